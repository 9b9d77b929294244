/**
 * Vocabulary: a reply as immutable, settled records.
 *
 * <p><b>Takes</b> nothing; <b>gives</b> what {@code resolve} makes, {@code check} judges, {@code
 * draw} and {@code render} show and {@code write} stores; <b>must not know</b> YAML, Markdown, HTML
 * libraries, the disk or the clock. Records and enums only: a record that names an {@link
 * org.huiyin.source.Origin} can still be blamed on a line.
 */
package org.huiyin.model;
