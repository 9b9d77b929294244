/**
 * Data files: CSV, JSON, JSON Lines, data packages, the published JSON Schema.
 *
 * <p><b>Takes</b> a reply with its drawings, or the summaries; <b>gives</b> data files, and {@code
 * Json} to other packages; <b>must not know</b> HTML or templates. {@code ChartData} writes the CSV
 * of charts, {@code FigureData} that of figures.
 */
package org.huiyin.render.data;
