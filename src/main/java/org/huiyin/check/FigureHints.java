package org.huiyin.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.language.ShownValue;
import org.huiyin.language.Texts;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.Prose;
import org.huiyin.model.Value;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;
import org.huiyin.quantity.reading.Agreement;
import org.huiyin.quantity.reading.OpenValue;
import org.huiyin.quantity.reading.Reading;
import org.huiyin.quantity.reading.Statement;
import org.huiyin.source.Message;

/**
 * What to tell the author where a text and its figure differ. The text is that of the official
 * letter, and the value was typed by the author, so a hint names both and sends to the letter.
 */
record FigureHints(
    Prose.Mention mention,
    Figure figure,
    Observation observation,
    Tolerances tolerances,
    Measures measures) {
  private static final int PLACES = 6;

  /** The value as a text could say it: {@code 168个}, {@code 超过100家}, {@code 168 rooms}. */
  String right() {
    Texts texts = Texts.of(mention.language());
    String unit = figure.unit().in(mention.language());
    Optional<ShownValue> shown = ShownValue.of(observation.value(), unit, texts);
    if (shown.isEmpty()) {
      return texts.get("value.not-given");
    }
    boolean digits = mention.language() == Language.ZH && observation.value().inWords().isEmpty();
    return digits
        ? shown.get().number().replace(",", "") + shown.get().unit()
        : shown.get().together();
  }

  /** How to settle a difference. */
  Message differs(Reading reading, Agreement.Reason reason, String wording) {
    String text = mention.text();
    if (reason == Agreement.Reason.UNIT) {
      return Message.of("hint.letter-or-unit", text, figure.origin(), wording);
    }
    if (observation.value() instanceof Value.Derived) {
      return Message.of("hint.letter-or-formula", text, observation.origin(), wording);
    }
    Optional<String> value = value(reading);
    if (value.isEmpty()) {
      return Message.of("hint.letter-or-value", text, observation.origin(), wording);
    }
    boolean open = reading.isRange() || !reading.qualifiers().isEmpty();
    boolean digits = observation.value().exact().isPresent();
    return Message.of(
        open && digits ? "hint.open-value" : "hint.letter-or-this-value",
        text,
        observation.origin(),
        wording,
        value.get());
  }

  /** How to bind a number to a figure that has none. */
  Message notGiven() {
    List<Reading> readings = Reading.ofFew(mention.text(), measures);
    Optional<String> value = readings.size() == 1 ? value(readings.get(0)) : Optional.empty();
    return value
        .map(found -> Message.of("hint.given-after-all", observation.origin(), found))
        .orElseGet(() -> Message.of("figure-not-given.hint"));
  }

  /** What to write for {@code value}, so that the text agrees with it: 超过100 for 超过100家. */
  private Optional<String> value(Reading reading) {
    return candidates(reading).stream().filter(words -> agrees(reading, words)).findFirst();
  }

  private List<String> candidates(Reading reading) {
    String text = reading.text().strip();
    List<String> candidates = new ArrayList<>();
    if (mention.language() == Language.ZH) {
      String unit = figure.unit().zh().strip();
      candidates.add(unit.isEmpty() ? text : text.replace(unit, ""));
      if (!reading.unit().isEmpty()) {
        candidates.add(text.replace(reading.unit(), ""));
      }
      candidates.add(text);
    }
    candidates.add(composed(reading));
    return candidates.stream().map(String::strip).filter(words -> !words.isEmpty()).toList();
  }

  /** The meaning of a reading in the unit of the figure: 超过100 for more than 100. */
  private String composed(Reading reading) {
    Texts texts = Texts.of(Language.ZH);
    Rational factor = measures.base(figure.unit().zh()).factor();
    boolean scaled = reading.share() || !reading.unit().isEmpty();
    String low = digits(scaled ? reading.low().dividedBy(factor) : reading.low());
    String high = digits(scaled ? reading.high().dividedBy(factor) : reading.high());
    String words = reading.isRange() ? texts.get("value.range", low, high) : low;
    for (Qualifier degree : reading.qualifiers()) {
      words = degree == Qualifier.SEVERAL ? "" : texts.get("value." + degree.word(), words);
    }
    return words;
  }

  private static String digits(Rational number) {
    return number.rounded(PLACES).toPlainString();
  }

  private boolean agrees(Reading reading, String words) {
    String unit = figure.unit().zh();
    if (!(Statement.of(words, unit, tolerances, measures) instanceof Statement.Result.Read read)) {
      return false;
    }
    Statement stated = read.statement();
    Agreement agreement =
        stated
            .range()
            .exact()
            .map(number -> Agreement.of(reading, number, unit, tolerances, measures))
            .orElseGet(
                () ->
                    OpenValue.of(stated, false, unit).compare(reading, unit, tolerances, measures));
    return agreement instanceof Agreement.Agrees;
  }

  static List<String> shown(List<Reading> readings) {
    return readings.stream().map(reading -> Quantity.show(reading.low().rounded(4))).toList();
  }
}
