/**
 * Stage: writes the finished files to the output folder.
 *
 * <p><b>Takes</b> each {@link org.huiyin.model.artefact.OutputFile} as soon as it is finished, from
 * several threads; <b>gives</b> a new site that replaces the old one as a whole ({@link
 * org.huiyin.write.SiteFolder}), a list of differences ({@link org.huiyin.write.FolderComparison}),
 * or nothing ({@link org.huiyin.write.DiscardingOutput}); <b>must not know</b> what the files
 * contain, what a reply is, or any other stage. This is the only package that writes to the output
 * folder. Of each file only its path, length and digest stay in memory.
 *
 * <p>{@link org.huiyin.write.PictureFolder} keeps pictures from build to build.
 *
 * <p>Another kind of destination is one more final class that implements {@link
 * org.huiyin.write.Output}.
 */
package org.huiyin.write;
