/**
 * Vocabulary: what the program itself says to readers, in each language.
 *
 * <p><b>Takes</b> a {@link org.huiyin.model.Language}; <b>gives</b> {@link
 * org.huiyin.language.Texts}: the interface's texts, the words for the model's closed lists, dates,
 * lists of names; <b>must not know</b> pages, drawings, files of authors or the disk. What authors
 * write stays in the model's {@link org.huiyin.model.Words}; what is said to authors (messages,
 * help) is the command line's.
 *
 * <p>Every text stands in {@code texts_zh.properties} and {@code texts_en.properties}; nothing that
 * readers see is written in code or templates.
 */
package org.huiyin.language;
