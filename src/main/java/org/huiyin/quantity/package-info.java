/**
 * Vocabulary: the numbers in a text.
 *
 * <p><b>Takes</b> plain text; <b>gives</b> exact values with their indices; <b>must not know</b>
 * files, figures or anything but the notation of numbers. All functions are pure: no mutable state,
 * no locale, no floating point.
 *
 * <pre>
 * number ◄── numeral ◄── reading      a linked text or a claim: which values does it state?
 *               ▲
 *               └─────── audit        a whole text: which numerals does it contain?
 * </pre>
 *
 * <p>All indices are UTF-16 indices, as in {@link java.lang.String}. Where to find the rules:
 * measure words in {@code numeral.Measures}, qualifiers in {@code numeral.Qualifier}, tolerances of
 * 近 and 约 in {@code number.Tolerances}, words that only look like numbers in {@code audit.Lexicon}.
 */
package org.huiyin.quantity;
