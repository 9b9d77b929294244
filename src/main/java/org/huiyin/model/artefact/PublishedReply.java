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
 * @param revisions a text for each revision, equal if day, kind and summary are
 */
public record PublishedReply(List<Datum> values, List<String> revisions) {
  private static final int PLACES = 6;

  public PublishedReply {
    values = List.copyOf(values);
    revisions = List.copyOf(revisions);
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
