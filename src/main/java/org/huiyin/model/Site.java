package org.huiyin.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.SitePaths;

/**
 * What all pages share.
 *
 * @param baseUrl absolute address of the home page, with a slash at the end: for feeds, sitemap and
 *     canonical links
 * @param languages in which it exists, Chinese first
 * @param zone the zone of all local times in the content
 * @param topics by which replies are found, in the order in which they are declared
 * @param footer further lines at the foot of every page
 * @param licence under which the data may be used
 * @param redirects addresses that have moved, in the order in which they are written
 */
public record Site(
    Words name,
    Words tagline,
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

  /** A line at the foot of the page, with a link where one is set. */
  public record Mark(Words text, Optional<String> href) {}

  /** The terms of a licence: its name and where they can be read. */
  public record Licence(Words name, String href) {}

  /** A way to classify outcomes: codes with what they mean. */
  public record OutcomeScheme(String id, List<Code> codes) {
    public OutcomeScheme {
      codes = List.copyOf(codes);
    }
  }

  public record Code(String code, Words label) {}

  /**
   * A page of its own, such as “about”.
   *
   * @param id its address: {@code about} is {@code /about/}, and {@code /en/about/} in English
   */
  public record Page(
      String id, Language language, String title, Optional<String> description, Prose prose) {
    /** Within its language's part of the site: {@code about/}. */
    public String address() {
      return SitePaths.textPage(id);
    }

    /** The output file, likewise. */
    public String path() {
      return SitePaths.file(address());
    }
  }

  /** The pages of one language, in order. */
  public List<Page> pages(Language language) {
    return pages.stream().filter(page -> page.language() == language).toList();
  }

  public Optional<Organisation> organisation(String id) {
    return organisations.stream().filter(organisation -> organisation.id().equals(id)).findFirst();
  }

  /** The same site at another address. */
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
