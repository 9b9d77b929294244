package org.huiyin.render.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.address.Anchors;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Document;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;
import org.huiyin.model.text.Language;
import org.huiyin.render.template.TemplateView;

/**
 * The headings and mentions in the text of a reply, in one language. Resolves the sources of values
 * and commitments to links.
 */
public final class Passages {
  private final Card card;
  private final Language language;
  private final List<Prose.Mention> mentions;
  private final List<String> tables;
  private final Map<String, Location> locations = new LinkedHashMap<>();
  private final List<Prose.Section> sections = new ArrayList<>();
  private final List<Link> contents = new ArrayList<>();

  private Passages(Card card, Language language, Prose prose) {
    this.card = card;
    this.language = language;
    this.mentions =
        prose.mentions().stream().filter(mention -> !mention.anchor().isEmpty()).toList();
    this.tables = prose.tables();
    Prose.Section opening = opening(prose);
    List<Prose.RunIn> runIns =
        prose.runIns().stream().filter(heading -> isIn(heading, opening, prose)).toList();
    sections.add(opening);
    sections.addAll(prose.sections());
    for (Prose.Section section : sections) {
      locations.put(section.id(), new Location(section, section.heading()));
      section
          .passages()
          .forEach(passage -> locations.put(passage.id(), new Location(section, passage.text())));
      prose.runIns().stream()
          .filter(heading -> isIn(heading, section, prose))
          .forEach(heading -> locations.put(heading.id(), new Location(section, heading.text())));
      if (section != opening || prose.isUndivided() || !runIns.isEmpty()) {
        contents.add(new Link(section.heading(), Optional.of("#" + section.id())));
      }
    }
    if (prose.isUndivided()) {
      runIns.forEach(each -> contents.add(new Link(each.text(), Optional.of("#" + each.id()))));
    }
  }

  /** The text before the first heading, under the name of the whole text. */
  private Prose.Section opening(Prose prose) {
    String heading = Texts.of(language).get("reply.text");
    return new Prose.Section(Prose.WHOLE, heading, List.of(), prose.opening());
  }

  private static boolean isIn(Prose.RunIn heading, Prose.Section section, Prose prose) {
    return heading.section().isEmpty()
        ? !prose.sections().contains(section)
        : heading.section().equals(section.id());
  }

  /** The passages of a reply's text in one language. */
  public static Passages of(Reply reply, Language language) {
    return new Passages(reply.card(), language, reply.text(language));
  }

  private record Location(Prose.Section section, String heading) {}

  /**
   * The text of a link and its address: a fragment of the page, or the URL of another document,
   * which may be unknown.
   */
  public record Link(String text, Optional<String> href) implements TemplateView {}

  /**
   * The source of a value or commitment: a heading of the reply, or the citation of another
   * document.
   */
  public Link source(SourceRef source) {
    if (source instanceof SourceRef.Passage passage) {
      String id = passage.section();
      return new Link(
          Optional.ofNullable(locations.get(id)).map(Location::heading).orElse(id),
          Optional.of("#" + id));
    }
    String id = ((SourceRef.Elsewhere) source).document();
    Optional<Document> document = card.document(id);
    return new Link(document.map(this::cited).orElse(id), document.flatMap(Document::href));
  }

  /** The citation of a document: {@code 现代快报：《…》（2021年2月27日）}. */
  public String cited(Document document) {
    Texts texts = Texts.of(language);
    return texts.get(
        "document.cited",
        document.publisher().in(language),
        document.title().in(language),
        texts.date(document.on()));
  }

  /** The text before the first heading, under the name of the whole text, and the sections. */
  public List<Prose.Section> sections() {
    return List.copyOf(sections);
  }

  /** The list of contents: the sections; the run-in headings of a text without sections. */
  public List<Link> contents() {
    return List.copyOf(contents);
  }

  /** The section with this heading id, or with a passage of this id; empty if there is none. */
  public Optional<Prose.Section> section(String heading) {
    return Optional.ofNullable(locations.get(heading)).map(Location::section);
  }

  /**
   * Links to the places in the text that refer to a target, in order. Numbered from 1 if there are
   * several.
   */
  public List<Link> mentions(Prose.Target target) {
    List<Prose.Mention> found =
        mentions.stream().filter(mention -> mention.target().equals(target)).toList();
    return numbered("mention.", found.stream().map(Prose.Mention::anchor).toList());
  }

  /** Links to the tables of a figure in the text, in order; numbered in the same way. */
  public List<Link> tables(String figure) {
    int count = Collections.frequency(tables, figure);
    return numbered(
        "mention.table-",
        IntStream.rangeClosed(1, count).mapToObj(i -> Anchors.table(figure, i)).toList());
  }

  private List<Link> numbered(String key, List<String> anchors) {
    Texts texts = Texts.of(language);
    return IntStream.range(0, anchors.size())
        .mapToObj(
            i ->
                new Link(
                    anchors.size() == 1
                        ? texts.get(key + "only")
                        : texts.get(key + "numbered", i + 1),
                    Optional.of("#" + anchors.get(i))))
        .toList();
  }
}
