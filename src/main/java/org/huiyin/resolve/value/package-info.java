/**
 * Reads single values of YAML: texts in two languages, dates, periods, numbers, references,
 * addresses.
 *
 * <p><b>Takes</b> the {@code Fields} of a mapping; <b>gives</b> typed values and located problems;
 * <b>must not know</b> which file or record they belong to, or commonmark.
 */
package org.huiyin.resolve.value;
