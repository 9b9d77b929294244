/**
 * Stage: a reply with its drawings, or all summaries, become the finished files of the site.
 *
 * <p><b>Takes</b> {@link org.huiyin.model.Reply}, {@link org.huiyin.model.artefact.Drawing}s,
 * {@link org.huiyin.model.artefact.ReplySummary}s and a {@link org.huiyin.render.template.Theme};
 * <b>gives</b> {@link org.huiyin.model.artefact.OutputFile}s in memory; <b>must not know</b> how
 * any of it was read, resolved or drawn, nor where the files will lie. The only home of FreeMarker.
 *
 * <p>A new page kind is one final class that implements {@code ReplyOutput}, {@code SiteOutput} or
 * {@code ListOutput}, one line in the list in {@code PageKinds}, and a template of the same name
 * under {@code templates/pages/}. What a template shows is a <em>view</em>: a record of ready texts
 * that implements {@link org.huiyin.render.template.TemplateView}, nested in the class that makes
 * it. Templates loop and choose, they do not compute. Every address in a page comes from {@code
 * Links}.
 */
package org.huiyin.render;
