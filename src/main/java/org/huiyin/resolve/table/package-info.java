/**
 * Converts tables of CSV files to the trees that observations in YAML would give.
 *
 * <p><b>Takes</b> the tree of {@code figures.yml} and the tables beside it; <b>gives</b> the same
 * tree, in which {@code observations: {csv: …}} is a mapping from ids to observations whose values
 * have their places in the CSV file; <b>must not know</b> the model, or what is a valid area,
 * period or number, which the reader of observations decides.
 */
package org.huiyin.resolve.table;
