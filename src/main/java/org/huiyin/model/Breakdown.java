package org.huiyin.model;

import org.huiyin.model.text.LocalizedText;

/**
 * What the observations of a figure differ by, beside area and period: school level, sex, type of
 * investment. Statisticians call it a breakdown (分组) or a dimension of the figure; {@code
 * figures.yml} and the data files say {@code dimensions}.
 *
 * @param id as in {@code figures.yml}: {@code level}
 * @param label for readers: 学段
 */
public record Breakdown(String id, LocalizedText label) {}
