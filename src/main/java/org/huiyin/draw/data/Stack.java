package org.huiyin.draw.data;

import java.math.RoundingMode;
import java.util.List;
import org.huiyin.language.Texts;
import org.huiyin.model.Rounding;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;

/** A total and its parts, all of one unit. */
public record Stack(String label, DataPoint total, List<DataPoint> parts) {
  public Stack {
    parts = List.copyOf(parts);
  }

  /** Returns whether every part is given. */
  public boolean isComplete() {
    return parts.stream().noneMatch(DataPoint::isMissing);
  }

  /** Returns the sum of the given parts. */
  public Rational sum() {
    return parts.stream()
        .flatMap(part -> part.number().stream())
        .reduce(Rational.ZERO, Rational::plus);
  }

  /** The share of a part in the total, in per cent with one decimal; empty if it is not given. */
  public String share(DataPoint part) {
    return part.number()
        .map(number -> number.dividedBy(total.number().orElseThrow()))
        .map(ratio -> ratio.times(Rational.of(100)).rounded(1))
        .map(ratio -> Quantity.typeset(ratio.setScale(1, RoundingMode.HALF_UP)) + "%")
        .orElse("");
  }

  /** Whether the parts come to the total; to less, if some are not given. */
  public boolean addsUp() {
    Rational whole = total.number().orElseThrow();
    Rational slack = parts.stream().map(DataPoint::roundedBy).reduce(Rational.ZERO, Rational::plus);
    return Rounding.explains(sum(), whole, slack) || !isComplete() && sum().compareTo(whole) < 0;
  }

  /** Whether the parts miss the total only because they were rounded. */
  public boolean isRounded() {
    return isComplete() && !sum().equals(total.number().orElseThrow());
  }

  public String shownSum() {
    return total.inUnit(sum());
  }

  /** Returns total and parts in words. */
  public String spoken(Texts texts) {
    List<String> given =
        parts.stream().filter(part -> !part.isMissing()).map(DataPoint::spoken).toList();
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
