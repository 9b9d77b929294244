/**
 * Writes a letter and what was read in it as the source files of a reply.
 *
 * <p><b>Takes</b> a {@link org.huiyin.draft.letter.Letter} and a {@link
 * org.huiyin.draft.reading.BodyReading}; <b>gives</b> files in memory; <b>must not know</b> the
 * disk. Marks stand where the editor works: {@code to-confirm} in YAML, the link title {@code "?"}
 * in Markdown.
 */
package org.huiyin.draft.sources;
