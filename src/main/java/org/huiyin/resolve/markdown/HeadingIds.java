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
import org.huiyin.source.SourceFile;

/**
 * The ids of headings: written at the end of the heading, {@code ## 一、… {#s1}}, or generated from
 * the position. They are never generated from the text, so that changing a heading does not break
 * links.
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
    if (!(heading.getLastChild() instanceof Text text)) {
      return Optional.empty();
    }
    String literal = text.getLiteral();
    int open = literal.lastIndexOf("{#");
    if (open < 0 || literal.indexOf('}', open) != literal.length() - 1) {
      return Optional.empty();
    }
    String id = literal.substring(open + 2, literal.length() - 1);
    Origin place = placeAtEnd(text, id);
    text.setLiteral(literal.substring(0, open).stripTrailing());
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

  private Origin placeAtEnd(Text text, String id) {
    Origin whole = places.of(text);
    SourceFile file = whole.file();
    int end = whole.end() - 1;
    int start = end - id.length();
    return file.text().startsWith("{#" + id + "}", start - 2) ? file.at(start, end) : whole;
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
