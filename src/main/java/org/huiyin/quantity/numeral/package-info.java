/**
 * Reads one number of a text: digits, Chinese characters, English words; its measure word and its
 * qualifier.
 *
 * <p><b>Takes</b> a text and an index; <b>gives</b> a {@code Literal}: value, precision, notation;
 * <b>must not know</b> the kind of numeral (date, ordinal, quantity) or figures.
 */
package org.huiyin.quantity.numeral;
