/**
 * What surrounds the content of a page: head, navigation, footer, metadata, policy, preview
 * picture.
 *
 * <p><b>Takes</b> a {@code PageInfo} and the context; <b>gives</b> the {@code PageLayout} that
 * templates show around a page; <b>must not know</b> the content of any page.
 */
package org.huiyin.render.layout;
