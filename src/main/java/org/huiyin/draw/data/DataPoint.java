package org.huiyin.draw.data;

import java.util.Optional;
import org.huiyin.language.Texts;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Period;
import org.huiyin.model.Rounding;
import org.huiyin.model.Value;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Node;

/** A value in a chart with its label, in one language. Immutable. */
public final class DataPoint {
  private static final int PLACES = 2;

  private final Node.Scalar written;
  private final Figure figure;
  private final Observation observation;
  private final Texts texts;
  private final String name;
  private final String label;
  private final Optional<Rational> number;
  private final String digits;
  private final String unit;

  /**
   * @param written the reference in the options of the chart
   */
  DataPoint(Node.Scalar written, Figure figure, Observation observation, Texts texts) {
    this.written = written;
    this.figure = figure;
    this.observation = observation;
    this.texts = texts;
    this.name = "";
    this.label = "";
    this.number = observation.number();
    this.digits = digits(observation, texts);
    String after = isMissing() ? "" : " " + figure.unit().in(texts.language());
    this.unit = isDerived() ? texts.get("chart.derived", after) : after;
  }

  private DataPoint(DataPoint like, String name, String label) {
    this.written = like.written;
    this.figure = like.figure;
    this.observation = like.observation;
    this.texts = like.texts;
    this.name = name;
    this.label = label;
    this.number = like.number;
    this.digits = like.digits;
    this.unit = like.unit;
  }

  /** What the rounding of the value can hide. */
  public Rational roundedBy() {
    return new Rounding(figure).half(observation);
  }

  private static String digits(Observation observation, Texts texts) {
    if (observation.value() instanceof Value.Given given) {
      return Quantity.typeset(given.number());
    }
    if (observation.value() instanceof Value.Stated stated) {
      return stated.statement().words();
    }
    return observation
        .number()
        .map(number -> Quantity.typeset(number.rounded(PLACES)))
        .orElseGet(() -> texts.get("value.not-given"));
  }

  public DataPoint labelled(String label) {
    return new DataPoint(this, label, label);
  }

  /**
   * Returns a copy with another name. The label is the name, with a mark if the area is only
   * implied by the context.
   */
  DataPoint named(String name) {
    return new DataPoint(this, name, withImplied(name));
  }

  /** Returns a name for this value, with a mark if the area is only implied by the context. */
  public String withImplied(String name) {
    return observation.areaImplied() ? texts.get("chart.implied", name) : name;
  }

  public Node.Scalar written() {
    return written;
  }

  public Figure figure() {
    return figure;
  }

  public Observation observation() {
    return observation;
  }

  Texts texts() {
    return texts;
  }

  /** Returns the label without the mark of an implied area. */
  String name() {
    return name;
  }

  /** Returns the label as drawn. */
  public String label() {
    return label;
  }

  public ObservationRef ref() {
    return new ObservationRef(figure.id(), observation.id());
  }

  public Optional<Rational> number() {
    return number;
  }

  public boolean isMissing() {
    return observation.value() instanceof Value.NotGiven;
  }

  /** Returns the period that the value covers. */
  public Period time() {
    return figure.periodOf(observation);
  }

  /** Returns the period in words; empty if the source states none. */
  public String period() {
    Optional<LocalizedText> text = time().text();
    return text.isPresent() ? text.get().in(texts.language()) : "";
  }

  public boolean isNegative() {
    return number.filter(value -> value.signum() < 0).isPresent();
  }

  public boolean isDerived() {
    return observation.value() instanceof Value.Derived;
  }

  /** Returns the value for the length of a bar or the position of a point; 0 if it is not given. */
  public double doubleValue() {
    return observation.value() instanceof Value.Given given
        ? given.number().doubleValue()
        : observation.value().nominal().map(number -> number.rounded(12).doubleValue()).orElse(0.0);
  }

  /** Returns the number without unit: {@code 9,876}; for a missing value {@code 原文未给出}. */
  public String digits() {
    return digits;
  }

  /**
   * Returns the text after the number, with a leading space: {@code 个}, {@code 项〔推算〕}; empty for a
   * missing value.
   */
  public String unit() {
    return unit;
  }

  /** Formats another number in the unit of this value: {@code 24 个}. */
  public String inUnit(Rational number) {
    return Quantity.typeset(number.rounded(PLACES)) + " " + figure.unit().in(texts.language());
  }

  /**
   * Formats the difference of two values: {@code 24 个}; of two values in per cent, in percentage
   * points.
   */
  public String difference(Rational number) {
    return figure.unit().zh().equals("%")
        ? texts.get("chart.points", Quantity.typeset(number.rounded(PLACES)))
        : inUnit(number);
  }

  /** Returns number and unit as drawn: {@code 168 个}, {@code 338 项〔推算〕}, {@code 原文未给出}. */
  public String shown() {
    return digits + unit;
  }

  /** Returns label and value, for tooltips and text alternatives. */
  public String spoken() {
    return spoken(label);
  }

  /** Returns the value with another name instead of its label. */
  public String spoken(String name) {
    return isMissing()
        ? texts.get("chart.spoken-missing", name)
        : texts.get("chart.spoken", name, shown());
  }

  /** Returns the CSS classes of the group of this value. */
  public String cssClass() {
    return isMissing() ? "c-mark c-is-missing" : isDerived() ? "c-mark c-is-derived" : "c-mark";
  }

  public Drawing.Row row(String group) {
    return new Drawing.Row(group, label, ref(), shown());
  }
}
