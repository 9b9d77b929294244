package org.huiyin.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.Period;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Statement;
import org.huiyin.source.Origin;

/** Makes a figure for a unit test: a stock of the year 2023, unless the test says otherwise. */
public final class FigureBuilder {
  private final String id;
  private LocalizedText label;
  private LocalizedText unit = LocalizedText.chinese("个");
  private Period period = ReplyBuilder.year(2023);
  private Nature nature = Nature.STOCK;
  private Optional<LocalizedText> actor = Optional.empty();
  private boolean additive = true;
  private Optional<LocalizedText> overlap = Optional.empty();
  private List<Breakdown> breakdowns = List.of();
  private SourceRef source = ReplyBuilder.passage("s1");
  private Origin origin = ReplyBuilder.HERE;
  private final List<Observation> observations = new ArrayList<>();

  private FigureBuilder(String id) {
    this.id = id;
    this.label = LocalizedText.chinese(id);
  }

  public static FigureBuilder figure(String id) {
    return new FigureBuilder(id);
  }

  public FigureBuilder label(LocalizedText label) {
    this.label = label;
    return this;
  }

  public FigureBuilder unit(LocalizedText unit) {
    this.unit = unit;
    return this;
  }

  public FigureBuilder unit(String unit) {
    return unit(LocalizedText.chinese(unit));
  }

  public FigureBuilder period(Period period) {
    this.period = period;
    return this;
  }

  public FigureBuilder nature(Nature nature) {
    this.nature = nature;
    return this;
  }

  public FigureBuilder actor(String actor) {
    this.actor = Optional.of(LocalizedText.chinese(actor));
    return this;
  }

  public FigureBuilder notAdditive() {
    this.additive = false;
    return this;
  }

  public FigureBuilder overlap(String reason) {
    this.overlap = Optional.of(LocalizedText.chinese(reason));
    return this;
  }

  public FigureBuilder by(Breakdown... breakdowns) {
    this.breakdowns = List.of(breakdowns);
    return this;
  }

  public FigureBuilder source(SourceRef source) {
    this.source = source;
    return this;
  }

  public FigureBuilder origin(Origin origin) {
    this.origin = origin;
    return this;
  }

  public FigureBuilder with(Observation... more) {
    observations.addAll(List.of(more));
    return this;
  }

  public Figure build() {
    return new Figure(
        id,
        label,
        unit,
        period,
        nature,
        actor,
        additive,
        overlap,
        breakdowns,
        source,
        Optional.empty(),
        observations,
        origin);
  }

  /** An observation whose value the source gives; its area is called as its id. */
  public static Observation given(String id, String number) {
    return given(id, LocalizedText.chinese(id), number);
  }

  public static Observation given(String id, LocalizedText area, String number) {
    return observation(id, area, new Value.Given(new BigDecimal(number)));
  }

  public static Observation of(String id, LocalizedText area, Value value) {
    return observation(id, area, value);
  }

  /** An observation whose value the source gives in words. */
  public static Observation stated(String id, String words, String unit) {
    Statement.Result result = Statement.of(words, unit, Tolerances.defaults(), Measures.standard());
    return observation(
        id,
        LocalizedText.chinese(id),
        new Value.Stated(((Statement.Result.Read) result).statement()));
  }

  /** An observation that is computed, of which only a range is known. */
  public static Observation between(String id, String low, String high) {
    Interval range =
        Interval.between(
            Rational.of(new BigDecimal(low)), true, Rational.of(new BigDecimal(high)), true);
    return observation(id, LocalizedText.chinese(id), new Value.Derived("a + b", "1 + 2", range));
  }

  public static Observation notGiven(String id) {
    return notGiven(id, LocalizedText.chinese(id));
  }

  public static Observation notGiven(String id, LocalizedText area) {
    return observation(id, area, new Value.NotGiven());
  }

  public static Observation derived(String id, LocalizedText area, long number) {
    return observation(
        id,
        area,
        new Value.Derived("province - north", "514 − 176", Interval.only(Rational.of(number))));
  }

  /** The same without an area, for one category of each breakdown. */
  public static Observation of(Observation other, Category... categories) {
    return new Observation(
        other.id(),
        Optional.empty(),
        List.of(categories),
        other.areaImplied(),
        other.value(),
        other.period(),
        other.partOf(),
        other.partsComplete(),
        other.items(),
        other.itemsOpen(),
        other.note(),
        other.origin());
  }

  /** The same as a part of another observation of its figure. */
  public static Observation partOf(String total, Observation part) {
    return new Observation(
        part.id(),
        part.area(),
        part.categories(),
        part.areaImplied(),
        part.value(),
        part.period(),
        Optional.of(total),
        part.partsComplete(),
        part.items(),
        part.itemsOpen(),
        part.note(),
        part.origin());
  }

  /** The same, all of whose parts are given. */
  public static Observation complete(Observation total) {
    return new Observation(
        total.id(),
        total.area(),
        total.categories(),
        total.areaImplied(),
        total.value(),
        total.period(),
        total.partOf(),
        true,
        total.items(),
        total.itemsOpen(),
        total.note(),
        total.origin());
  }

  /** An observation whose value has the words of the source. */
  public static Observation stated(String id, String words) {
    Statement.Result read = Statement.of(words, "个", Tolerances.defaults(), Measures.standard());
    return observation(
        id,
        LocalizedText.chinese(id),
        new Value.Stated(((Statement.Result.Read) read).statement()));
  }

  /** The same with an area that only the context names. */
  public static Observation implied(Observation stated) {
    return new Observation(
        stated.id(),
        stated.area(),
        stated.categories(),
        true,
        stated.value(),
        stated.period(),
        stated.partOf(),
        stated.partsComplete(),
        stated.items(),
        stated.itemsOpen(),
        stated.note(),
        stated.origin());
  }

  /** The same with a time and a place of its own. */
  public static Observation in(Period period, Observation other) {
    return new Observation(
        other.id(),
        other.area(),
        other.categories(),
        other.areaImplied(),
        other.value(),
        Optional.of(period),
        other.partOf(),
        other.partsComplete(),
        other.items(),
        other.itemsOpen(),
        other.note(),
        other.origin());
  }

  /** The same with some of the things that it counts, a note, and the word that there are more. */
  public static Observation naming(
      List<LocalizedText> items, LocalizedText note, Observation other) {
    return new Observation(
        other.id(),
        other.area(),
        other.categories(),
        other.areaImplied(),
        other.value(),
        other.period(),
        other.partOf(),
        other.partsComplete(),
        items,
        true,
        Optional.of(note),
        other.origin());
  }

  private static Observation observation(String id, LocalizedText area, Value value) {
    return new Observation(
        id,
        Optional.of(area),
        List.of(),
        false,
        value,
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        false,
        Optional.empty(),
        ReplyBuilder.HERE);
  }
}
