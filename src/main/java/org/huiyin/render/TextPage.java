package org.huiyin.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.model.Language;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Prose;
import org.huiyin.model.ReplySummary;
import org.huiyin.model.Site;
import org.huiyin.source.Problems;

/** A page of text, such as “about”. */
final class TextPage implements SiteOutput {

  public record View(
      Frame frame, String title, List<TemplateHTMLOutputModel> opening, List<TextSection> sections)
      implements TemplateView {}

  public record TextSection(String id, String heading, List<TemplateHTMLOutputModel> markup)
      implements TemplateView {}

  @Override
  public List<OutputFile> files(Setting setting, List<ReplySummary> summaries, Problems problems) {
    List<OutputFile> files = new ArrayList<>();
    for (Site.Page page : setting.site().pages(setting.language())) {
      String path = page.path();
      Frame frame =
          Frame.of(
              setting,
              setting.links(path),
              new PageInfo(
                  path,
                  page.title(),
                  page.description().orElse(page.title()),
                  List.of(),
                  languages(page, setting.site()),
                  true),
              new Subject.Text());
      View view =
          new View(
              frame,
              page.title(),
              markup(page.prose().opening()),
              page.prose().sections().stream()
                  .map(
                      section ->
                          new TextSection(
                              section.id(), section.heading(), markup(section.pieces())))
                  .toList());
      files.addAll(setting.page(path, "pages/text.ftlh", view, problems));
    }
    return files;
  }

  /** The languages in which a page exists. */
  static List<Language> languages(Site.Page page, Site site) {
    return site.pages().stream()
        .filter(other -> other.id().equals(page.id()))
        .map(Site.Page::language)
        .sorted()
        .toList();
  }

  /** The text; a page of the site has no figures, so it has no charts either. */
  private static List<TemplateHTMLOutputModel> markup(List<Prose.Piece> pieces) {
    return pieces.stream()
        .filter(Prose.Piece.Markup.class::isInstance)
        .map(piece -> Templates.markup(((Prose.Piece.Markup) piece).html()))
        .toList();
  }
}
