/**
 * Vocabulary: source files, places in them, and the problems found there.
 *
 * <p><b>Takes</b> nothing; <b>gives</b> the types with which all stages handle source files: {@link
 * org.huiyin.source.SourceFile}, {@link org.huiyin.source.Origin}, {@link org.huiyin.source.Node},
 * {@link org.huiyin.source.Fields}, {@link org.huiyin.source.Problem}; <b>must not know</b>
 * replies, figures, YAML libraries, the disk, or the language in which problems are printed.
 */
package org.huiyin.source;
