package org.huiyin.model.artefact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Value;

/**
 * What a site tells of a reply that must not change unnoticed.
 *
 * @param values of its figures
 * @param text in all its languages, without markup
 */
public record PublishedReply(
    List<Datum> values, List<Promise> commitments, List<Entry> revisions, List<Section> text) {
  private static final int PLACES = 6;

  public PublishedReply {
    values = List.copyOf(values);
    commitments = List.copyOf(commitments);
    revisions = List.copyOf(revisions);
    text = List.copyOf(text);
  }

  /**
   * What a commitment promises, in Chinese. What it does not say is empty.
   *
   * @param due the deadline that the reply gives
   * @param unit the responsible body
   * @param measure the measurable target in words
   * @param target the planned value that it promises
   * @param updates day and progress of each update
   */
  public record Promise(
      String id,
      String action,
      String due,
      String unit,
      String measure,
      String target,
      List<String> updates) {
    public Promise {
      updates = List.copyOf(updates);
    }
  }

  /**
   * A revision, in Chinese. What it does not say is empty.
   *
   * @param spot the figure or passage that it names
   * @param before the {@code old}: a number with all its digits, or words
   * @param after the {@code new}, likewise
   */
  public record Entry(
      String on,
      String kind,
      String summary,
      String spot,
      String before,
      String after,
      String reason) {

    /** Whether it is the same revision, even if it says something else. */
    public boolean isMeant(Entry other) {
      return on.equals(other.on)
          && kind.equals(other.kind)
          && (summary.equals(other.summary) || !spot.isEmpty() && spot.equals(other.spot));
    }
  }

  /**
   * The text under one heading.
   *
   * @param language the BCP 47 tag
   * @param id of the heading
   */
  public record Section(String language, String id, List<String> paragraphs) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A value with what it is a value of, in Chinese.
   *
   * @param value the number with all its digits, or the words of the source; empty if not given
   * @param area empty if there is none
   * @param period from, to, and the words if it has neither
   * @param computed whether it follows from other values
   */
  public record Datum(
      ObservationRef observation,
      String value,
      String unit,
      String area,
      String period,
      boolean computed) {

    /** Whether value, unit, area and period are the same. */
    public boolean isSame(Datum other) {
      return value.equals(other.value)
          && unit.equals(other.unit)
          && area.equals(other.area)
          && period.equals(other.period);
    }
  }

  /**
   * A value in the form of {@link Datum#value}; computed ones are rounded to six decimal places.
   */
  public static String text(Value value) {
    if (value.inWords().isPresent()) {
      return value.inWords().get().words();
    }
    return value instanceof Value.Given given
        ? text(given.number())
        : value.exact().map(number -> text(number.rounded(PLACES))).orElse("");
  }

  /** A number in that form. */
  public static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The value of an observation, if it has one. */
  public Optional<Datum> of(ObservationRef observation) {
    return values.stream().filter(each -> each.observation.equals(observation)).findFirst();
  }
}
