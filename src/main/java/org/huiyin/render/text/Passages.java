package org.huiyin.render.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Document;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;
import org.huiyin.model.text.Language;
import org.huiyin.render.template.TemplateView;

/**
 * Finds the headings of a reply's text in one language, and says where a value or promise comes
 * from.
 */
public final class Passages {
  private final Card card;
  private final Language language;
  private final List<Prose.Mention> mentions;
  private final Map<String, Place> places = new LinkedHashMap<>();

  private Passages(Card card, Language language, Prose prose) {
    this.card = card;
    this.language = language;
    this.mentions =
        prose.mentions().stream().filter(mention -> !mention.anchor().isEmpty()).toList();
    for (Prose.Section section : prose.sections()) {
      places.put(section.id(), new Place(section, section.heading()));
      section
          .passages()
          .forEach(passage -> places.put(passage.id(), new Place(section, passage.text())));
    }
  }

  public static Passages of(Reply reply, Language language) {
    return new Passages(reply.card(), language, reply.text(language));
  }

  private record Place(Prose.Section section, String heading) {}

  /** A reference with its text; a document has no address in the page. */
  public record Link(String text, Optional<String> href) implements TemplateView {}

  /** Where something is taken from, for readers. */
  public Link source(SourceRef source) {
    if (source instanceof SourceRef.Passage passage) {
      String id = passage.section();
      return new Link(
          Optional.ofNullable(places.get(id)).map(Place::heading).orElse(id),
          Optional.of("#" + id));
    }
    String id = ((SourceRef.Elsewhere) source).document();
    return new Link(card.document(id).map(this::cited).orElse(id), Optional.empty());
  }

  /** A document as one cites it: {@code 现代快报：《…》（2021年2月27日）}. */
  public String cited(Document document) {
    Texts texts = Texts.of(language);
    return texts.get(
        "document.cited",
        document.publisher().in(language),
        document.title().in(language),
        texts.date(document.on()));
  }

  /** The section that holds a heading. */
  public Optional<Prose.Section> section(String heading) {
    return Optional.ofNullable(places.get(heading)).map(Place::section);
  }

  /** The places of the text that refer to a record, numbered. */
  public List<Link> mentions(Prose.Target target) {
    Texts texts = Texts.of(language);
    List<Prose.Mention> found =
        mentions.stream().filter(mention -> mention.target().equals(target)).toList();
    return IntStream.range(0, found.size())
        .mapToObj(
            i ->
                new Link(
                    found.size() == 1
                        ? texts.get("mention.only")
                        : texts.get("mention.numbered", i + 1),
                    Optional.of("#" + found.get(i).anchor())))
        .toList();
  }
}
