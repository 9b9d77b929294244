/**
 * The XML of DOCX files: elements without namespaces and DTDs, styles, and the numbers that Word
 * counts.
 *
 * <p><b>Takes</b> the bytes of a part; <b>gives</b> numbers and styles of paragraphs; <b>must not
 * know</b> blocks, nor the zip around the parts.
 */
package org.huiyin.draft.page.docx;
