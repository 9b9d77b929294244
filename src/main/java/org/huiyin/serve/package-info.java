/**
 * Shows a site while it is edited: watches the sources, builds into memory, answers browsers, and
 * tells open pages to reload.
 *
 * <p><b>Takes</b> a {@link org.huiyin.pipeline.Request} and a {@link org.huiyin.serve.Voice} that
 * puts what happens into words; <b>gives</b> a running {@link org.huiyin.serve.LocalServer};
 * <b>must not know</b> the stages, the console, or the output folder. Only {@code OwnPages} writes
 * to the disk, through {@code draft}: what an editor has clicked.
 *
 * <pre>
 * files ──SourceWatch──► ChangeQueue ──Rebuilder──► Preview ◄──Pages──WebServer──► browser
 *                                         └───────Viewers (server-sent events)────────▲
 * </pre>
 */
package org.huiyin.serve;
