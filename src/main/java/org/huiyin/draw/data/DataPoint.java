package org.huiyin.draw.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.huiyin.language.ShownValue;
import org.huiyin.language.Texts;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Rounding;
import org.huiyin.model.Value;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.Period;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.EnglishScale;
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
  private final String shown;

  /**
   * @param written the reference in the options of the chart
   */
  DataPoint(
      Node.Scalar written, Figure figure, Observation observation, NumberForm form, Texts texts) {
    this.written = written;
    this.figure = figure;
    this.observation = observation;
    this.texts = texts;
    this.name = "";
    this.label = "";
    this.number = observation.value().nominal();
    String unit = figure.unit().in(texts.language());
    Optional<ShownValue> value = form.shown(observation.value(), unit, texts);
    // The unit of an axis keeps its power of ten, and so do the digits beside it.
    Optional<ShownValue> beside =
        isScaled(unit) ? ShownValue.of(observation.value(), "", texts) : value;
    this.digits = beside.map(ShownValue::number).orElseGet(() -> texts.get("value.not-given"));
    this.unit = value.map(ShownValue::unit).orElse("");
    this.shown = value.map(known -> shown(known, unit)).orElse(digits);
  }

  /** All values of a figure, labelled with their areas. */
  public static List<DataPoint> all(Figure figure, Texts texts) {
    return figure.observations().stream()
        .map(
            observation ->
                new DataPoint(
                        new Node.Scalar(
                            figure.origin(), figure.id() + "." + observation.id(), false),
                        figure,
                        observation,
                        NumberForm.GIVEN,
                        texts)
                    .labelled(observation.area().map(area -> area.in(texts.language())).orElse("")))
        .toList();
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
    this.shown = like.shown;
  }

  /** What the rounding of the value can hide. */
  public Rational roundedBy() {
    return new Rounding(figure).half(observation);
  }

  private String shown(ShownValue value, String unit) {
    String shown =
        observation.value().inWords().isPresent() || isScaled(unit)
            ? value.together()
            : NumberForm.joined(digits, this.unit);
    return isDerived() ? texts.get("chart.derived", shown) : shown;
  }

  /**
   * Whether the digits cannot stand before the unit, which begins with digits: 100 million yuan.
   */
  private static boolean isScaled(String unit) {
    return EnglishScale.of(unit).isPresent();
  }

  public DataPoint labelled(String label) {
    return new DataPoint(this, label, label);
  }

  /**
   * Returns a copy with another name. The label is the name, with a mark if the area is only
   * implied by the context.
   *
   * @param marked false if the name leaves out the area
   */
  DataPoint named(String name, boolean marked) {
    return new DataPoint(this, name, marked ? withImplied(name) : name);
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

  /**
   * Returns the number that gives the value an order and a place; empty if it is not given. If the
   * value {@linkplain #isOpen is open}, this number is not the value.
   */
  public Optional<Rational> number() {
    return number;
  }

  /** Returns whether the source gives the value, but not as an exact number: 近2万, 超过100, 5—8. */
  public boolean isOpen() {
    return !isMissing() && observation.value().exact().isEmpty();
  }

  /** Returns the range that is drawn; zero if the value is not given. */
  public Span span() {
    return isOpen() ? Span.of(observation.value().range().orElseThrow()) : Span.only(doubleValue());
  }

  /** Returns the numbers that a scale must cover: the number, and the bounds of an open value. */
  public List<Rational> extent() {
    Optional<Interval> open = isOpen() ? observation.value().range() : Optional.empty();
    return Stream.of(number, open.flatMap(Interval::low), open.flatMap(Interval::high))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Returns whether this value is larger than another one (1), smaller (-1) or equal (0); empty if
   * what the source states does not decide it.
   */
  public OptionalInt compared(DataPoint other) {
    Optional<Rational> exact = observation.value().exact();
    if (exact.isPresent() && exact.equals(other.observation.value().exact())) {
      return OptionalInt.of(0);
    }
    return exceeds(other)
        ? OptionalInt.of(1)
        : other.exceeds(this) ? OptionalInt.of(-1) : OptionalInt.empty();
  }

  private boolean exceeds(DataPoint other) {
    Optional<Interval> mine = observation.value().range();
    Optional<Interval> theirs = other.observation.value().range();
    if (mine.flatMap(Interval::low).isEmpty() || theirs.flatMap(Interval::high).isEmpty()) {
      return false;
    }
    int order = mine.get().low().get().compareTo(theirs.get().high().get());
    return order > 0 || order == 0 && !(mine.get().lowIncluded() && theirs.get().highIncluded());
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

  /** The period in words, or words for no period. */
  String periodInWords() {
    return period().isEmpty() ? texts.get("period.not-given") : period();
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

  /**
   * Returns the number or the words of the source, without unit: {@code 9,876}, {@code 近2万}; for a
   * missing value {@code 原文未给出}.
   */
  public String digits() {
    return digits;
  }

  /**
   * Returns the text after {@link #number number}, if both are set in different sizes: {@code 个},
   * {@code 项〔推算〕}; empty if the words cannot be divided ({@code 50家以上}) or the value is missing.
   */
  public String afterDigits() {
    return shown.startsWith(digits) ? shown.substring(digits.length()) : "";
  }

  /** Returns the text before {@link #afterDigits}: the digits, or words that cannot be divided. */
  public String large() {
    return shown.substring(0, shown.length() - afterDigits().length());
  }

  /** Formats another number in the unit of this value: {@code 24 个}. */
  public String inUnit(Rational number) {
    return inUnit(number, PLACES);
  }

  /** The same with another number of decimal places at most. */
  public String inUnit(Rational number, int places) {
    String unit = figure.unit().in(texts.language());
    BigDecimal rounded = number.rounded(places);
    return isScaled(unit)
        ? EnglishScale.of(unit)
            .map(scale -> scale.typeset(rounded) + " " + scale.unit())
            .orElseThrow()
        : NumberForm.joined(Quantity.typeset(rounded), unit);
  }

  /** Returns the unit behind the digits: {@code 个}; {@code 亿元} if the digits are scaled. */
  public String unit() {
    return unit;
  }

  /** Whether the value is shown as digits and unit, so that the unit can stand elsewhere. */
  public boolean isPlain() {
    return !isMissing() && !unit.isEmpty() && shown.startsWith(NumberForm.joined(digits, unit));
  }

  /** Returns the value without its unit: {@code 168}, {@code 338〔推算〕}. */
  public String withoutUnit() {
    return isPlain() ? digits + shown.substring(NumberForm.joined(digits, unit).length()) : shown;
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

  /** Returns number and unit as drawn: {@code 168 个}, {@code 50家以上}, {@code 338 项〔推算〕}. */
  public String shown() {
    return shown;
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
    return "c-mark"
        + (isMissing() ? " c-is-missing" : isDerived() ? " c-is-derived" : "")
        + (isOpen() ? " c-is-open" : "");
  }

  public Drawing.Row row(String group) {
    return new Drawing.Row(group, label, ref(), shown());
  }
}
