package org.huiyin.model.artefact;

import org.huiyin.model.Figure;

/**
 * A chart of the whole site, in one language: the values of a figure as bars.
 *
 * @param id of the chart on its page
 * @param source the line that says what it is made from
 * @param figure its texts are in the language of the chart
 */
public record SiteChart(String id, String title, String subtitle, String source, Figure figure) {}
