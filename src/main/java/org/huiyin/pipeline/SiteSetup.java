package org.huiyin.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.check.Checks;
import org.huiyin.draw.Draw;
import org.huiyin.draw.canvas.Painter;
import org.huiyin.draw.font.Fonts;
import org.huiyin.model.site.Site;
import org.huiyin.pipeline.trace.Fingerprint;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.render.Renderer;
import org.huiyin.render.template.Theme;
import org.huiyin.resolve.Resolve;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SiteSources;
import org.huiyin.source.ThemeSources;

/**
 * All that the replies of a site share: settings, pages of text, theme, fonts.
 *
 * @param key of the files and options it is made from
 * @param renderer of no certain day: each build gives it the day
 * @param problems of the site, its theme and its fonts
 */
record SiteSetup(
    String key,
    Site site,
    Theme theme,
    Painter painter,
    Renderer renderer,
    Checks checks,
    List<Problem> problems) {

  /**
   * Makes it from its sources, of which the key is known. Empty if there is no usable {@code
   * site.yml}; the problems are then added.
   */
  static Optional<SiteSetup> of(
      String key,
      SiteSources sources,
      ThemeSources themeSources,
      Request request,
      Problems problems)
      throws IOException {
    Problems own = new Problems();
    Optional<Site> found = Resolve.site(sources, own);
    Theme theme = Theme.of(themeSources, own);
    Fonts fonts = fonts(themeSources, own);
    if (found.isEmpty()) {
      problems.addAll(own);
      return Optional.empty();
    }
    Site site = request.baseUrl().map(found.get()::at).orElse(found.get());
    Audit audit = site.numbers().audit();
    Checks checks = new Checks(site.numbers(), audit, site.rules(), site.baseUrl());
    checks.run(site, own);
    Painter painter = new Painter(fonts);
    return Optional.of(
        new SiteSetup(
            key,
            site,
            theme,
            painter,
            new Renderer(site, theme, audit)
                .drawing((chart, language) -> Draw.siteChart(chart, language, painter)),
            checks,
            own.sorted()));
  }

  /**
   * The key of these sources. It is made from the texts as they were read, so a file that changes
   * meanwhile does no harm.
   */
  static String key(SiteSources sources, ThemeSources theme, Request request) {
    List<Object> pages = new ArrayList<>();
    for (SiteSources.PageSource page : sources.pages()) {
      pages.add(List.of(page.id(), page.english(), page.file().text()));
    }
    List<Object> files = new ArrayList<>();
    theme.files().forEach((name, bytes) -> files.add(List.of(name, bytes)));
    return Fingerprint.of(
        List.of(
            request.baseUrl(),
            request.precompress(),
            sources.site().map(node -> node.origin().file().text()),
            pages,
            files));
  }

  /** The font in the jar and those of the site. Unusable fonts are reported. */
  private static Fonts fonts(ThemeSources theme, Problems problems) {
    Fonts fonts = Fonts.bundled();
    for (Map.Entry<Origin, byte[]> file : theme.fonts().entrySet()) {
      Optional<Fonts> more = fonts.with(file.getValue());
      if (more.isEmpty()) {
        problems.error(file.getKey(), "unusable-font");
      }
      fonts = more.orElse(fonts);
    }
    return fonts;
  }
}
