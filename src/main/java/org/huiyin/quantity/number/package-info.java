/**
 * Exact numbers: fractions, intervals, comparisons, tolerances.
 *
 * <p><b>Takes</b> integers and decimals; <b>gives</b> exact values without floating point; <b>must
 * not know</b> texts, words, or units' names.
 */
package org.huiyin.quantity.number;
