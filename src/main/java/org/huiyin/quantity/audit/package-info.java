/**
 * Finds and classifies every numeral of a text: quantity, share, date, ordinal, document number,
 * name, list marker.
 *
 * <p><b>Takes</b> a whole text; <b>gives</b> {@code Numeral}s with their indices and whether they
 * need a source; <b>must not know</b> links, figures, files.
 *
 * <p>To recognise a new form, add a final class that implements {@code Rule} and one line in {@code
 * Audit}. The order of the rules matters: the first match wins.
 */
package org.huiyin.quantity.audit;
