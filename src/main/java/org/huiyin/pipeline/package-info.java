/**
 * Runs the stages in order, and the replies in parallel.
 *
 * <p><b>Takes</b> a {@link org.huiyin.pipeline.Request}; <b>gives</b> an {@link
 * org.huiyin.pipeline.Outcome}; <b>must not know</b> how any stage works, the console, or the
 * clock. The only package that imports stages, but for {@code shard}, which stands on {@code
 * write}:
 *
 * <p>{@link org.huiyin.pipeline.Build} is one build. {@link org.huiyin.pipeline.IncrementalBuild}
 * runs several and gives each what the last one left ({@code Workspace}). {@link
 * org.huiyin.pipeline.KeptBuild} is one build between two runs of the program.
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
package org.huiyin.pipeline;
