package org.huiyin.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The settings of the site, from {@code site.yml}, and its pages.
 *
 * @param baseUrl the URL of the home page, which ends with a slash, for feeds, sitemap and
 *     canonical links
 * @param languages the languages of the site, Chinese first
 * @param zone the time zone of all local times in the content
 * @param topics the topics of replies, in source order
 * @param footer additional lines in the footer of all pages
 * @param licence the licence of the data
 * @param redirects the redirects from old addresses, in source order
 */
public record Site(
    LocalizedText name,
    LocalizedText tagline,
    String baseUrl,
    List<Language> languages,
    ZoneId zone,
    List<Organisation> organisations,
    List<OutcomeScheme> outcomeSchemes,
    List<Topic> topics,
    List<Mark> footer,
    NumberStyle numbers,
    List<Page> pages,
    Publisher publisher,
    Optional<Licence> licence,
    List<Redirect> redirects) {

  public Site {
    languages = List.copyOf(languages);
    organisations = List.copyOf(organisations);
    outcomeSchemes = List.copyOf(outcomeSchemes);
    topics = List.copyOf(topics);
    footer = List.copyOf(footer);
    pages = List.copyOf(pages);
    redirects = List.copyOf(redirects);
  }

  /** A line in the footer, optionally with a link. */
  public record Mark(LocalizedText text, Optional<String> href) {}

  /** The name of a licence and the URL of its text. */
  public record Licence(LocalizedText name, String href) {}

  /** A classification of outcomes: codes and their meanings. */
  public record OutcomeScheme(String id, List<Code> codes) {
    public OutcomeScheme {
      codes = List.copyOf(codes);
    }
  }

  public record Code(String code, LocalizedText label) {}

  /**
   * A page of {@code content/pages/}, such as “about”.
   *
   * @param id part of its address: {@code about} is {@code /about/}, and {@code /en/about/} in
   *     English
   */
  public record Page(
      String id, Language language, String title, Optional<String> description, Prose prose) {}

  /** The pages of one language, in order. */
  public List<Page> pages(Language language) {
    return pages.stream().filter(page -> page.language() == language).toList();
  }

  public Optional<Organisation> organisation(String id) {
    return organisations.stream().filter(organisation -> organisation.id().equals(id)).findFirst();
  }

  /** Returns the same site with another base URL. */
  public Site at(String otherBaseUrl) {
    return new Site(
        name,
        tagline,
        otherBaseUrl,
        languages,
        zone,
        organisations,
        outcomeSchemes,
        topics,
        footer,
        numbers,
        pages,
        publisher,
        licence,
        redirects);
  }
}
