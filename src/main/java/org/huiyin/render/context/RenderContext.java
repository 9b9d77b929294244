package org.huiyin.render.context;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
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
 * The data that all pages of a build share, for one language.
 *
 * @param audit finds the numbers of a text, to count them
 * @param asOf the date of the content, shown on the pages; {@link #NO_CONTENT} if there is none
 * @param language of the pages to be rendered
 * @param yearly for the summaries of years
 * @param pathsOnly whether nobody will ask for the bytes of the files, and no template can fail
 */
public record RenderContext(
    Site site,
    Theme theme,
    Templates templates,
    Audit audit,
    LocalDate asOf,
    Language language,
    Yearly yearly,
    boolean pathsOnly) {
  /**
   * The date of a site without published replies, which pages do not show. It is no date of a
   * build: such a site looks the same on any day.
   */
  public static final LocalDate NO_CONTENT = LocalDate.EPOCH;

  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  public Texts texts() {
    return Texts.of(language);
  }

  /** The display format for the language. */
  public DisplayFormat format() {
    return new DisplayFormat(texts());
  }

  /** A text in the language of the context. */
  public String in(LocalizedText words) {
    return words.in(language);
  }

  /**
   * Computes links from a page.
   *
   * @param path of the page, within the language's part of the site
   */
  public Links links(String path) {
    return Links.from(language.folder(), path);
  }

  /**
   * Renders a view as a file.
   *
   * @param path within the language's part of the site
   * @param template the path below {@code templates/}: {@code pages/home.ftlh}
   * @return one file; none if the template fails, which is reported
   */
  public List<OutputFile> page(String path, String template, TemplateView view, Problems problems) {
    return page(path, template, () -> view, problems);
  }

  /**
   * The same with a view that is made only if its page is rendered.
   *
   * @param view is called once or not at all
   */
  public List<OutputFile> page(
      String path, String template, Supplier<? extends TemplateView> view, Problems problems) {
    String whole = language.folder() + path;
    if (pathsOnly) {
      return List.of(OutputFile.named(whole));
    }
    return templates
        .render(template, view.get(), texts(), whole, problems)
        .map(text -> List.of(OutputFile.text(whole, text)))
        .orElse(List.of());
  }

  /**
   * A file that is no page.
   *
   * @param path relative to the root of the site
   * @param bytes is called once or not at all
   */
  public OutputFile file(String path, Supplier<byte[]> bytes) {
    return pathsOnly ? OutputFile.named(path) : new OutputFile(path, bytes.get());
  }

  /** A file whose content is made when it is written. */
  public OutputFile laterFile(String path, OutputFile.Content content) {
    return pathsOnly ? OutputFile.named(path) : new OutputFile(path, content);
  }

  /**
   * The link to a style sheet, script or picture of the theme.
   *
   * @param name below {@code assets/} in the theme: {@code site.css}
   * @throws IllegalArgumentException if the theme has no such asset
   */
  public String asset(Links links, String name) {
    return links.shared(theme.assets().path("assets/" + name));
  }

  /** The absolute URL of a file within the language's part of the site. */
  public String absolute(String path) {
    return Links.absolute(site.baseUrl(), language.folder() + path);
  }

  /** A local time in the time zone of the site. */
  public ZonedDateTime instant(LocalDateTime local) {
    return ZonedDateTime.of(local, site.zone());
  }

  /** The start of a day in the time zone of the site. */
  public ZonedDateTime instant(LocalDate day) {
    return day.atStartOfDay(site.zone());
  }

  /**
   * The time at which a reply last changed, in ISO format: its publication, or the day of a later
   * change. The {@code asOf} of this context must be the reply's newest date.
   */
  public String modified(Card card) {
    return iso(asOf.isAfter(card.day()) ? instant(asOf) : instant(card.time()));
  }

  /** A time in ISO 8601 format with the offset: {@code 2021-09-16T16:32:00+08:00}. */
  public static String iso(ZonedDateTime instant) {
    return WITH_OFFSET.format(instant);
  }

  /** A local time: {@code 2021-09-16 16:32}. */
  private static String minute(LocalDateTime local) {
    return MINUTE.format(local);
  }

  /**
   * The time of publication for metadata: {@code 2021-09-16 16:32}, or the day alone if the source
   * gives no time; empty if it gives none of them.
   */
  public static Optional<String> published(Card card) {
    return card.publication()
        .publishedAt()
        .map(time -> card.publication().dayOnly() ? time.toLocalDate().toString() : minute(time));
  }

  /** The same for display: {@code 16 September 2021, 16:32}. */
  public Optional<String> publishedInWords(Card card) {
    return card.publication()
        .publishedAt()
        .map(
            time -> {
              String day = texts().listed(time.toLocalDate());
              return card.publication().dayOnly()
                  ? day
                  : texts().get("reply.published-at", day, CLOCK.format(time));
            });
  }

  /** The same in ISO 8601, a time with its offset: {@code 2021-09-16T16:32:00+08:00}. */
  public Optional<String> publishedIso(Card card) {
    return card.publication()
        .publishedAt()
        .map(
            time ->
                card.publication().dayOnly() ? time.toLocalDate().toString() : iso(instant(time)));
  }

  /** A copy of this context with another date. */
  public RenderContext asOf(LocalDate day) {
    return new RenderContext(site, theme, templates, audit, day, language, yearly, pathsOnly);
  }

  /** A copy of this context with other sources for the summaries of years. */
  public RenderContext with(Yearly other) {
    return new RenderContext(site, theme, templates, audit, asOf, language, other, pathsOnly);
  }

  /** A copy of this context for another language. */
  public RenderContext in(Language other) {
    return new RenderContext(site, theme, templates, audit, asOf, other, yearly, pathsOnly);
  }

  /** A copy of this context that only names the files. */
  public RenderContext naming() {
    return new RenderContext(site, theme, templates, audit, asOf, language, yearly, true);
  }

  /** A copy of this context that renders the files. */
  public RenderContext rendering() {
    return pathsOnly
        ? new RenderContext(site, theme, templates, audit, asOf, language, yearly, false)
        : this;
  }
}
