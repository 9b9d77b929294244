package org.huiyin.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Agreement;
import org.huiyin.quantity.reading.Reading;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks that the text of a link to a figure states the value of that figure, and its unit if a
 * unit is written.
 */
final class FigureText implements Check {
  private final Tolerances tolerances;
  private final Measures measures;

  FigureText(Tolerances tolerances, Measures measures) {
    this.tolerances = tolerances;
    this.measures = measures;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    for (Prose.Mention mention : reply.mentions()) {
      if (mention.target() instanceof Prose.Target.OfFigure target) {
        check(mention, target.observation(), reply, problems);
      }
    }
  }

  private void check(Prose.Mention mention, ObservationRef ref, Reply reply, Problems problems) {
    Optional<Figure> figure = reply.figure(ref.figure());
    Optional<Observation> observation = reply.observation(ref);
    if (figure.isEmpty() || observation.isEmpty()) {
      return; // The figure is invalid, which has been reported.
    }
    Optional<Rational> number = observation.get().number();
    if (number.isEmpty()) {
      problems.error(mention.written(), "figure-not-given", ref.toString());
      return;
    }
    String unit = figure.get().unit().in(mention.language());
    Measures known = measures.knows(unit) ? measures : measures.with(List.of(unit));
    boolean english = mention.language() == Language.EN;
    String shown = Quantity.show(number.get().rounded(2));
    String right = english ? shown + " " + unit : shown.replace(",", "") + unit;
    List<Reading> readings = Reading.of(mention.text(), known);
    if (readings.size() > 1) {
      problems.add(
          Problem.error(
                  mention.written(),
                  Message.of("figure-text-ambiguous", mention.text(), ref, right))
              .withHint(Message.of("hint.two-readings", shown(readings), right)));
    } else if (readings.isEmpty()) {
      problems.add(
          Problem.error(mention.written(), Message.of("figure-text-unreadable", mention.text()))
              .withHint(Message.of("hint.write", right)));
    } else if (Agreement.of(readings.get(0), number.get(), unit, tolerances, known)
        instanceof Agreement.Differs differs) {
      report(
          mention,
          observation.get(),
          right,
          differs.reason(),
          english ? right : differs.wording(),
          problems);
    } else if (english && namesAnotherUnit(mention.text(), readings.get(0), unit)) {
      report(mention, observation.get(), right, Agreement.Reason.UNIT, right, problems);
    }
  }

  private static void report(
      Prose.Mention mention,
      Observation observation,
      String right,
      Agreement.Reason reason,
      String wording,
      Problems problems) {
    problems.add(
        Problem.error(
                mention.written(),
                Message.of(
                    "figure-text-differs",
                    mention.text(),
                    observation.origin(),
                    right,
                    words(reason)))
            .withHint(Message.of("hint.write", wording)));
  }

  /** English has no measure words: the noun that is counted in a link must be the figure's unit. */
  private static boolean namesAnotherUnit(String text, Reading reading, String unit) {
    String others = text.replace(reading.text(), "");
    return reading.unit().isEmpty()
        && others.chars().anyMatch(Character::isLetter)
        && !others.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
  }

  private static Message words(Agreement.Reason reason) {
    return switch (reason) {
      case VALUE -> Message.of("differs.value");
      case UNIT -> Message.of("differs.unit");
      case QUALIFIER -> Message.of("differs.qualifier");
      case ROUNDING -> Message.of("differs.rounding");
      case SCALE -> Message.of("differs.scale");
    };
  }

  private static List<String> shown(List<Reading> readings) {
    return readings.stream().map(reading -> Quantity.show(reading.low().rounded(4))).toList();
  }
}
