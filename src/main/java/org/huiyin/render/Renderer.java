package org.huiyin.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huiyin.model.Digest;
import org.huiyin.model.Drawing;
import org.huiyin.model.Language;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Reply;
import org.huiyin.model.Site;
import org.huiyin.quantity.Audit;
import org.huiyin.quantity.Measures;
import org.huiyin.search.Searchable;
import org.huiyin.source.Problems;

/**
 * Makes pages and data files. One renderer serves all threads of a build.
 *
 * <p>A template that fails is reported with its own place and the page it was making; that page is then missing from
 * the files.
 */
public final class Renderer {
  /** What the site's own pages and files occupy, relative to its root. */
  public static final List<String> ADDRESSES =
      List.of(
      "", "replies/", "assets/", "feed.xml", "sitemap.xml", "robots.txt", "404.html", "search/", "corrections.xml",
      "en/", "en/replies/", "en/feed.xml", "en/search/", "en/corrections.xml");

  /** Where the picture lies that is shown where the site is linked. */
  public static String siteCard(Language language) {
    return language.folder() + PreviewPicture.OF_SITE;
  }

  private static final Comparator<Digest> NEWEST_FIRST =
      Comparator.comparing((Digest digest) -> digest.card().publishedAt()).reversed()
          .thenComparing(digest -> digest.card().id()).thenComparing(Digest::language);

  private final Setting setting;

  /** @param asOf the day up to which the content reaches, on a site that has published nothing */
  public Renderer(Site site, Theme theme, LocalDate asOf) {
    Audit audit = new Audit(Measures.standard().with(site.numbers().measures()), site.numbers().names());
    this.setting = new Setting(site, theme, new Templates(theme), audit, asOf, Language.ZH);
  }

  /**
   * All files of one reply in one of its languages, and what is left of it.
   *
   * @param drawings the reply's charts in that language; one that could not be drawn is left out of the page
   */
  public Rendered reply(Reply reply, Language language, List<Drawing> drawings, Problems problems) {
    Searchable searchable = Searchable.of(SearchEntries.of(reply, language));
    Digest digest = Digests.of(reply, language, drawings.size(), searchable.terms());
    // A reply's own newest date: its pages stay the same when another reply is added.
    Setting own = setting.in(language).asOf(digest.updatedOn());
    List<OutputFile> files = new ArrayList<>();
    for (PageKinds.OfReply kind : PageKinds.OF_REPLY) {
      files.addAll(kind.files(own, reply, drawings, problems));
    }
    searchable.texts().forEach(text -> files.add(new OutputFile(language.folder() + text.path(), text.bytes())));
    return new Rendered(files, digest);
  }

  /**
   * All files of the site that are no reply's: pages, lists, feed, sitemap, assets, static files.
   *
   * @param digests in any order
   */
  public List<OutputFile> site(List<Digest> digests, Problems problems) {
    List<Digest> newestFirst = digests.stream().sorted(NEWEST_FIRST).toList();
    Setting newest = digests.stream().map(Digest::updatedOn).max(Comparator.naturalOrder())
        .map(setting::asOf).orElse(setting);
    List<OutputFile> files = new ArrayList<>();
    for (Language language : setting.site().languages()) {
      List<Digest> own = newestFirst.stream().filter(digest -> digest.language() == language).toList();
      for (PageKinds.OfSite kind : PageKinds.OF_LANGUAGE) {
        files.addAll(kind.files(newest.in(language), own, problems));
      }
    }
    for (PageKinds.OfSite kind : PageKinds.OF_SITE) {
      files.addAll(kind.files(newest, newestFirst, problems));
    }
    files.addAll(Redirects.beside(files, newestFirst, newest, problems));
    files.addAll(StaticFiles.beside(files, newestFirst, setting.theme(), problems));
    return List.copyOf(files);
  }
}
