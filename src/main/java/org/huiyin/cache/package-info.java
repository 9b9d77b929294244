/**
 * What a build keeps for the next one: values, digests and stamps of files, in a folder that may be
 * deleted at any time.
 *
 * <p><b>Takes</b> records of the vocabularies, keys and bytes; <b>gives</b> them back later ({@link
 * org.huiyin.cache.RecordCodec}, {@link org.huiyin.cache.CacheFolder}), and tells which files of a
 * folder have changed ({@link org.huiyin.cache.SourceTree}). What is damaged, foreign or of another
 * version is as good as absent, never wrong. <b>must not know</b> what depends on what, or any
 * stage: only {@code pipeline} uses this package.
 */
package org.huiyin.cache;
