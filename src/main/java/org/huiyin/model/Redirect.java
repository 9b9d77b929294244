package org.huiyin.model;

import org.huiyin.source.Origin;

/**
 * An address that has moved.
 *
 * @param from where something stood, relative to the root of the site: {@code art/2021/16.html},
 *     {@code old/}
 * @param to where it stands now, likewise: {@code replies/js-2021-1002/}; the home page is empty
 * @param origin the place of the old address
 */
public record Redirect(String from, String to, Origin origin) {}
