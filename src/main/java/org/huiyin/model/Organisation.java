package org.huiyin.model;

/**
 * A public body.
 *
 * @param name full name
 * @param shortName as used in lists
 */
public record Organisation(String id, LocalizedText name, LocalizedText shortName) {}
