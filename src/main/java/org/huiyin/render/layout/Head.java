package org.huiyin.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.data.Json;
import org.huiyin.render.template.SafeHtml;
import org.huiyin.render.template.TemplateView;

/**
 * The metadata in the {@code head} element of a page.
 *
 * @param policy the content security policy
 * @param names {@code meta} elements with a {@code name}: description, tags of government websites,
 *     previews
 * @param properties {@code meta} elements with a {@code property}: Open Graph
 * @param linkedData JSON-LD; empty if search engines may not list the page
 * @param touchIconHref the icon for the home screen of a phone
 */
public record Head(
    String policy,
    List<MetaTag> names,
    List<MetaTag> properties,
    Optional<SafeHtml> linkedData,
    String touchIconHref,
    String manifestHref,
    List<Feed> feeds)
    implements TemplateView {

  /** A feed of the site. */
  public record Feed(String title, String href) implements TemplateView {}

  static Head of(RenderContext context, Links links, PageInfo page, PageType pageType) {
    List<MetaTag> names = new ArrayList<>(PageTags.of(context, page, pageType));
    if (page.listed()) {
      names.add(new MetaTag("twitter:card", "summary_large_image"));
    }
    String site = context.in(context.site().name());
    Optional<String> data =
        page.listed()
            ? Optional.of(Json.inMarkup(new LinkedData(context, page, pageType)::write))
            : Optional.empty();
    return new Head(
        data.map(Policy::with).orElse(Policy.TEXT),
        List.copyOf(names),
        page.listed() ? OpenGraph.of(context, page, pageType) : List.of(),
        data.map(SafeHtml::new),
        context.asset(links, "apple-touch-icon.png"),
        links.to(SitePaths.WEB_MANIFEST),
        List.of(
            new Feed(site, links.to(SitePaths.FEED)),
            new Feed(
                context.texts().get("corrections.title", site),
                links.to(SitePaths.CORRECTIONS_FEED))));
  }
}
