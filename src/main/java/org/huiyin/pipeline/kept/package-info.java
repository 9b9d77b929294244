/**
 * What a build keeps on the disk for the next run of the program: results of replies, which files
 * they were made from, and which files were published.
 *
 * <p><b>Takes</b> results as records, and receipts of files; <b>gives</b> them to the next run as
 * far as their sources are the same, from {@link org.huiyin.cache.CacheFolder}. What is damaged or
 * of another program is absent. <b>must not know</b> how a reply is built, or what its result
 * depends on besides its files: that is said by {@code pipeline}, the only user.
 */
package org.huiyin.pipeline.kept;
