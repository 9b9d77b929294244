package org.huiyin.render.data;

import com.google.gson.annotations.JsonAdapter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.model.Breakdown;
import org.huiyin.model.Document;
import org.huiyin.model.Figure;
import org.huiyin.model.Nature;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;
import org.huiyin.model.Value;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.Period;
import org.huiyin.quantity.number.Rational;
import org.huiyin.render.text.Passages;

/** A figure with its observations, in all languages of the reply. */
record FigureJson(
    String id,
    LocalizedText label,
    LocalizedText unit,
    Period period,
    Nature nature,
    Optional<LocalizedText> actor,
    @JsonAdapter(OmitEmpty.class) Optional<List<Breakdown>> dimensions,
    Source source,
    Optional<LocalizedText> note,
    List<Observation> observations) {

  static FigureJson of(Figure figure, Reply reply) {
    return new FigureJson(
        figure.id(),
        figure.label(),
        figure.unit(),
        figure.period(),
        figure.nature(),
        figure.actor(),
        Optional.of(figure.breakdowns()).filter(breakdowns -> !breakdowns.isEmpty()),
        Source.of(figure.source(), reply),
        figure.note(),
        figure.observations().stream()
            .map(observation -> Observation.of(observation, reply.english().isPresent()))
            .toList());
  }

  /** The source of a figure. */
  sealed interface Source {

    /** A section of the reply itself; the text is its heading. */
    record Section(String reply, String section, LocalizedText text) implements Source {}

    /** Another document; the text is its citation. */
    record OtherDocument(
        String document, LocalizedText text, @JsonAdapter(OmitEmpty.class) Optional<String> href)
        implements Source {}

    static Source of(SourceRef source, Reply reply) {
      LocalizedText text =
          new LocalizedText(
              Passages.of(reply, Language.ZH).source(source).text(),
              reply
                  .english()
                  .map(english -> Passages.of(reply, Language.EN).source(source).text()));
      return source instanceof SourceRef.Passage passage
          ? new Section(reply.card().id(), passage.section(), text)
          : other(((SourceRef.Elsewhere) source).document(), text, reply);
    }

    private static Source other(String document, LocalizedText text, Reply reply) {
      return new OtherDocument(
          document, text, reply.card().document(document).flatMap(Document::href));
    }
  }

  /**
   * An observation.
   *
   * @param dimensions its categories, by the id of their breakdown
   * @param period empty if it is the period of the figure
   * @param value empty if the source leaves it open or does not give it; computed values are
   *     rounded to six decimal places
   * @param stated the words of a value that the source does not give in digits
   * @param lower the lower bound of a value that is left open; empty if there is none
   * @param formula of a computed value, as the author wrote it
   * @param computation the formula with its values, for display
   * @param exact the computed value as a fraction
   */
  record Observation(
      String id,
      Optional<LocalizedText> area,
      Optional<Basis> areaBasis,
      @JsonAdapter(OmitEmpty.class) Optional<Map<String, Dimension<LocalizedText>>> dimensions,
      @JsonAdapter(OmitEmpty.class) Optional<Period> period,
      Optional<BigDecimal> value,
      @JsonAdapter(OmitEmpty.class) Optional<LocalizedText> stated,
      @JsonAdapter(OmitEmpty.class) Optional<BigDecimal> lower,
      @JsonAdapter(OmitEmpty.class) Optional<Boolean> lowerIncluded,
      @JsonAdapter(OmitEmpty.class) Optional<BigDecimal> upper,
      @JsonAdapter(OmitEmpty.class) Optional<Boolean> upperIncluded,
      Basis basis,
      @JsonAdapter(OmitEmpty.class) Optional<String> formula,
      @JsonAdapter(OmitEmpty.class) Optional<String> computation,
      @JsonAdapter(OmitEmpty.class) Optional<Rational> exact,
      List<LocalizedText> items,
      boolean itemsOpen,
      Optional<LocalizedText> note) {

    /**
     * @param english whether the reply has an English edition
     */
    static Observation of(org.huiyin.model.Observation observation, boolean english) {
      StatedForm form = StatedForm.of(observation.value());
      Optional<Value.Derived> derived = observation.value().derived();
      return new Observation(
          observation.id(),
          observation.area(),
          observation.area().map(area -> Basis.ofArea(observation.areaImplied())),
          Dimension.all(
              observation.categories(),
              category -> category.breakdown().id(),
              category -> new Dimension<>(category.breakdown().label(), category.label())),
          observation.period(),
          FigureTable.decimal(observation.value()),
          form.words(english),
          form.lower(),
          form.lowerIncluded(),
          form.upper(),
          form.upperIncluded(),
          Basis.of(observation.value()),
          derived.map(Value.Derived::formula),
          derived.map(Value.Derived::computation),
          derived.flatMap(Value.Derived::exact),
          observation.items(),
          observation.itemsOpen(),
          observation.note());
    }
  }

  /**
   * The category of an observation in a breakdown.
   *
   * @param label of the breakdown: 学段
   * @param value the category: 小学
   */
  record Dimension<T>(T label, T value) {

    /** An object with a member for each category; empty if there are none. */
    static <C, T> Optional<Map<String, Dimension<T>>> all(
        List<C> categories, Function<C, String> id, Function<C, Dimension<T>> dimension) {
      Map<String, Dimension<T>> all = new LinkedHashMap<>();
      categories.forEach(category -> all.put(id.apply(category), dimension.apply(category)));
      return Optional.of(all).filter(members -> !members.isEmpty());
    }
  }

  /** The basis of a value or of its area. */
  enum Basis {
    STATED,
    COMPUTED,
    NOT_GIVEN,
    IMPLIED;

    static Basis of(Value value) {
      return value instanceof Value.Derived
          ? COMPUTED
          : value instanceof Value.NotGiven ? NOT_GIVEN : STATED;
    }

    static Basis ofArea(boolean implied) {
      return implied ? IMPLIED : STATED;
    }
  }
}
