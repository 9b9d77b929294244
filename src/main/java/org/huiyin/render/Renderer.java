package org.huiyin.render;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Drawing;
import org.huiyin.model.Language;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Reply;
import org.huiyin.model.ReplySummary;
import org.huiyin.model.Site;
import org.huiyin.quantity.Audit;
import org.huiyin.quantity.Measures;
import org.huiyin.search.IndexedPage;
import org.huiyin.source.Problems;

/**
 * Makes pages and data files. One renderer serves all threads of a build.
 *
 * <p>A template that fails is reported with its own place and the page it was making; that page is
 * then missing from the files.
 */
public final class Renderer {
  /** What the site's own pages and files occupy, relative to its root. */
  public static final List<String> ADDRESSES =
      List.of(
          "",
          "replies/",
          "data/",
          DataFiles.CSV,
          DataFiles.JSON_LINES,
          "map/",
          "search/",
          "assets/",
          "feed.xml",
          "corrections.xml",
          "sitemap.xml",
          "robots.txt",
          "404.html",
          "en/",
          "en/replies/",
          "en/data/",
          "en/" + DataFiles.CSV,
          "en/" + DataFiles.JSON_LINES,
          "en/map/",
          "en/search/",
          "en/feed.xml",
          "en/corrections.xml");

  /** What no reply or page may be called, whether or not a site has such lists today. */
  public static final List<String> RESERVED =
      Stream.concat(Stream.of("page"), ReplyFacets.ALL.stream().map(Facet::id))
          .flatMap(
              name ->
                  Stream.of(Language.values())
                      .map(language -> language.folder() + RepliesPage.BASE + name + "/"))
          .toList();

  private static final Comparator<ReplySummary> NEWEST_FIRST =
      Comparator.comparing((ReplySummary summary) -> summary.card().publication().publishedAt())
          .reversed()
          .thenComparing(summary -> summary.card().id())
          .thenComparing(ReplySummary::language);

  private final Setting setting;

  /**
   * @param asOf the day up to which the content reaches, on a site that has published nothing
   */
  public Renderer(Site site, Theme theme, LocalDate asOf) {
    Audit audit =
        new Audit(Measures.standard().with(site.numbers().measures()), site.numbers().names());
    this.setting = new Setting(site, theme, new Templates(theme), audit, asOf, Language.ZH);
  }

  /** Where the picture lies that is shown where the site is linked; another stage draws it. */
  public static String siteCard(Language language) {
    return language.folder() + PreviewPicture.OF_SITE;
  }

  /** The addresses of the lists that a site has with these replies. */
  public static List<String> lists(Site site, List<Card> cards) {
    return site.languages().stream()
        .flatMap(
            language -> {
              List<Card> own =
                  cards.stream().filter(card -> card.languages().contains(language)).toList();
              return RepliesPage.addresses(own, Texts.of(language))
                  .map(address -> language.folder() + address);
            })
        .toList();
  }

  /**
   * All files of one reply in one of its languages, and what is left of it.
   *
   * @param drawings the reply's charts in that language; one that could not be drawn is left out of
   *     the page
   */
  public Rendered reply(Reply reply, Language language, List<Drawing> drawings, Problems problems) {
    IndexedPage searchable = IndexedPage.of(SearchEntries.of(reply, language));
    ReplySummary summary = ReplySummaries.of(reply, language, drawings.size(), searchable.terms());
    // A reply's own newest date: its pages stay the same when another reply is added.
    Setting own = setting.in(language).asOf(summary.updatedOn());
    List<OutputFile> files = new ArrayList<>();
    for (ReplyOutput kind : PageKinds.OF_REPLY) {
      files.addAll(kind.files(own, reply, drawings, problems));
    }
    searchable
        .texts()
        .forEach(text -> files.add(new OutputFile(language.folder() + text.path(), text.bytes())));
    return new Rendered(files, summary);
  }

  /**
   * Makes all files of the site that are no reply's: pages, lists, data, feed, sitemap, assets,
   * static files.
   *
   * @param summaries in any order
   * @param sink gets each file as soon as it is made
   * @throws IOException if the sink fails
   */
  public void site(List<ReplySummary> summaries, Problems problems, Sink sink) throws IOException {
    List<ReplySummary> newestFirst = summaries.stream().sorted(NEWEST_FIRST).toList();
    Setting newest =
        summaries.stream()
            .map(ReplySummary::updatedOn)
            .max(Comparator.naturalOrder())
            .map(setting::asOf)
            .orElse(setting);
    List<String> made = new ArrayList<>();
    Sink noting =
        file -> {
          made.add(file.path());
          sink.put(file);
        };
    setting.site().languages().forEach(language -> made.add(siteCard(language)));
    for (Language language : setting.site().languages()) {
      List<ReplySummary> own =
          newestFirst.stream().filter(summary -> summary.language() == language).toList();
      for (SiteOutput kind : PageKinds.OF_LANGUAGE) {
        noting.putAll(kind.files(newest.in(language), own, problems));
      }
      for (ListOutput kind : PageKinds.LISTS) {
        kind.make(newest.in(language), own, problems, noting);
      }
    }
    for (SiteOutput kind : PageKinds.OF_SITE) {
      noting.putAll(kind.files(newest, newestFirst, problems));
    }
    setting.site().languages().forEach(language -> made.add(siteCard(language)));
    noting.putAll(Redirects.beside(made, newestFirst, newest, problems));
    sink.putAll(StaticFiles.beside(made, newestFirst, setting.theme(), problems));
  }
}
