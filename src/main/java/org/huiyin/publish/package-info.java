/**
 * Puts a finished site where readers get it: a folder, or a bucket of an object storage that speaks
 * the protocol of S3.
 *
 * <p><b>Takes</b> the folder of a built site, by its manifest; <b>gives</b> the numbers of what was
 * done ({@link org.huiyin.publish.Published}); <b>must not know</b> sources, pages or the console.
 * Imports {@code write} for folders and manifests, and vocabularies.
 *
 * <pre>
 * FolderPublication ──► write.SiteFolder         exchanged in one step
 * BucketPublication ──► Plan ──► Bucket ──► Signer
 *    in doubt: manifest │ assets │ data │ pages │ deletions │ manifest
 * </pre>
 */
package org.huiyin.publish;
