/**
 * Data files: CSV, JSON, JSON Lines, data packages, the published schema.
 *
 * <p><b>Takes</b> a reply with its drawings, or the summaries; <b>gives</b> files of data; <b>must
 * not know</b> HTML or templates. The CSV of a chart is made in {@code ChartData}, that of a figure
 * in {@code FigureData}.
 */
package org.huiyin.render.data;
