package org.huiyin.model;

import org.huiyin.model.text.LocalizedText;

/**
 * A public body.
 *
 * @param name the full name
 * @param shortName the name in lists
 */
public record Organisation(String id, LocalizedText name, LocalizedText shortName) {}
