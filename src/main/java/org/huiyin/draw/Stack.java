package org.huiyin.draw;

import java.util.List;
import org.huiyin.language.Texts;
import org.huiyin.quantity.Rational;

/** A total and its parts, of one unit. */
record Stack(String label, Mark total, List<Mark> parts) {
  Stack {
    parts = List.copyOf(parts);
  }

  /** Whether every part is given. */
  boolean isComplete() {
    return parts.stream().noneMatch(Mark::isMissing);
  }

  /** Of the parts that are given. */
  Rational sum() {
    return parts.stream()
        .flatMap(part -> part.number().stream())
        .reduce(Rational.ZERO, Rational::plus);
  }

  String shownSum() {
    return total.inUnit(sum());
  }

  /** The bar in words. */
  String spoken(Texts texts) {
    List<String> given =
        parts.stream().filter(part -> !part.isMissing()).map(Mark::spoken).toList();
    String whole = texts.get("chart.stack", label, total.shown());
    return Description.sentences(
        List.of(
            given.isEmpty()
                ? texts.get("chart.sentence", whole)
                : texts.get("chart.stack-parts", whole, texts.list(given)),
            Description.missing(parts, texts)),
        texts);
  }
}
