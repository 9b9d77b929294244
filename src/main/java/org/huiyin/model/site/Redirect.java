package org.huiyin.model.site;

import org.huiyin.source.Origin;

/**
 * A redirect from an old address.
 *
 * @param from the old address, relative to the root of the site: {@code art/2021/16.html}, {@code
 *     old/}
 * @param to the new address, likewise: {@code replies/js-2021-1002/}; empty for the home page
 * @param origin the origin of the old address
 */
public record Redirect(String from, String to, Origin origin) {}
