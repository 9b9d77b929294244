/**
 * Vocabulary: a reply as immutable records, with all references resolved.
 *
 * <p><b>Takes</b> nothing; <b>gives</b> the data that {@code resolve} creates, {@code check}
 * verifies, {@code draw} and {@code render} show and {@code write} stores; <b>must not know</b>
 * YAML, Markdown, HTML libraries, the disk or the clock. It contains only records, enums and sealed
 * interfaces. Problems of a record with an {@link org.huiyin.source.Origin} can be reported at its
 * line.
 */
package org.huiyin.model;
