package org.huiyin.draw;

import java.util.Optional;
import org.huiyin.model.Drawing;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Period;
import org.huiyin.model.Value;
import org.huiyin.model.Words;
import org.huiyin.quantity.Quantity;
import org.huiyin.quantity.Rational;
import org.huiyin.source.Node;

/**
 * A value of a chart.
 *
 * @param written the reference in the chart's options
 * @param label as drawn
 */
record Mark(Node.Scalar written, Figure figure, Observation observation, String label) {
  static final String NOT_GIVEN = "原文未给出";
  static final String DERIVED = "〔推算〕";
  static final String IMPLIED = "（推定）";
  private static final int PLACES = 2;

  Mark labelled(String label) {
    return new Mark(written, figure, observation, label);
  }

  ObservationRef ref() {
    return new ObservationRef(figure.id(), observation.id());
  }

  Optional<Rational> number() {
    return observation.number();
  }

  boolean isMissing() {
    return observation.value() instanceof Value.NotGiven;
  }

  /** The time that it covers. */
  Period time() {
    return figure.periodOf(observation);
  }

  /** The same in words; empty where the source gives none. */
  String period() {
    return time().text().map(Words::zh).orElse("");
  }

  boolean isDerived() {
    return observation.value() instanceof Value.Derived;
  }

  /** For the length of a bar. */
  double size() {
    if (observation.value() instanceof Value.Given given) {
      return given.number().doubleValue();
    }
    return number().map(number -> number.rounded(12).doubleValue()).orElse(0.0);
  }

  /** The number alone: {@code 9,876}. */
  String digits() {
    if (observation.value() instanceof Value.Given given) {
      return Quantity.show(given.number());
    }
    return number().map(number -> Quantity.show(number.rounded(PLACES))).orElse(NOT_GIVEN);
  }

  /** What follows the number: {@code  个}, {@code  项〔推算〕}. */
  String unit() {
    return isMissing() ? "" : " " + figure.unit().zh() + (isDerived() ? DERIVED : "");
  }

  /** The value as drawn: {@code 168 个}, {@code 338 项〔推算〕}, {@code 原文未给出}. */
  String shown() {
    return digits() + unit();
  }

  /** Label and value, for hover texts and descriptions. */
  String spoken() {
    return isMissing() ? label + "：" + NOT_GIVEN : label + " " + shown();
  }

  /** The classes of the group that holds the mark. */
  String cssClass() {
    return isMissing() ? "c-mark c-is-missing" : isDerived() ? "c-mark c-is-derived" : "c-mark";
  }

  Drawing.Row row(String group) {
    return new Drawing.Row(group, label, ref(), shown());
  }
}
