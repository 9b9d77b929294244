/**
 * The conductor: the order of the stages, and what runs in parallel.
 *
 * <p><b>Takes</b> a {@link org.huiyin.build.Request}; <b>gives</b> an {@link
 * org.huiyin.build.Outcome}; <b>must not know</b> how any stage does its work, the console, or the
 * clock. The only package that imports stages:
 *
 * <pre>
 * for each reply, in parallel
 *    files ──read──► SourceSet ──resolve──► Reply ──check──► Problems
 *                                             ├──draw────► Drawing…
 *                                             └──render──► OutputFile… + ReplySummary
 * once, from all summaries
 *    ReplySummary… ──render──► OutputFile…
 * at the end
 *    OutputFile… ──write──► site/
 * </pre>
 */
package org.huiyin.build;
