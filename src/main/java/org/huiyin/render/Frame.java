package org.huiyin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Language;
import org.huiyin.model.Site;

/**
 * What surrounds every page: head, header, breadcrumb, footer.
 *
 * @param title for the browser's tab: the page's, then the site's
 * @param canonical the page's absolute address; absent for a page without one
 * @param crumbs the way to the page; empty on the home page
 * @param listed whether search engines may list the page
 */
public record Frame(
    String lang,
    String title,
    String description,
    Optional<String> canonical,
    String siteName,
    String tagline,
    String homeHref,
    String feedHref,
    String iconHref,
    List<String> styleHrefs,
    List<Nav> navigation,
    List<Crumb> crumbs,
    List<Mark> marks,
    String asOf,
    boolean listed) {

  static final String HOME = "index.html";
  static final String REPLIES = "replies/index.html";

  /** An entry of the main navigation. */
  public record Nav(String label, String href, boolean current) {}

  /** A step of the breadcrumb; the page itself has no address. */
  public record Crumb(String label, Optional<String> href) {}

  /** A line at the foot. */
  public record Mark(String text, Optional<String> href) {}

  /**
   * What a page says of itself.
   *
   * @param path of its output file
   * @param title its own; empty on the home page
   * @param parents the pages above it, below the home page
   */
  record About(String path, String title, String description, List<Parent> parents, boolean listed) {}

  /** A page above another. */
  record Parent(String title, String path) {}

  static Frame of(Setting setting, Links links, About page) {
    Site site = setting.site();
    String name = site.name().zh();
    return new Frame(
        Language.ZH.tag(),
        page.title().isEmpty() ? name + " – " + site.tagline().zh() : page.title() + " – " + name,
        page.description(),
        page.listed() ? Optional.of(Links.absolute(site.baseUrl(), page.path())) : Optional.empty(),
        name,
        site.tagline().zh(),
        links.to(HOME),
        links.to(FeedFile.PATH),
        links.to("assets/favicon.svg"),
        List.of(links.to("assets/site.css"), links.to("assets/charts.css")),
        navigation(site, links, page),
        crumbs(links, page),
        site.footer().stream().map(mark -> new Mark(mark.text(), mark.href().flatMap(Links::foreign))).toList(),
        setting.asOf().toString(),
        page.listed());
  }

  private static List<Nav> navigation(Site site, Links links, About page) {
    List<Nav> navigation = new ArrayList<>();
    navigation.add(new Nav("首页", links.to(HOME), page.path().equals(HOME)));
    navigation.add(new Nav("建议提案答复", links.to(REPLIES), page.path().equals(REPLIES)));
    for (Site.Page text : site.pages()) {
      String path = TextPage.path(text);
      navigation.add(new Nav(text.title(), links.to(path), page.path().equals(path)));
    }
    return navigation;
  }

  private static List<Crumb> crumbs(Links links, About page) {
    if (page.title().isEmpty()) {
      return List.of();
    }
    List<Crumb> crumbs = new ArrayList<>();
    crumbs.add(new Crumb("首页", Optional.of(links.to(HOME))));
    page.parents().forEach(parent -> crumbs.add(new Crumb(parent.title(), Optional.of(links.to(parent.path())))));
    crumbs.add(new Crumb(page.title(), Optional.empty()));
    return crumbs;
  }
}
