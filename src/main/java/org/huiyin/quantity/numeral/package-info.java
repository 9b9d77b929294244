/**
 * Reads one numeral of a text: digits, Chinese characters, English words, with its unit and its
 * word of degree.
 *
 * <p><b>Takes</b> a text and a place in it; <b>gives</b> a {@code Literal}: value, unit, place;
 * <b>must not know</b> what kind of numeral it is (date, ordinal, quantity) or figures.
 */
package org.huiyin.quantity.numeral;
