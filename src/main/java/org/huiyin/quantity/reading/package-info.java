/**
 * What a bound text or a claim states in numbers, and whether that agrees with a value.
 *
 * <p><b>Takes</b> the words of a link or a claim, and a value with its unit; <b>gives</b> an
 * agreement or what differs; <b>must not know</b> figures, formulas, files.
 */
package org.huiyin.quantity.reading;
