package org.huiyin.render;

import java.util.List;

/** All kinds of files of a site, in the order in which they are made. */
final class PageKinds {
  static final List<ReplyOutput> OF_REPLY =
      List.of(
          new ReplyPage(),
          new FigureData(),
          new ChartData(),
          new ReplyImages(),
          new PreviewPicture(),
          new ReplyJson(),
          new DataPackage());

  /** Made once for each language of the site. */
  static final List<SiteOutput> OF_LANGUAGE =
      List.of(
          new HomePage(),
          new SearchPage(),
          new TextPage(),
          new MapPage(),
          new FeedFile(),
          new CorrectionsFeed(),
          new WebManifest());

  /** Made once for each language of the site; too many to be held in memory at once. */
  static final List<ListOutput> LISTS = List.of(new RepliesPage(), new DataPage(), new DataFiles());

  /** Made once for the whole site, in Chinese or without text. */
  static final List<SiteOutput> OF_SITE =
      List.of(
          new NotFoundPage(),
          new SitemapFile(),
          new RobotsFile(),
          new HostFiles(),
          new SchemaFile(),
          new ThemeAssets());

  private PageKinds() {}
}
