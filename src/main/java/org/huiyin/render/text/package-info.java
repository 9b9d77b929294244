/**
 * Formats values of the model for display: numbers, periods, headings of passages, progress,
 * reading time.
 *
 * <p><b>Takes</b> records of the model and {@code Texts}; <b>gives</b> display texts; <b>must not
 * know</b> pages, files or templates.
 */
package org.huiyin.render.text;
