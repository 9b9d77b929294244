/**
 * Whether the parts of the program are whole.
 *
 * <p><b>Takes</b> nothing; <b>gives</b> what {@code huiyin doctor} tells of the stages; <b>must not
 * know</b> a site.
 */
package org.huiyin.pipeline.self;
