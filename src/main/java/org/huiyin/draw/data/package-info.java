/**
 * The data of a chart: values referred to in its options, series, shares, stacks, and the checks on
 * values that share an axis.
 *
 * <p><b>Takes</b> the options of a chart as located nodes, and the reply; <b>gives</b> {@code
 * DataPoint}s with their labels and the text alternative; <b>must not know</b> how they are
 * painted.
 */
package org.huiyin.draw.data;
