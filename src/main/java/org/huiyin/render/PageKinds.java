package org.huiyin.render;

import java.io.IOException;
import java.util.List;
import org.huiyin.model.Drawing;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Reply;
import org.huiyin.model.ReplySummary;
import org.huiyin.source.Problems;

/** Every kind of file that a site has, in the order in which they are made. */
final class PageKinds {
  static final List<OfReply> OF_REPLY =
      List.of(
          new ReplyPage(),
          new FigureData(),
          new ChartData(),
          new ReplyImages(),
          new PreviewPicture(),
          new ReplyJson(),
          new DataPackage());

  /** Made in each language of the site. */
  static final List<OfSite> OF_LANGUAGE =
      List.of(
          new HomePage(),
          new SearchPage(),
          new TextPage(),
          new MapPage(),
          new FeedFile(),
          new CorrectionsFeed(),
          new WebManifest());

  /** Made in each language of the site, too many to be held at once. */
  static final List<OfLists> LISTS = List.of(new RepliesPage(), new DataPage(), new DataFiles());

  /** Made once, in Chinese or in no language. */
  static final List<OfSite> OF_SITE =
      List.of(
          new NotFoundPage(),
          new SitemapFile(),
          new RobotsFile(),
          new HostFiles(),
          new SchemaFile(),
          new ThemeAssets());

  private PageKinds() {}

  /** Files that are made from one reply, in each of its languages. */
  interface OfReply {
    /**
     * @param drawings in the language of the setting
     */
    List<OutputFile> files(Setting setting, Reply reply, List<Drawing> drawings, Problems problems);
  }

  /** Files that are made from all replies. */
  interface OfSite {
    /**
     * @param summaries newest first; those of the setting's language, or all where the files are
     *     made once
     */
    List<OutputFile> files(Setting setting, List<ReplySummary> summaries, Problems problems);
  }

  /** Files that are made from all replies and handed on one by one. */
  interface OfLists {
    /**
     * @param summaries those of the setting's language, newest first
     */
    void make(Setting setting, List<ReplySummary> summaries, Problems problems, Sink sink)
        throws IOException;
  }
}
