package org.huiyin.render.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the files of the default theme in the jar. A program cannot list the entries of its
 * jar in every environment, so the names are listed here. A test compares the list with the files.
 */
final class DefaultTheme {
  static final List<String> ASSETS =
      List.of(
          "assets/apple-touch-icon.png",
          "assets/charts.css",
          "assets/favicon.svg",
          "assets/icon-192.png",
          "assets/icon-512.png",
          "assets/mode.js",
          "assets/reply.css",
          "assets/search.css",
          "assets/search.js",
          "assets/site.css",
          "assets/site.js");

  static final List<String> TEMPLATES =
      List.of(
          "blocks/asks.ftlh",
          "blocks/card.ftlh",
          "blocks/chart.ftlh",
          "blocks/claims.ftlh",
          "blocks/commitments.ftlh",
          "blocks/display.ftlh",
          "blocks/figures.ftlh",
          "blocks/footer.ftlh",
          "blocks/head.ftlh",
          "blocks/lists.ftlh",
          "blocks/revisions.ftlh",
          "blocks/standing.ftlh",
          "blocks/table.ftlh",
          "feed.ftlx",
          "layouts/page.ftlh",
          "pages/browse.ftlh",
          "pages/corrections.ftlh",
          "pages/data.ftlh",
          "pages/home.ftlh",
          "pages/map.ftlh",
          "pages/not-found.ftlh",
          "pages/redirect.ftlh",
          "pages/register.ftlh",
          "pages/replies.ftlh",
          "pages/reply.ftlh",
          "pages/search.ftlh",
          "pages/text.ftlh",
          "pages/withdrawn.ftlh",
          "pages/year.ftlh",
          "pages/years.ftlh",
          "sitemap-index.ftlx",
          "sitemap.ftlx");

  /** Assets and templates. */
  static final Set<String> FILES =
      Stream.of(ASSETS, TEMPLATES).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

  private DefaultTheme() {}
}
