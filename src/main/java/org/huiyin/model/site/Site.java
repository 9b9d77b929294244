package org.huiyin.model.site;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Captions;
import org.huiyin.model.NumberStyle;
import org.huiyin.model.Organisation;
import org.huiyin.model.Prose;
import org.huiyin.model.TextLine;
import org.huiyin.model.Topic;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;

/**
 * The settings of a site, and its pages.
 *
 * @param baseUrl the URL of the home page, which ends with a slash, for feeds, sitemap and
 *     canonical links
 * @param languages in which it exists, Chinese first
 * @param zone of all local times in the content
 * @param redirects in the author's order
 * @param rules of the place for handling and publishing
 * @param captions all texts of {@code site.yml} that readers see
 */
public record Site(
    LocalizedText name,
    LocalizedText tagline,
    String baseUrl,
    List<Language> languages,
    ZoneId zone,
    NumberStyle numbers,
    Vocabulary vocabulary,
    Imprint imprint,
    List<Page> pages,
    List<Redirect> redirects,
    Rules rules,
    Captions captions) {

  public Site {
    languages = List.copyOf(languages);
    pages = List.copyOf(pages);
    redirects = List.copyOf(redirects);
  }

  /**
   * What replies may refer to.
   *
   * @param topics in the author's order
   */
  public record Vocabulary(
      List<Organisation> organisations, List<OutcomeScheme> outcomeSchemes, List<Topic> topics) {
    public Vocabulary {
      organisations = List.copyOf(organisations);
      outcomeSchemes = List.copyOf(outcomeSchemes);
      topics = List.copyOf(topics);
    }

    public Optional<Organisation> organisation(String id) {
      return organisations.stream()
          .filter(organisation -> organisation.id().equals(id))
          .findFirst();
    }
  }

  /**
   * Who publishes the site, and on what terms.
   *
   * @param footer further lines at the foot of every page
   * @param licence of the data
   */
  public record Imprint(Publisher publisher, Optional<Licence> licence, List<Mark> footer) {
    public Imprint {
      footer = List.copyOf(footer);
    }
  }

  /** A line at the foot of the page, with an optional link. */
  public record Mark(LocalizedText text, Optional<String> href) {}

  /** A licence and the address of its text. */
  public record Licence(LocalizedText name, String href) {}

  /** A scheme of outcome codes. */
  public record OutcomeScheme(String id, List<Code> codes) {
    public OutcomeScheme {
      codes = List.copyOf(codes);
    }
  }

  /** A code of an outcome scheme, with its meaning. */
  public record Code(String code, LocalizedText label) {}

  /**
   * A page such as “about”.
   *
   * @param id part of its address: {@code about} is {@code /about/}, and {@code /en/about/} in
   *     English
   * @param captions title and description
   * @param partOf the id of the page in the menu to which it belongs; it is not in the menu itself
   * @param examples whether its numbers are examples, which need no source; the page says so
   */
  public record Page(
      String id,
      Language language,
      String title,
      Optional<String> description,
      Captions captions,
      Optional<String> partOf,
      boolean examples,
      Prose prose) {

    /** All text that readers see. */
    public List<TextLine> lines() {
      return Stream.concat(captions.lines().stream(), prose.lines().stream()).toList();
    }

    /** All references, in its texts. */
    public List<Prose.Mention> mentions() {
      return Stream.concat(captions.mentions().stream(), prose.mentions().stream()).toList();
    }

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

  /** The page to which another belongs. */
  public Optional<Page> mainPage(Page page) {
    return page.partOf()
        .flatMap(
            main ->
                pages(page.language()).stream()
                    .filter(other -> other.id().equals(main))
                    .findFirst());
  }

  /** The same site at another address. */
  public Site at(String otherBaseUrl) {
    return new Site(
        name,
        tagline,
        otherBaseUrl,
        languages,
        zone,
        numbers,
        vocabulary,
        imprint,
        pages,
        redirects,
        rules,
        captions);
  }
}
