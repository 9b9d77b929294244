package org.huiyin.draft.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.huiyin.draft.reading.BodyReading;
import org.huiyin.draft.reading.BodyReading.Span;

/**
 * The links of a body. Where two would overlap, the number goes before the claim, the claim before
 * the date, the date before the commitment.
 */
final class TextLinks {
  /**
   * A link.
   *
   * @param mark whether it is to be confirmed
   */
  private record Link(Span span, String target, boolean mark) {}

  private final List<Link> links = new ArrayList<>();

  TextLinks(BodyReading reading) {
    for (BodyReading.ReadFigure figure : reading.figures()) {
      for (BodyReading.ReadObservation observation : figure.observations()) {
        String target = "figure:" + figure.id() + "." + observation.id();
        observation.spans().forEach(span -> add(new Link(span, target, false)));
      }
    }
    reading.claims().forEach(claim -> add(new Link(claim.span(), "claim:" + claim.id(), false)));
    reading
        .dates()
        .forEach(date -> add(new Link(date.span(), "date:" + date.date(), date.guess())));
    reading
        .commitments()
        .forEach(
            promise ->
                promise
                    .link()
                    .ifPresent(span -> add(new Link(span, "commitment:" + promise.id(), false))));
    links.sort(Comparator.comparing(Link::span, Span.ORDER));
  }

  private void add(Link link) {
    Span span = link.span();
    boolean free =
        links.stream()
            .map(Link::span)
            .filter(
                other ->
                    other.part() == span.part()
                        && other.row() == span.row()
                        && other.column() == span.column())
            .noneMatch(other -> other.start() < span.end() && span.start() < other.end());
    if (free && span.start() < span.end()) {
      links.add(link);
    }
  }

  /**
   * The Markdown of a text with its links.
   *
   * @param escape makes plain text of a stretch; the first one begins the line
   */
  String in(String text, int part, int row, int column, UnaryOperator<String> escape) {
    StringBuilder result = new StringBuilder();
    int index = 0;
    for (Link link : links) {
      Span span = link.span();
      if (span.part() == part && span.row() == row && span.column() == column) {
        result.append(escape.apply(text.substring(index, span.start())));
        result.append('[').append(MarkdownText.inLine(text.substring(span.start(), span.end())));
        result.append("](").append(link.target()).append(link.mark() ? " \"?\")" : ")");
        index = span.end();
      }
    }
    return result.append(escape.apply(text.substring(index))).toString();
  }

  /** Adds the reasons of the marked links, which are numbered in the order of the text. */
  void addReasons(Marks marks) {
    int number = 0;
    for (Link link : links) {
      if (link.mark()) {
        number++;
        marks.add("text." + number + ".date", "由落款日期推算");
      }
    }
  }
}
