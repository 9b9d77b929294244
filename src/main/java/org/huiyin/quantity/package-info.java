/**
 * Vocabulary: what a text says in numbers.
 *
 * <p><b>Takes</b> plain text; <b>gives</b> exact values with their place in it; <b>must not
 * know</b> files, figures or anything but the language of numbers. Pure: no state, no locale, no
 * floating point.
 *
 * <p>{@link org.huiyin.quantity.Reading} says what a text states in one number, {@link
 * org.huiyin.quantity.Agreement} whether that is right for a figure, {@link
 * org.huiyin.quantity.Promise} what the words of a claim bind its formula to, and {@link
 * org.huiyin.quantity.Audit} what every numeral of a text is, and {@link
 * org.huiyin.quantity.Points} whether a text marks as many points as it announces. How far 近 and 约
 * reach stands in {@link org.huiyin.quantity.Tolerances}, the measure words in {@link
 * org.huiyin.quantity.Measures}, the words of degree in {@link org.huiyin.quantity.Qualifier},
 * words that only look like numbers in {@code Lexicon}, what shows that a small number counts or
 * only names in {@code Evidence}.
 *
 * <p>All places in texts are indices of UTF-16 units, as in {@link java.lang.String}. A new way of
 * recognising numerals is one final class that implements {@code Rule} and one line in {@link
 * org.huiyin.quantity.Audit}, at the place where its turn is.
 */
package org.huiyin.quantity;
