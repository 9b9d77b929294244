package org.huiyin.render.page;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.model.Prose;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.layout.PageLayout;
import org.huiyin.render.layout.PageType;
import org.huiyin.render.template.SafeHtml;
import org.huiyin.render.template.TemplateView;
import org.huiyin.source.Problems;

/** The pages of text, such as “about”. */
public final class TextPage implements SiteOutput {

  /**
   * The view of {@code pages/text.ftlh}.
   *
   * @param examples whether the numbers of the page are examples only
   * @param id of the whole text
   * @param notes the footnotes
   */
  public record View(
      PageLayout frame,
      String title,
      boolean examples,
      String id,
      List<SafeHtml> opening,
      List<TextSection> sections,
      List<SafeHtml> notes)
      implements TemplateView {}

  /** A section with its heading. */
  public record TextSection(String id, String heading, List<SafeHtml> markup)
      implements TemplateView {}

  @Override
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    List<OutputFile> files = new ArrayList<>();
    for (Site.Page page : context.site().pages(context.language())) {
      String path = page.path();
      PageLayout layout =
          PageLayout.of(
              context,
              context.links(path),
              new PageInfo(
                  path,
                  page.title(),
                  page.description().orElse(page.title()),
                  context.site().mainPage(page).stream()
                      .map(main -> new PageInfo.Parent(main.title(), main.path()))
                      .toList(),
                  languages(page, context.site()),
                  true),
              new PageType.Text());
      View view =
          new View(
              layout,
              page.title(),
              page.examples(),
              Prose.WHOLE,
              markup(page.prose().opening()),
              page.prose().sections().stream()
                  .map(
                      section ->
                          new TextSection(
                              section.id(), section.heading(), markup(section.pieces())))
                  .toList(),
              markup(page.prose().notes()));
      files.addAll(context.page(path, "pages/text.ftlh", view, problems));
    }
    return files;
  }

  /** The languages in which a page exists, in the order of {@link Language}. */
  public static List<Language> languages(Site.Page page, Site site) {
    return site.pages().stream()
        .filter(other -> other.id().equals(page.id()))
        .map(Site.Page::language)
        .sorted()
        .toList();
  }

  /** The HTML of a text. Pages of text have no figures, so they have no charts. */
  private static List<SafeHtml> markup(List<Prose.Piece> pieces) {
    return pieces.stream()
        .filter(Prose.Piece.Markup.class::isInstance)
        .map(piece -> new SafeHtml(((Prose.Piece.Markup) piece).html()))
        .toList();
  }
}
