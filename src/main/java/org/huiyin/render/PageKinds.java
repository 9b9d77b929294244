package org.huiyin.render;

import java.util.List;
import org.huiyin.model.Digest;
import org.huiyin.model.Drawing;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Reply;
import org.huiyin.source.Problems;

/** Every kind of file that a site has, in the order in which they are made. */
final class PageKinds {
  static final List<OfReply> OF_REPLY =
      List.of(new ReplyPage(), new FigureData(), new ChartData(), new ReplyImages());

  static final List<OfSite> OF_SITE = List.of(
      new HomePage(),
      new RepliesPage(),
      new TextPage(),
      new NotFoundPage(),
      new FeedFile(),
      new SitemapFile(),
      new RobotsFile(),
      new ThemeAssets());

  private PageKinds() {}

  /** Files that are made from one reply. */
  interface OfReply {
    List<OutputFile> files(Setting setting, Reply reply, List<Drawing> drawings, Problems problems);
  }

  /** Files that are made once. */
  interface OfSite {
    /** @param digests newest first */
    List<OutputFile> files(Setting setting, List<Digest> digests, Problems problems);
  }
}
