package org.huiyin.render;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.address.PageNumbers;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.render.context.ListOutput;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.ReplyOutput;
import org.huiyin.render.context.Sink;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.deploy.Redirects;
import org.huiyin.render.deploy.StaticFiles;
import org.huiyin.render.list.RepliesPage;
import org.huiyin.render.list.ReplyFacets;
import org.huiyin.render.page.SearchEntries;
import org.huiyin.render.template.Templates;
import org.huiyin.render.template.Theme;
import org.huiyin.search.IndexedPage;
import org.huiyin.source.Problems;

/**
 * Makes pages and data files. One renderer serves all threads of a build.
 *
 * <p>A template that fails is reported with its own place and the page it was making; that page is
 * then missing from the files.
 */
public final class Renderer {
  private static final Comparator<ReplySummary> NEWEST_FIRST =
      Comparator.comparing((ReplySummary summary) -> summary.card().publication().publishedAt())
          .reversed()
          .thenComparing(summary -> summary.card().id())
          .thenComparing(ReplySummary::language);

  private final RenderContext context;

  /**
   * @param asOf the day up to which the content reaches, on a site that has published nothing
   */
  public Renderer(Site site, Theme theme, LocalDate asOf) {
    Audit audit =
        new Audit(Measures.standard().with(site.numbers().measures()), site.numbers().names());
    this.context = new RenderContext(site, theme, new Templates(theme), audit, asOf, Language.ZH);
  }

  /** Where the picture lies that is shown where the site is linked; another stage draws it. */
  public static String siteCard(Language language) {
    return language.folder() + SitePaths.CARD;
  }

  /** Addresses that no reply or page may have, whether or not the site uses them today. */
  public List<String> reserved() {
    List<String> reserved = new ArrayList<>();
    for (Language language : Language.values()) {
      reserved.add(language.folder());
      SitePaths.FOLDERS.forEach(folder -> reserved.add(language.folder() + folder));
      String lists = language.folder() + SitePaths.REPLY_LISTS;
      reserved.add(lists + PageNumbers.FOLDER);
      ReplyFacets.ALL.forEach(facet -> reserved.add(lists + facet.id() + "/"));
    }
    return reserved;
  }

  /**
   * The paths of the files that are no reply's, as far as they follow from the replies' cards.
   *
   * @param cards of the replies that will be paths
   */
  public List<String> paths(List<Card> cards) {
    List<String> paths = new ArrayList<>(SitePaths.ONCE);
    for (Language language : languages()) {
      List<Card> ofLanguage =
          cards.stream().filter(card -> card.languages().contains(language)).toList();
      Stream.concat(
              SitePaths.OF_EACH_LANGUAGE.stream(),
              RepliesPage.addresses(ofLanguage, Texts.of(language)).map(SitePaths::file))
          .forEach(path -> paths.add(language.folder() + path));
    }
    context.theme().assets().files().forEach(file -> paths.add(file.path()));
    context.theme().statics().forEach(file -> paths.add(file.path()));
    context.site().redirects().forEach(from -> paths.add(SitePaths.file(from.from())));
    if (!context.site().redirects().isEmpty()) {
      paths.add(SitePaths.REDIRECTS);
    }
    return paths;
  }

  /** Also of a page in a language that the site has not, which is reported and fails the build. */
  private Set<Language> languages() {
    Set<Language> languages = EnumSet.copyOf(context.site().languages());
    context.site().pages().forEach(page -> languages.add(page.language()));
    return languages;
  }

  /** The folders of which {@link #paths} does not tell all. */
  public List<String> openFolders() {
    return languages().stream()
        .flatMap(
            language ->
                Stream.of(SitePaths.VALUE_LISTS, SitePaths.SEARCH_FOLDER)
                    .map(folder -> language.folder() + folder))
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
    RenderContext replyContext = context.in(language).asOf(summary.updatedOn());
    List<OutputFile> files = new ArrayList<>();
    for (ReplyOutput kind : PageKinds.OF_REPLY) {
      files.addAll(kind.files(replyContext, reply, drawings, problems));
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
   * @param sink gets each file as soon as it is paths
   * @throws IOException if the sink fails
   */
  public void site(List<ReplySummary> summaries, Problems problems, Sink sink) throws IOException {
    List<ReplySummary> newestFirst = summaries.stream().sorted(NEWEST_FIRST).toList();
    RenderContext newest =
        summaries.stream()
            .map(ReplySummary::updatedOn)
            .max(Comparator.naturalOrder())
            .map(context::asOf)
            .orElse(context);
    List<String> paths = new ArrayList<>();
    Sink recording =
        file -> {
          paths.add(file.path());
          sink.put(file);
        };
    context.site().languages().forEach(language -> paths.add(siteCard(language)));
    for (Language language : context.site().languages()) {
      List<ReplySummary> ofLanguage =
          newestFirst.stream().filter(summary -> summary.language() == language).toList();
      for (SiteOutput kind : PageKinds.OF_LANGUAGE) {
        recording.putAll(kind.files(newest.in(language), ofLanguage, problems));
      }
      for (ListOutput kind : PageKinds.LISTS) {
        kind.make(newest.in(language), ofLanguage, problems, recording);
      }
    }
    for (SiteOutput kind : PageKinds.OF_SITE) {
      recording.putAll(kind.files(newest, newestFirst, problems));
    }
    context.site().languages().forEach(language -> paths.add(siteCard(language)));
    recording.putAll(Redirects.files(paths, newestFirst, newest, problems));
    sink.putAll(StaticFiles.files(paths, newestFirst, context.theme(), problems));
  }
}
