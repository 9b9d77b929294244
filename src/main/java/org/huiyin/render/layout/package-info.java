/**
 * The parts of a page around its content: head, navigation, footer, metadata, content security
 * policy, preview picture.
 *
 * <p><b>Takes</b> a {@code PageInfo} and the context; <b>gives</b> the {@code PageLayout} that
 * templates render around the content; <b>must not know</b> the content of any page.
 */
package org.huiyin.render.layout;
