package org.huiyin.render.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.language.ShownValue;
import org.huiyin.language.Texts;
import org.huiyin.model.Value;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;

/**
 * How the source states a value that it does not give in digits, and the bounds of one that it
 * leaves open.
 *
 * @param range empty for an exact value and for one that is not given
 */
record StatedForm(Value value, Optional<Interval> range) {
  /** The columns of CSV files. The name of each is the interface text {@code data.<column>}. */
  static final List<String> COLUMNS = List.of("stated-words", "lower", "upper");

  /** Those with numbers. */
  static final Set<String> NUMBERS = Set.of("lower", "upper");

  private static final int PLACES = 6;

  static StatedForm of(Value value) {
    return new StatedForm(value, value.range().filter(range -> range.exact().isEmpty()));
  }

  /** The words in one language: {@code 超过100}, {@code more than 100}. */
  Optional<String> words(Texts texts) {
    return value
        .inWords()
        .map(
            stated ->
                texts.language() == Language.ZH
                    ? stated.words()
                    : ShownValue.of(value, "", texts).orElseThrow().number());
  }

  /** The words in the languages of a reply. */
  Optional<LocalizedText> words(boolean english) {
    return words(Texts.of(Language.ZH))
        .map(
            chinese ->
                new LocalizedText(
                    chinese, english ? words(Texts.of(Language.EN)) : Optional.empty()));
  }

  /** The lower bound; empty if the value is exact or has none. */
  Optional<BigDecimal> lower() {
    return range.flatMap(Interval::low).map(StatedForm::decimal);
  }

  /** Whether the value can be the lower bound. */
  Optional<Boolean> lowerIncluded() {
    return range.filter(open -> open.low().isPresent()).map(Interval::lowIncluded);
  }

  /** The upper bound; empty if the value is exact or has none. */
  Optional<BigDecimal> upper() {
    return range.flatMap(Interval::high).map(StatedForm::decimal);
  }

  /** Whether the value can be the upper bound. */
  Optional<Boolean> upperIncluded() {
    return range.filter(open -> open.high().isPresent()).map(Interval::highIncluded);
  }

  /** The cells of the columns. */
  List<Csv.Cell> cells(Texts texts) {
    return List.of(
        Csv.Cell.of(words(texts).orElse("")),
        Csv.Cell.number(lower().map(BigDecimal::toPlainString).orElse("")),
        Csv.Cell.number(upper().map(BigDecimal::toPlainString).orElse("")));
  }

  private static BigDecimal decimal(Rational bound) {
    return bound.rounded(PLACES);
  }
}
