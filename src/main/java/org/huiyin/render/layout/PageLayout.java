package org.huiyin.render.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.site.Site;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.template.SafeHtml;
import org.huiyin.render.template.TemplateView;

/**
 * The parts that all pages share: head, header, breadcrumb, footer.
 *
 * @param lang the BCP 47 tag of the page's language
 * @param title of the browser tab: the page's title, then the site's name
 * @param canonical the absolute URL of the page; empty if search engines may not list it
 * @param editions the page in each of its languages; empty if there is only one
 * @param styleHrefs the style sheets, in the order in which they apply
 * @param modeHref the script that applies the reader's display settings before the page is shown
 * @param scriptHref the script with the reading aids
 * @param searchHref the search page, to which the search box leads
 * @param crumbs the breadcrumb; empty on the home page
 * @param qr the URL of the page as a QR code; empty if search engines may not list the page
 * @param asOf the date of the content, in ISO format; empty if the site has no published replies
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
    Optional<SafeHtml> qr,
    Optional<String> asOf,
    boolean listed)
    implements TemplateView {

  /**
   * An entry of the main navigation.
   *
   * @param current whether it is this page
   */
  public record Nav(String label, String href, boolean current) implements TemplateView {}

  /** A step of the breadcrumb. The last step is the page itself and has no link. */
  public record Crumb(String label, Optional<String> href) implements TemplateView {}

  /**
   * The page in one of its languages.
   *
   * @param name of the language, in that language
   * @param absolute the URL for search engines
   */
  public record Translation(String lang, String name, String href, String absolute, boolean current)
      implements TemplateView {}

  /** The layout of a page with the default type. */
  public static PageLayout of(RenderContext context, Links links, PageInfo page) {
    return of(context, links, page, PageType.of(page));
  }

  /**
   * The layout of a page.
   *
   * @param pageType the type, if it is not the default of {@link PageType#of}
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
        FooterBlock.of(
            context,
            Optional.of(links.to(SitePaths.MAP)),
            Optional.of(links.to(SitePaths.CORRECTIONS))),
        page.listed()
            ? Optional.of(
                QrCode.of(context.absolute(page.path()), context.texts().get("footer.qr-code")))
            : Optional.empty(),
        Optional.of(context.asOf())
            .filter(day -> !day.equals(RenderContext.NO_CONTENT))
            .map(LocalDate::toString),
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
    navigation.add(
        new Nav(
            texts.get("register.name"),
            links.to(SitePaths.COMMITMENTS),
            page.path().equals(SitePaths.COMMITMENTS)));
    navigation.add(
        new Nav(
            texts.get("years.title"),
            links.to(SitePaths.YEARS),
            page.path().equals(SitePaths.YEARS)));
    for (Site.Page text : context.site().pages(context.language())) {
      if (text.partOf().isPresent()) {
        continue;
      }
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
