package org.huiyin.render.context;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.huiyin.address.Links;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.template.Templates;
import org.huiyin.render.template.Theme;
import org.huiyin.render.text.DisplayFormat;
import org.huiyin.source.Problems;

/**
 * What all pages of a build share, for one language.
 *
 * @param audit finds the numbers of a text, for telling how many there are
 * @param language of the pages that are being made
 */
public record RenderContext(
    Site site, Theme theme, Templates templates, Audit audit, LocalDate asOf, Language language) {
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  public Texts texts() {
    return Texts.of(language);
  }

  public DisplayFormat format() {
    return new DisplayFormat(texts());
  }

  public String in(LocalizedText words) {
    return words.in(language);
  }

  /** Links of a page of this language. */
  public Links links(String path) {
    return Links.from(language.folder(), path);
  }

  /**
   * The file that a template makes of a view; nothing if the template fails, which is reported.
   *
   * @param path within the language's part of the site
   */
  public List<OutputFile> page(String path, String template, TemplateView view, Problems problems) {
    String whole = language.folder() + path;
    return templates
        .render(template, view, texts(), whole, problems)
        .map(text -> List.of(OutputFile.text(whole, text)))
        .orElse(List.of());
  }

  /**
   * The reference to a style sheet, script or picture of the theme.
   *
   * @param name below the theme's {@code assets/}: {@code site.css}
   */
  public String asset(Links links, String name) {
    return links.shared(theme.assets().path("assets/" + name));
  }

  /** The absolute address of a file within the language's part of the site. */
  public String absolute(String path) {
    return Links.absolute(site.baseUrl(), language.folder() + path);
  }

  /** A local time of the site as a point in time. */
  public ZonedDateTime instant(LocalDateTime local) {
    return ZonedDateTime.of(local, site.zone());
  }

  /** The beginning of a day at the site's zone. */
  public ZonedDateTime instant(LocalDate day) {
    return day.atStartOfDay(site.zone());
  }

  /**
   * When a reply last changed, in a setting whose day is its newest date: its publication, or the
   * day of a revision.
   */
  public String modified(Card card) {
    return iso(
        asOf.isAfter(card.publication().publishedAt().toLocalDate())
            ? instant(asOf)
            : instant(card.publication().publishedAt()));
  }

  /** A point in time for machines: {@code 2021-09-16T16:32:00+08:00}. */
  public static String iso(ZonedDateTime instant) {
    return WITH_OFFSET.format(instant);
  }

  /** A local time for readers: {@code 2021-09-16 16:32}. */
  public static String minute(LocalDateTime local) {
    return MINUTE.format(local);
  }

  /** The same up to another day. */
  public RenderContext asOf(LocalDate day) {
    return new RenderContext(site, theme, templates, audit, day, language);
  }

  /** The same for the pages of another language. */
  public RenderContext in(Language other) {
    return new RenderContext(site, theme, templates, audit, asOf, other);
  }
}
