package org.huiyin.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.model.Prose;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.resolve.markdown.PageReferences;
import org.huiyin.resolve.markdown.ProseReader;
import org.huiyin.resolve.value.References;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SiteSources;

/** Converts the files of {@code content/pages/} to pages. */
final class PageResolver {
  private static final int DEPTH = 1;
  private static final int ENGLISH_DEPTH = 2;
  private static final String PART_OF = "part-of";

  private final List<SiteSources.PageSource> sources;
  private final List<Language> languages;
  private final References references;
  private final Problems problems;

  /**
   * @param sources all pages
   * @param languages of the site
   * @param references of pages that do not explain how to write them
   */
  PageResolver(
      List<SiteSources.PageSource> sources,
      List<Language> languages,
      References references,
      Problems problems) {
    this.sources = sources;
    this.languages = languages;
    this.references = references;
    this.problems = problems;
  }

  /** The pages, in the order of their sources. */
  List<Site.Page> pages() {
    return sources.stream().map(this::page).toList();
  }

  private Site.Page page(SiteSources.PageSource source) {
    Origin file = source.file().whole();
    Node matter = source.frontMatter().orElse(new Node.Mapping(file, List.of()));
    Fields fields = Fields.of(matter, problems);
    Language language = source.english() ? Language.EN : Language.ZH;
    Values texts = new Values(problems);
    String title = texts.requiredText(fields, "title", language);
    Optional<String> description = texts.text(fields, "description", language);
    Optional<String> partOf = fields.scalar(PART_OF).flatMap(id -> mainPage(id, source));
    boolean examples = fields.flag("examples");
    fields.done();
    if (!languages.contains(language)) {
      problems.add(
          Problem.error(source.file().at(0, 0), Message.of("language-not-configured"))
              .withHint(Message.of("hint.languages")));
    }
    Prose prose =
        ProseReader.read(
            source.file(),
            source.bodyStart(),
            language,
            source.english() ? ENGLISH_DEPTH : DEPTH,
            examples ? new PageReferences(true, problems) : references,
            problems);
    return new Site.Page(
        source.id(),
        language,
        title,
        description,
        texts.captions().settle(references, problems),
        partOf,
        examples,
        prose);
  }

  /** The page to which one belongs: another of its language that is in the menu. */
  private Optional<String> mainPage(Node.Scalar id, SiteSources.PageSource source) {
    List<String> mains =
        sources.stream()
            .filter(other -> other.english() == source.english() && !other.equals(source))
            .filter(PageResolver::isInMenu)
            .map(SiteSources.PageSource::id)
            .toList();
    if (!mains.contains(id.text())) {
      problems.add(
          Problem.error(id.origin(), Message.of("no-main-page", id.text()))
              .withHint(Nearest.hint(id.text(), mains)));
      return Optional.empty();
    }
    return Optional.of(id.text());
  }

  private static boolean isInMenu(SiteSources.PageSource page) {
    return page.frontMatter().stream()
        .flatMap(
            matter -> matter instanceof Node.Mapping keys ? keys.entries().stream() : Stream.of())
        .noneMatch(entry -> entry.key().text().equals(PART_OF));
  }
}
