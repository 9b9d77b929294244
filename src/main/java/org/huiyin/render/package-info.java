/**
 * Stage: renders a reply with its drawings, or the summaries of all replies, as files of the site.
 *
 * <p><b>Takes</b> {@link org.huiyin.model.Reply}, {@link org.huiyin.model.artefact.Drawing}s,
 * {@link org.huiyin.model.artefact.ReplySummary}s and a {@link org.huiyin.render.template.Theme};
 * <b>gives</b> {@link org.huiyin.model.artefact.OutputFile}s in memory; <b>must not know</b> how
 * the input was read, resolved or drawn, or where the files are written. Other packages use only
 * {@link org.huiyin.render.Renderer}, {@link org.huiyin.render.Rendered}, {@code Theme} and {@link
 * org.huiyin.render.context.Sink}.
 *
 * <p>The sub-packages, from the bottom up. Each may import those above it in this list:
 *
 * <pre>
 * template  ► runs FreeMarker; the theme and its assets
 * text      ► formats values for display
 * context   ► the input of every page kind, and the interfaces that page kinds implement
 * data      ► CSV, JSON, data packages
 * layout    ► head, header, breadcrumb, footer, metadata of every page
 * reply     ► the page of a reply
 * list      ► lists of replies and values, by facet
 * page      ► home, texts, site map, search, 404
 * feed      ► feeds, sitemap, robots.txt, manifest
 * deploy    ► headers, redirects, assets, static files
 * render    ► Renderer calls all page kinds, which PageKinds lists
 * </pre>
 *
 * <p>To add a page kind:
 *
 * <ol>
 *   <li>Write a final class in the sub-package it belongs to. It implements {@code ReplyOutput}
 *       (one reply), {@code SiteOutput} (all summaries) or {@code ListOutput} (all summaries, many
 *       files).
 *   <li>Add it to a list in {@code PageKinds}.
 *   <li>Add its path to {@link org.huiyin.address.SitePaths} or {@link
 *       org.huiyin.address.ReplyPaths}, including their lists of all paths, so that links to it are
 *       accepted.
 *   <li>For an HTML page, nest a <em>view</em> in the class: a record that implements {@link
 *       org.huiyin.render.template.TemplateView} and contains texts ready for display. Add a
 *       template under {@code templates/pages/} and its name to {@code DefaultTheme}. Templates
 *       iterate and choose; they do not compute. Compute every link with {@link
 *       org.huiyin.address.Links}.
 * </ol>
 */
package org.huiyin.render;
