package org.huiyin.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.model.Card;
import org.huiyin.model.Document;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;

/** Finds the headings of a reply's text, and says where a value or promise comes from. */
final class Passages {
  private final Card card;
  private final List<Prose.Mention> mentions;
  private final Map<String, Place> places = new LinkedHashMap<>();

  Passages(Reply reply) {
    this.card = reply.card();
    this.mentions = reply.prose().mentions();
    for (Prose.Section section : reply.prose().sections()) {
      places.put(section.id(), new Place(section, section.heading()));
      section.passages().forEach(passage -> places.put(passage.id(), new Place(section, passage.text())));
    }
  }

  private record Place(Prose.Section section, String heading) {}

  /** A reference with its text; a document has no address in the page. */
  public record Link(String text, Optional<String> href) {}

  /** Where something is taken from, for readers. */
  Link source(SourceRef source) {
    if (source instanceof SourceRef.Passage passage) {
      String id = passage.section();
      return new Link(
          Optional.ofNullable(places.get(id)).map(Place::heading).orElse(id), Optional.of("#" + id));
    }
    String id = ((SourceRef.Elsewhere) source).document();
    return new Link(card.document(id).map(Passages::cited).orElse(id), Optional.empty());
  }

  /** A document as one cites it: {@code 现代快报：《…》（2021年2月27日）}. */
  static String cited(Document document) {
    return document.publisher() + "：《" + document.title().zh() + "》（" + document.on().inChinese() + "）";
  }

  /** The section that holds a heading. */
  Optional<Prose.Section> section(String heading) {
    return Optional.ofNullable(places.get(heading)).map(Place::section);
  }

  /** The places of the text that refer to a record, numbered. */
  List<Link> mentions(Prose.Target target) {
    List<Prose.Mention> found = mentions.stream().filter(mention -> mention.target().equals(target)).toList();
    return IntStream.range(0, found.size())
        .mapToObj(i -> new Link(
            found.size() == 1 ? "见正文" : "见正文 " + (i + 1), Optional.of("#" + found.get(i).anchor())))
        .toList();
  }
}
