package org.huiyin.render;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huiyin.address.Links;
import org.huiyin.address.PageNumbers;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Chart;
import org.huiyin.model.Reply;
import org.huiyin.model.Withdrawal;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.artefact.UnpublishedCount;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.render.context.ChartDrawer;
import org.huiyin.render.context.ListOutput;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.ReplyOutput;
import org.huiyin.render.context.Sink;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.context.SitePart;
import org.huiyin.render.context.Yearly;
import org.huiyin.render.data.WithdrawnJson;
import org.huiyin.render.deploy.Redirects;
import org.huiyin.render.deploy.StaticFiles;
import org.huiyin.render.layout.Policy;
import org.huiyin.render.list.RepliesPage;
import org.huiyin.render.list.ReplyFacets;
import org.huiyin.render.page.SearchEntries;
import org.huiyin.render.reply.FirstChart;
import org.huiyin.render.reply.WithdrawnPage;
import org.huiyin.render.template.Templates;
import org.huiyin.render.template.Theme;
import org.huiyin.search.IndexedPage;
import org.huiyin.source.Problems;

/**
 * Renders the pages and data files of a site. Thread-safe: all threads of a build share one
 * renderer.
 *
 * <p>If a template fails, the problem is reported at its position in the template, with the path of
 * the page. The page is then missing from the result.
 */
public final class Renderer {
  /** The size of a reply from which on it is rendered to be sure that its page has no problem. */
  private static final int NAMED = 5_000_000;

  private final RenderContext context;

  /**
   * @param asOf the date of the content; only used if the site has no published replies
   */
  public Renderer(Site site, Theme theme, LocalDate asOf) {
    this(site, theme, site.numbers().audit(), asOf);
  }

  /**
   * @param audit of the number style of the site; it may be shared, and then finds nothing twice
   */
  public Renderer(Site site, Theme theme, Audit audit) {
    this(site, theme, audit, RenderContext.NO_CONTENT);
  }

  private Renderer(Site site, Theme theme, Audit audit, LocalDate asOf) {
    this.context =
        new RenderContext(
            site, theme, new Templates(theme), audit, asOf, Language.ZH, Yearly.NONE, false);
  }

  private Renderer(RenderContext context) {
    this.context = context;
  }

  /**
   * The same renderer.
   *
   * @param unpublished the replies that are only counted
   */
  public Renderer counting(List<UnpublishedCount> unpublished) {
    return new Renderer(context.with(new Yearly(context.yearly().drawer(), unpublished)));
  }

  /** The same renderer with charts of the whole site. */
  public Renderer drawing(ChartDrawer drawer) {
    return new Renderer(context.with(new Yearly(drawer, context.yearly().unpublished())));
  }

  /**
   * A renderer for those who only need the paths of the files and the problems. If the site has
   * templates of its own it is this one, because they can fail.
   */
  public Renderer naming() {
    return context.theme().hasOwnTemplates() ? this : new Renderer(context.naming());
  }

  /**
   * Whether it suffices to name the files of a reply with {@link #named}. A long reply is rendered
   * all the same, because its page may exceed a limit.
   */
  public boolean names(Reply reply) {
    return context.pathsOnly() && size(reply) < NAMED;
  }

  /** An upper bound of the order of the length of a page, in characters. */
  private static long size(Reply reply) {
    long values = reply.figures().stream().mapToInt(figure -> figure.observations().size()).sum();
    long text = reply.lines().stream().mapToInt(line -> line.text().length()).sum();
    return 4 * text + 500 * values * (1 + reply.charts().size());
  }

  /**
   * Whether a template had to be stopped. Its pages are then missing, and only the first one is
   * reported: no reply that was rendered meanwhile can be relied on.
   */
  public boolean hasStopped() {
    return context.templates().hasStopped();
  }

  /**
   * The path of the site's preview picture in a language. The {@code draw} stage draws the picture.
   */
  public static String siteCard(Language language) {
    return language.folder() + SitePaths.CARD;
  }

  /** The content security policy that a server should send with each file. */
  public static String policy() {
    return Policy.forHeaders();
  }

  /** The path of the root of the site on its server: {@code /}, or one with a folder. */
  public String root() {
    return Links.fromAnywhere(context.site().baseUrl()).to(SitePaths.HOME);
  }

  /**
   * The addresses that replies and pages of text cannot have, whether or not the site uses them
   * now.
   */
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
   * The paths of the files that do not belong to a reply, apart from those in {@link #openFolders}.
   *
   * @param cards the cards of all replies to be rendered
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
    paths.add(SitePaths.REDIRECTS);
    return paths;
  }

  /**
   * The languages of the site and of its pages of text. A page in a language that the site does not
   * have is an error; its links are checked all the same.
   */
  private Set<Language> languages() {
    Set<Language> languages = EnumSet.copyOf(context.site().languages());
    context.site().pages().forEach(page -> languages.add(page.language()));
    return languages;
  }

  /**
   * The folders whose files {@link #paths} does not list, because their names depend on the full
   * replies.
   */
  public List<String> openFolders() {
    Stream<String> searched =
        context.site().pages().stream()
            .map(page -> page.language().folder() + page.address() + SitePaths.SEARCH_FOLDER);
    Stream<String> lists =
        languages().stream()
            .flatMap(
                language ->
                    Stream.of(
                            SitePaths.VALUE_LISTS,
                            SitePaths.COMMITMENT_LISTS,
                            SitePaths.YEAR_LISTS,
                            SitePaths.CHANGE_LISTS,
                            SitePaths.SEARCH_FOLDER)
                        .map(folder -> language.folder() + folder));
    return Stream.concat(lists, searched).toList();
  }

  /**
   * Renders one reply in one of its languages.
   *
   * @param drawings the charts of the reply in that language, without those that could not be drawn
   * @param leads whether the home page shows its first chart
   */
  public Rendered reply(
      Reply reply, Language language, List<Drawing> drawings, boolean leads, Problems problems) {
    IndexedPage searchable = IndexedPage.of(SearchEntries.of(reply, language));
    ReplySummary summary =
        ReplySummaries.of(
            reply,
            language,
            drawings.size(),
            leads ? FirstChart.of(reply, language, drawings) : Optional.empty(),
            searchable.terms(),
            context.audit());
    // The newest date of this reply, so that its pages do not change when another reply is added.
    RenderContext replyContext = context.rendering().in(language).asOf(summary.updatedOn());
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
   * Names the files of one reply in one of its languages.
   *
   * @param charts the charts that can be drawn
   */
  public Rendered named(Reply reply, Language language, List<Chart> charts) {
    IndexedPage searchable = IndexedPage.of(SearchEntries.of(reply, language));
    List<OutputFile> files = new ArrayList<>();
    for (ReplyOutput kind : PageKinds.OF_REPLY) {
      kind.paths(reply, language, charts).forEach(path -> files.add(OutputFile.named(path)));
    }
    searchable
        .texts()
        .forEach(text -> files.add(OutputFile.named(language.folder() + text.path())));
    return new Rendered(
        files,
        ReplySummaries.of(
            reply, language, charts.size(), Optional.empty(), searchable.terms(), context.audit()));
  }

  /** Renders what is left of a withdrawn reply, in one of its languages. */
  public Rendered withdrawal(Withdrawal withdrawal, Language language, Problems problems) {
    IndexedPage searchable = IndexedPage.of(SearchEntries.of(withdrawal.card(), language));
    ReplySummary summary = ReplySummaries.of(withdrawal, language, searchable.terms());
    RenderContext replyContext = context.in(language).asOf(summary.updatedOn());
    List<OutputFile> files =
        new ArrayList<>(WithdrawnPage.files(replyContext, withdrawal, problems));
    files.addAll(WithdrawnJson.files(replyContext, withdrawal));
    searchable
        .texts()
        .forEach(text -> files.add(new OutputFile(language.folder() + text.path(), text.bytes())));
    return new Rendered(files, summary);
  }

  /** Renders the files that do not belong to a reply, one part after the other. */
  public void site(List<ReplySummary> summaries, Problems problems, Sink sink) throws IOException {
    Set<String> taken = new TreeSet<>();
    context.site().languages().forEach(language -> taken.add(siteCard(language)));
    for (SiteGroup group : groups(() -> summaries)) {
      Sink recording =
          file -> {
            taken.add(file.path());
            sink.put(file);
          };
      for (SiteGroup.Part part : group.parts(problems, recording)) {
        part.make();
      }
    }
    for (SiteGroup.Part part : last(() -> summaries, taken).parts(problems, sink)) {
      part.make();
    }
  }

  /**
   * The files that do not belong to a reply: pages, lists, data, feeds, sitemap, assets. Those of
   * {@link #last} come after them.
   *
   * @param source gives the summaries of all replies in all their languages, in any order; asked
   *     when a group is made
   */
  public List<SiteGroup> groups(Supplier<List<ReplySummary>> source) {
    Summaries summaries = new Summaries(source);
    List<SiteGroup> groups = new ArrayList<>();
    for (Language language : context.site().languages()) {
      for (SiteOutput kind : PageKinds.OF_LANGUAGE) {
        groups.add(
            group(
                kind,
                Optional.of(language),
                kind.reads(),
                problems -> List.of(files(kind, summaries, Optional.of(language), problems))));
      }
      for (ListOutput kind : PageKinds.LISTS) {
        groups.add(
            group(
                kind,
                Optional.of(language),
                kind.reads(),
                problems ->
                    kind.parts(
                        newest(summaries).in(language),
                        summaries.in(Optional.of(language), kind.reads()),
                        problems)));
      }
    }
    for (SiteOutput kind : PageKinds.OF_SITE) {
      groups.add(
          group(
              kind,
              Optional.empty(),
              kind.reads(),
              problems -> List.of(files(kind, summaries, Optional.empty(), problems))));
    }
    return groups;
  }

  private static SiteGroup group(
      Object kind,
      Optional<Language> language,
      Set<ReplySummary.Extra> reads,
      SiteGroup.Files files) {
    String name = kind.getClass().getSimpleName();
    return new SiteGroup(
        language.map(each -> name + " " + each.tag()).orElse(name), language, reads, files);
  }

  private SitePart files(
      SiteOutput kind, Summaries summaries, Optional<Language> language, Problems problems) {
    return sink -> {
      RenderContext newest = newest(summaries);
      sink.putAll(
          kind.files(
              language.map(newest::in).orElse(newest),
              summaries.in(language, kind.reads()),
              problems));
    };
  }

  /**
   * Redirects and static files, which must not take the place of other files.
   *
   * @param taken the paths of all other files that do not belong to a reply
   */
  public SiteGroup last(Supplier<List<ReplySummary>> source, Collection<String> taken) {
    Summaries summaries = new Summaries(source);
    List<String> paths = taken.stream().sorted().toList();
    return new SiteGroup(
        "last",
        Optional.empty(),
        Set.of(),
        problems ->
            List.of(
                sink -> {
                  List<ReplySummary> all = summaries.in(Optional.empty(), Set.of());
                  sink.putAll(Redirects.files(paths, all, newest(summaries), problems));
                  sink.putAll(StaticFiles.files(paths, all, context.theme(), problems));
                }));
  }

  /** The context of files of the whole site: their day is the newest of the replies. */
  private RenderContext newest(Summaries summaries) {
    return summaries.in(Optional.empty(), Set.of()).stream()
        .map(ReplySummary::updatedOn)
        .max(Comparator.naturalOrder())
        .map(context::asOf)
        .orElse(context);
  }
}
