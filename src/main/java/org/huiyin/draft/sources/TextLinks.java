package org.huiyin.draft.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.huiyin.draft.reading.BodyReading;
import org.huiyin.draft.reading.BodyReading.Span;

/**
 * The links of a body. Where two would overlap, the number goes before the file, the file before
 * the claim, the claim before the date, the date before the commitment.
 */
final class TextLinks {
  private final List<TextLink> links = new ArrayList<>();

  /** Links that do not overlap, in any order. */
  TextLinks(List<TextLink> known) {
    known.forEach(this::add);
    links.sort(Comparator.comparing(TextLink::span, Span.ORDER));
  }

  /**
   * @param files the files that words of the body lead to
   */
  TextLinks(BodyReading reading, List<TextLink> files) {
    for (BodyReading.ReadFigure figure : reading.figures()) {
      for (BodyReading.ReadObservation observation : figure.observations()) {
        String target = "figure:" + figure.id() + "." + observation.id();
        observation.spans().forEach(span -> add(new TextLink(span, target, false)));
      }
    }
    files.forEach(this::add);
    reading
        .claims()
        .forEach(claim -> add(new TextLink(claim.span(), "claim:" + claim.id(), false)));
    reading
        .dates()
        .forEach(date -> add(new TextLink(date.span(), "date:" + date.date(), date.guess())));
    reading
        .commitments()
        .forEach(
            promise ->
                promise
                    .link()
                    .ifPresent(
                        span -> add(new TextLink(span, "commitment:" + promise.id(), false))));
    links.sort(Comparator.comparing(TextLink::span, Span.ORDER));
  }

  private void add(TextLink link) {
    Span span = link.span();
    boolean free =
        links.stream()
            .map(TextLink::span)
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
    for (TextLink link : links) {
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
    for (TextLink link : links) {
      if (link.mark()) {
        number++;
        marks.add("text." + number + ".date", "由落款日期推算");
      }
    }
  }
}
