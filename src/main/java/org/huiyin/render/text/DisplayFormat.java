package org.huiyin.render.text;

import java.util.List;
import java.util.Optional;
import org.huiyin.language.ShownValue;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.Organisation;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.Period;

/**
 * Formats values of the model for display, in one language.
 *
 * @param texts the interface texts, which determine the language
 */
public record DisplayFormat(Texts texts) {

  /**
   * A value and its unit, computed values rounded to two decimal places: {@code 34.24}, {@code %}.
   * Empty if the source does not give it.
   */
  public Optional<ShownValue> shown(Figure figure, Observation observation) {
    return ShownValue.of(observation.value(), in(figure.unit()), texts);
  }

  /** A text in the language of this format. */
  public String in(LocalizedText words) {
    return words.in(texts.language());
  }

  /** A value with its unit, or a text which says that it is not given. */
  public String valueWithUnit(Figure figure, Observation observation) {
    return shown(figure, observation)
        .map(ShownValue::together)
        .orElseGet(() -> texts.get("value.not-given"));
  }

  /** The text of a period, or a text which says that it is not given. */
  public String period(Period period) {
    return period.text().map(this::in).orElseGet(() -> texts.get("period.not-given"));
  }

  /** The listed items of an observation: {@code 生物医药、新材料等}; empty if it lists none. */
  public Optional<String> items(Observation observation) {
    if (observation.items().isEmpty()) {
      return Optional.empty();
    }
    String named = texts.list(observation.items().stream().map(this::in).toList());
    return Optional.of(observation.itemsOpen() ? texts.get("list.open", named) : named);
  }

  /** The short names of organisations as a list: {@code 省科技厅、省财政厅}. */
  public String shortNames(List<Organisation> organisations) {
    return texts.list(organisations.stream().map(body -> in(body.shortName())).toList());
  }

  /** The full names of organisations as a list. */
  public String fullNames(List<Organisation> organisations) {
    return texts.all(organisations.stream().map(body -> in(body.name())).toList());
  }

  /** The kind and number: {@code 人大代表建议 第1002号}; the kind alone if no number is given. */
  public String kicker(Card card) {
    String kind = texts.of(card.filing().kind());
    return number(card).map(number -> texts.get("card.kicker", kind, number)).orElse(kind);
  }

  /** The number: {@code 第15、22、37号}; empty if the source does not give it. */
  public Optional<String> number(Card card) {
    return FilingNumbers.of(card.filing().numbers(), texts);
  }

  /** The outcome: {@code A（已解决）}; the label alone if it is its own code. */
  public String outcome(Card.Outcome outcome) {
    String label = in(outcome.label());
    return outcome.code().equals(outcome.label().zh())
        ? label
        : texts.get("facts.outcome-value", outcome.code(), label);
  }

  /** The status, 草稿, 待发布 or 已撤回; empty if the reply is published. */
  public Optional<String> state(Card card) {
    return card.publication().status() == Card.Status.PUBLISHED
        ? Optional.empty()
        : Optional.of(texts.of(card.publication().status()));
  }
}
