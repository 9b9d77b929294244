package org.huiyin.render;

import java.util.List;
import org.huiyin.render.context.ListOutput;
import org.huiyin.render.context.ReplyOutput;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.data.ChartData;
import org.huiyin.render.data.CommitmentFiles;
import org.huiyin.render.data.DataFiles;
import org.huiyin.render.data.DataPackage;
import org.huiyin.render.data.FigureData;
import org.huiyin.render.data.ReplyJson;
import org.huiyin.render.data.SchemaFile;
import org.huiyin.render.deploy.HostFiles;
import org.huiyin.render.deploy.ThemeAssets;
import org.huiyin.render.feed.CommitmentsFeed;
import org.huiyin.render.feed.CorrectionsFeed;
import org.huiyin.render.feed.FeedFile;
import org.huiyin.render.feed.RobotsFile;
import org.huiyin.render.feed.SitemapFile;
import org.huiyin.render.feed.WebManifest;
import org.huiyin.render.layout.PreviewPicture;
import org.huiyin.render.list.CorrectionsPage;
import org.huiyin.render.list.DataPage;
import org.huiyin.render.list.RepliesPage;
import org.huiyin.render.page.HomePage;
import org.huiyin.render.page.MapPage;
import org.huiyin.render.page.NotFoundPage;
import org.huiyin.render.page.SearchPage;
import org.huiyin.render.page.TextPage;
import org.huiyin.render.register.BulletinPage;
import org.huiyin.render.register.RegisterPage;
import org.huiyin.render.reply.ReplyAttachments;
import org.huiyin.render.reply.ReplyImages;
import org.huiyin.render.reply.ReplyPage;
import org.huiyin.render.year.YearPages;

/** Lists every kind of file that a site has, in the order in which the files are rendered. */
final class PageKinds {
  /** Rendered for each reply, in each of its languages. */
  static final List<ReplyOutput> OF_REPLY =
      List.of(
          new ReplyPage(),
          new FigureData(),
          new ChartData(),
          new ReplyImages(),
          new ReplyAttachments(),
          new PreviewPicture(),
          new ReplyJson(),
          new DataPackage());

  /** Rendered once for each language of the site. */
  static final List<SiteOutput> OF_LANGUAGE =
      List.of(
          new HomePage(),
          new TextPage(),
          new MapPage(),
          new NotFoundPage(),
          new FeedFile(),
          new CorrectionsFeed(),
          new CommitmentsFeed(),
          new WebManifest());

  /** Rendered once for each language of the site; too large to be held in memory at once. */
  static final List<ListOutput> LISTS =
      List.of(
          new SearchPage(),
          new RepliesPage(),
          new DataPage(),
          new CorrectionsPage(),
          new DataFiles(),
          new RegisterPage(),
          new BulletinPage(),
          new CommitmentFiles());

  /** Rendered once for the whole site; pages among them are in Chinese. */
  static final List<SiteOutput> OF_SITE =
      List.of(
          new YearPages(),
          new SitemapFile(),
          new RobotsFile(),
          new HostFiles(),
          new SchemaFile(),
          new ThemeAssets());

  private PageKinds() {}
}
