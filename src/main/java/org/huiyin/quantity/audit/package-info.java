/**
 * Finds and classifies every numeral of a text: quantity, share, date, ordinal, document number,
 * name, list marker.
 *
 * <p><b>Takes</b> a whole text; <b>gives</b> {@code Numeral}s with their places and whether they
 * need a source; <b>must not know</b> links, figures, files.
 *
 * <p>A new way of recognising numerals is one final class that implements {@code Rule} and one line
 * in {@code Audit}, at the place where its turn is.
 */
package org.huiyin.quantity.audit;
