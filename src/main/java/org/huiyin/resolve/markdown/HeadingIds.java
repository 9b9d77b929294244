package org.huiyin.resolve.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.huiyin.address.Anchors;
import org.huiyin.source.Identifiers;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * The ids of headings: written at the end of the heading, {@code ## 一、… {#s1}}, or generated from
 * the position. Run-in headings have only written ids. Generated ids are never generated from the
 * text, so that changing a heading does not break links.
 */
final class HeadingIds {
  private final NodeOrigins places;
  private final Problems problems;
  private final Map<String, Origin> taken = new HashMap<>();

  HeadingIds(NodeOrigins places, Problems problems) {
    this.places = places;
    this.problems = problems;
  }

  /** The id that is written in the heading, otherwise the given one. */
  String take(Heading heading, String byPosition) {
    Origin place = places.of(heading);
    return take(heading)
        .orElseGet(
            () -> {
              claim(byPosition, place);
              return byPosition;
            });
  }

  /** The id that is written in the heading, if any. Removes it from the text of the heading. */
  Optional<String> take(Heading heading) {
    if (!(heading.getLastChild() instanceof IdMark mark)) {
      return Optional.empty();
    }
    Optional<String> id = take(mark);
    mark.unlink();
    if (heading.getLastChild() instanceof Text text) {
      text.setLiteral(text.getLiteral().stripTrailing());
    }
    return id;
  }

  /** The id of a mark, if it can be one. */
  Optional<String> take(IdMark mark) {
    String id = mark.id();
    Origin whole = places.of(mark);
    Origin place =
        whole.end() - whole.start() == id.length() + 3
            ? whole.file().at(whole.start() + 2, whole.end() - 1)
            : whole;
    if (!Identifiers.accept(id, place, problems)) {
      return Optional.empty();
    }
    if (Anchors.isReserved(id)) {
      problems.add(
          Problem.error(place, Message.of("reserved-id", id))
              .withHint(Message.of("hint.heading-id")));
      return Optional.empty();
    }
    claim(id, place);
    return Optional.of(id);
  }

  private void claim(String id, Origin place) {
    Origin first = taken.putIfAbsent(id, place);
    if (first != null) {
      problems.add(
          Problem.error(place, Message.of("duplicate-id", id))
              .withHint(Message.of("hint.first-in-line", first.line())));
    }
  }
}
