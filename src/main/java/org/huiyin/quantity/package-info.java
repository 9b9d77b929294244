/**
 * Vocabulary: what a text says in numbers.
 *
 * <p><b>Takes</b> plain text; <b>gives</b> exact values with their place in it; <b>must not know</b> files, figures or
 * anything but the language of numbers. Pure: no state, no locale, no floating point.
 */
package org.huiyin.quantity;
