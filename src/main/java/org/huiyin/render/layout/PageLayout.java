package org.huiyin.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.site.Site;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.template.Markup;
import org.huiyin.render.template.TemplateView;

/**
 * What surrounds every page: head, header, breadcrumb, footer.
 *
 * @param lang of the page's texts, as a BCP 47 tag
 * @param title for the browser's tab: the page's, then the site's
 * @param canonical the page's absolute address; absent for a page without one
 * @param editions the page in each language in which it exists; empty where there is only one
 * @param modeHref the script that sets how the reader has chosen to see pages, before anything is
 *     shown
 * @param scriptHref the reading aids
 * @param searchHref where the search box leads
 * @param crumbs the way to the page; empty on the home page
 * @param qr the page's address as a QR code; absent for a page without one
 * @param listed whether search engines may list the page
 */
public record PageLayout(
    String lang,
    String title,
    Optional<String> canonical,
    List<Translation> editions,
    String siteName,
    String tagline,
    String homeHref,
    String feedHref,
    Head head,
    String iconHref,
    List<String> styleHrefs,
    String modeHref,
    String scriptHref,
    String searchHref,
    List<Nav> navigation,
    List<Crumb> crumbs,
    FooterBlock footer,
    Optional<Markup> qr,
    String asOf,
    boolean listed)
    implements TemplateView {

  /** An entry of the main navigation. */
  public record Nav(String label, String href, boolean current) implements TemplateView {}

  /** A step of the breadcrumb; the page itself has no address. */
  public record Crumb(String label, Optional<String> href) implements TemplateView {}

  /**
   * The same page in a language.
   *
   * @param name of the language, in that language
   * @param absolute its address for search engines
   */
  public record Translation(String lang, String name, String href, String absolute, boolean current)
      implements TemplateView {}

  public static PageLayout of(RenderContext context, Links links, PageInfo page) {
    return of(context, links, page, PageType.of(page));
  }

  /**
   * @param subject what the page is, where that does not follow from what it says of itself
   */
  public static PageLayout of(
      RenderContext context, Links links, PageInfo page, PageType pageType) {
    Site site = context.site();
    String name = context.in(site.name());
    String tagline = context.in(site.tagline());
    return new PageLayout(
        context.language().tag(),
        page.title().isEmpty() ? name + " – " + tagline : page.title() + " – " + name,
        page.listed() ? Optional.of(context.absolute(page.path())) : Optional.empty(),
        page.listed() ? translations(context, links, page) : List.of(),
        name,
        tagline,
        links.to(SitePaths.HOME),
        links.to(SitePaths.FEED),
        Head.of(context, links, page, pageType),
        context.asset(links, "favicon.svg"),
        Stream.of("site.css", "reply.css", "charts.css")
            .map(sheet -> context.asset(links, sheet))
            .toList(),
        context.asset(links, "mode.js"),
        context.asset(links, "site.js"),
        links.to(SitePaths.SEARCH),
        navigation(context, links, page),
        crumbs(context.texts(), links, page),
        FooterBlock.of(context, Optional.of(links.to(SitePaths.MAP))),
        page.listed()
            ? Optional.of(
                QrCode.of(context.absolute(page.path()), context.texts().get("footer.qr-code")))
            : Optional.empty(),
        context.asOf().toString(),
        page.listed());
  }

  private static List<Translation> translations(RenderContext context, Links links, PageInfo page) {
    return page.languages().size() < 2
        ? List.of()
        : page.languages().stream()
            .map(
                language ->
                    new Translation(
                        language.tag(),
                        Texts.of(language).get("language.name"),
                        links.to(language.folder(), page.path()),
                        context.in(language).absolute(page.path()),
                        language == context.language()))
            .toList();
  }

  private static List<Nav> navigation(RenderContext context, Links links, PageInfo page) {
    Texts texts = context.texts();
    List<Nav> navigation = new ArrayList<>();
    navigation.add(
        new Nav(
            texts.get("home.name"), links.to(SitePaths.HOME), page.path().equals(SitePaths.HOME)));
    navigation.add(
        new Nav(
            texts.get("replies.title"),
            links.to(SitePaths.REPLIES),
            page.path().equals(SitePaths.REPLIES)));
    navigation.add(
        new Nav(
            texts.get("data-page.title"),
            links.to(SitePaths.DATA),
            page.path().equals(SitePaths.DATA)));
    for (Site.Page text : context.site().pages(context.language())) {
      String path = text.path();
      navigation.add(new Nav(text.title(), links.to(path), page.path().equals(path)));
    }
    return navigation;
  }

  private static List<Crumb> crumbs(Texts texts, Links links, PageInfo page) {
    if (page.title().isEmpty()) {
      return List.of();
    }
    List<Crumb> crumbs = new ArrayList<>();
    crumbs.add(new Crumb(texts.get("home.name"), Optional.of(links.to(SitePaths.HOME))));
    page.parents()
        .forEach(
            parent -> crumbs.add(new Crumb(parent.title(), Optional.of(links.to(parent.path())))));
    crumbs.add(new Crumb(page.title(), Optional.empty()));
    return crumbs;
  }
}
