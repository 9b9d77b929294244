/**
 * Vocabulary: the interface texts for readers in each language, and properties of scripts.
 *
 * <p>{@code TimeLabel} names times; {@code SpokenTime} reads them as people write them, for hints.
 *
 * <p><b>Takes</b> a {@link org.huiyin.model.text.Language}; <b>gives</b> {@link
 * org.huiyin.language.Texts}: interface texts, labels of enum constants, dates, lists of names;
 * <b>must not know</b> pages, charts, source files or the disk. Texts by authors are {@link
 * org.huiyin.model.text.LocalizedText}; messages to users and help texts are in {@code cli}, which
 * uses {@link org.huiyin.language.MessagePattern} too.
 *
 * <p>All texts are in {@code texts_zh.properties} and {@code texts_en.properties}. Code and
 * templates contain no text for readers.
 */
package org.huiyin.language;
