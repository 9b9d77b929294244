package org.huiyin.model;

/**
 * A subject by which replies are found, declared once for the site.
 *
 * @param id its address: {@code smart-manufacturing}
 */
public record Topic(String id, LocalizedText label) {}
