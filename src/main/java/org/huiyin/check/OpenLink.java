package org.huiyin.check;

import org.huiyin.model.Prose;

/**
 * A link whose target is known only when the site is finished.
 *
 * @param path of the target, relative to the root of the site
 */
public record OpenLink(Prose.Link link, String path) {}
