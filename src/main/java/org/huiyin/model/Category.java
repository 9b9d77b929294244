package org.huiyin.model;

import org.huiyin.model.text.LocalizedText;

/**
 * The value of a breakdown that an observation is about: 小学 of 学段.
 *
 * @param label for readers: 小学
 */
public record Category(Breakdown breakdown, LocalizedText label) {}
