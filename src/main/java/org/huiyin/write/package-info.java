/**
 * Stage: puts the finished files where they belong.
 *
 * <p><b>Takes</b> each {@link org.huiyin.model.OutputFile} as soon as it is finished, from several
 * threads; <b>gives</b> a whole new site in place of the old one ({@link
 * org.huiyin.write.SiteFolder}), a list of what differs ({@link org.huiyin.write.Comparison}), or
 * nothing ({@link org.huiyin.write.Nowhere}); <b>must not know</b> what is in the files, what a
 * reply is, or any other stage. The only package that writes to the output folder. Of a file that
 * is put, only its name, length and SHA-256 stay in memory.
 *
 * <p>Another destination is one more final class that implements {@link org.huiyin.write.Output}.
 */
package org.huiyin.write;
