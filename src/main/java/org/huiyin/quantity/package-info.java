/**
 * Vocabulary: what a text says in numbers.
 *
 * <p><b>Takes</b> plain text; <b>gives</b> exact values with their place in it; <b>must not
 * know</b> files, figures or anything but the language of numbers. Pure: no state, no locale, no
 * floating point.
 *
 * <pre>
 * number ◄── numeral ◄── reading      a bound text, a claim: what does it state?
 *               ▲
 *               └─────── audit        a whole text: what is every numeral?
 * </pre>
 *
 * <p>All places in texts are indices of UTF-16 units, as in {@link java.lang.String}. Measure words
 * stand in {@code numeral.Measures}, words of degree in {@code numeral.Qualifier}, tolerances of 近
 * and 约 in {@code number.Tolerances}, words that only look like numbers in {@code audit.Lexicon}.
 */
package org.huiyin.quantity;
