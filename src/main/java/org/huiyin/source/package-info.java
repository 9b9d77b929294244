/**
 * Vocabulary: source files, places in them, and the problems found there.
 *
 * <p><b>Takes</b> nothing; <b>gives</b> the nouns with which every stage speaks of the author's
 * text: {@link org.huiyin.source.SourceFile}, {@link org.huiyin.source.Origin}, {@link
 * org.huiyin.source.Node}, {@link org.huiyin.source.Fields}, {@link org.huiyin.source.Problem};
 * <b>must not know</b> replies, figures, YAML libraries, the disk, or the language in which a
 * problem will be printed.
 *
 * <p>As the lowest package, it also has what several others need: {@link
 * org.huiyin.source.Resource}, a file in the jar, and {@link org.huiyin.bytes.Sha256}.
 */
package org.huiyin.source;
