package org.huiyin.draft.reading;

import java.util.Optional;
import org.huiyin.draft.reading.BodyReading.ReadPeriod;
import org.huiyin.draft.reading.BodyReading.Span;
import org.huiyin.draft.reading.clue.Clue;
import org.huiyin.draft.reading.clue.Printed;
import org.huiyin.model.Nature;

/**
 * A number of the text with what was read about it. It becomes an observation.
 *
 * @param printed its value and unit; empty for an empty cell
 * @param unit with its doubt
 * @param area empty if none is given
 * @param implied whether the area is inherited
 * @param heading index of the heading in whose section it stands
 * @param row the row of a table that names a total (合计) or its parts
 */
record Mention(
    Span span,
    String text,
    Optional<Printed> printed,
    Clue<String> unit,
    String label,
    Clue<Optional<String>> area,
    boolean implied,
    Clue<ReadPeriod> period,
    Clue<Nature> nature,
    Optional<Integer> heading,
    Row row) {

  /** What a row of a table is to the others. */
  enum Row {
    NONE,
    PART,
    TOTAL
  }

  String value() {
    return printed.map(Printed::value).orElse("not-given");
  }

  Mention labelled(String other) {
    return new Mention(
        span, text, printed, unit, other, area, implied, period, nature, heading, row);
  }
}
