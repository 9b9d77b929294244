/**
 * Reads the body of a letter: figures of its numbers, claims, commitments.
 *
 * <p><b>Takes</b> the parts of a body and what the card says of place and time; <b>gives</b> a
 * {@link org.huiyin.draft.reading.BodyReading}; <b>must not know</b> YAML and Markdown. Each
 * numeral of the text ends in exactly one place: bound, claimed, listed, or exempt. What is not
 * stated beside a number is a guess with its reason.
 */
package org.huiyin.draft.reading;
