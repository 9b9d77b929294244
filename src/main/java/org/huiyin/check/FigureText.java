package org.huiyin.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.Value;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.EnglishScale;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Agreement;
import org.huiyin.quantity.reading.Direction;
import org.huiyin.quantity.reading.OpenValue;
import org.huiyin.quantity.reading.Reading;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks that the text of a link to a figure states the value of that figure, and its unit if a
 * unit is written.
 */
final class FigureText implements Check {
  /** Labels of counts that can be above and below zero. */
  private static final Pattern SIGNED =
      Pattern.compile("新增|净增|增减|变化|变动|\\b(?:change|new|net)\\b", Pattern.CASE_INSENSITIVE);

  private final Tolerances tolerances;
  private final Measures measures;

  FigureText(Tolerances tolerances, Measures measures) {
    this.tolerances = tolerances;
    this.measures = measures;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    Surroundings surroundings = new Surroundings(reply, measures);
    for (Prose.Mention mention : reply.mentions()) {
      if (mention.target() instanceof Prose.Target.OfFigure target) {
        check(surroundings.widened(mention), target.observation(), reply, surroundings, problems);
      }
    }
  }

  private void check(
      Prose.Mention mention,
      ObservationRef ref,
      Reply reply,
      Surroundings surroundings,
      Problems problems) {
    Optional<Figure> figure = reply.figure(ref.figure());
    Optional<Observation> observation = reply.observation(ref);
    if (figure.isEmpty() || observation.isEmpty()) {
      return; // The figure is invalid, which has been reported.
    }
    String unit = figure.get().unit().in(mention.language());
    Measures known = measures.knows(unit) ? measures : measures.with(List.of(unit));
    FigureHints hints =
        new FigureHints(mention, figure.get(), observation.get(), tolerances, known);
    if (observation.get().value().range().isEmpty()) {
      problems.add(
          Problem.error(mention.written(), Message.of("figure-not-given", ref.toString()))
              .withHint(hints.notGiven()));
      return;
    }
    List<Reading> readings = Reading.ofFew(mention.text(), known);
    if (readings.size() > 1) {
      problems.add(
          Problem.error(
                  mention.written(),
                  Message.of("figure-text-ambiguous", mention.text(), ref, hints.right()))
              .withHint(
                  Message.of(
                      "hint.two-readings",
                      FigureHints.shown(readings),
                      observation.get().origin(),
                      hints.right())));
    } else if (readings.isEmpty()) {
      problems.add(
          Problem.error(mention.written(), Message.of("figure-text-unreadable", mention.text()))
              .withHint(Message.of("hint.link-number", observation.get().origin(), hints.right())));
    } else {
      compare(readings.get(0), hints, known, surroundings, problems);
    }
  }

  private void compare(
      Reading reading,
      FigureHints hints,
      Measures known,
      Surroundings surroundings,
      Problems problems) {
    Prose.Mention mention = hints.mention();
    Value value = hints.observation().value();
    Rational number = value.nominal().orElse(Rational.ZERO);
    boolean english = mention.language() == Language.EN;
    Optional<Direction> direction = direction(mention, reading, surroundings);
    boolean relative = reading.share() || reading.unit().equals("百分点");
    if (direction
        .filter(found -> relative || isChange(found, number, hints.figure(), mention))
        .filter(found -> turned(found, number, hints.figure(), mention))
        .isPresent()) {
      problems.error(
          mention.written(),
          "figure-direction",
          direction.get().word(),
          hints.figure().id() + "." + hints.observation().id(),
          hints.right());
      return;
    }
    boolean falls = number.signum() < 0 && direction.filter(found -> !found.rise()).isPresent();
    boolean words = relative && direction.isPresent();
    String unit = hints.figure().unit().in(mention.language());
    Agreement agreement = agreement(reading, value, falls, hints.right(), unit, known);
    if (agreement instanceof Agreement.Differs differs) {
      report(
          reading, hints, differs.reason(), english ? hints.right() : differs.wording(), problems);
    } else if (english && !words && namesAnotherUnit(mention.text(), reading, unit)) {
      report(reading, hints, Agreement.Reason.UNIT, hints.right(), problems);
    }
  }

  private Agreement agreement(
      Reading reading, Value value, boolean falls, String right, String unit, Measures known) {
    if (value.exact().isPresent()) {
      Rational number = value.exact().get();
      Rational said = falls ? Rational.ZERO.minus(number) : number;
      return Agreement.of(reading, said, unit, tolerances, known);
    }
    OpenValue open =
        value
            .inWords()
            .map(stated -> OpenValue.of(stated, falls, unit))
            .orElseGet(() -> OpenValue.computed(value.range().orElseThrow(), falls, right));
    return open.compare(reading, unit, tolerances, known);
  }

  /**
   * Whether the count of a figure is that of a change, so that a word of direction says its sign:
   * 减少300家 of a figure 新增企业 or 净增企业, or of one that has a value below zero. 关停企业300家 can be said to
   * be 300 fewer.
   */
  private static boolean isChange(
      Direction said, Rational number, Figure figure, Prose.Mention mention) {
    String label = figure.label().in(mention.language());
    return number.signum() < 0
        || SIGNED.matcher(label).find()
        || Direction.nearest(label).filter(own -> own.rise() != said.rise()).isPresent();
  }

  /** Whether a value went the other way than the word says; a figure named 降幅 is a fall itself. */
  private static boolean turned(
      Direction said, Rational number, Figure figure, Prose.Mention mention) {
    boolean ofFalls =
        Direction.nearest(figure.label().in(mention.language()))
            .filter(found -> !found.rise())
            .isPresent();
    int sign = ofFalls ? -number.signum() : number.signum();
    return sign != 0 && said.rise() != sign > 0;
  }

  /** The word of direction in the link, or right before it in the sentence. */
  private static Optional<Direction> direction(
      Prose.Mention mention, Reading reading, Surroundings surroundings) {
    String text = mention.text();
    int start = text.indexOf(reading.text());
    Optional<Direction> inside = Direction.of(text, start, start + reading.text().length());
    if (inside.isPresent() || start > 0) {
      return inside;
    }
    return surroundings.before(mention).flatMap(Direction::before);
  }

  private static void report(
      Reading reading,
      FigureHints hints,
      Agreement.Reason reason,
      String wording,
      Problems problems) {
    Prose.Mention mention = hints.mention();
    problems.add(
        Problem.error(
                mention.written(),
                Message.of(
                    "figure-text-differs",
                    mention.text(),
                    hints.observation().origin(),
                    hints.right(),
                    words(reason)))
            .withHint(hints.differs(reading, reason, wording)));
  }

  /** English has no measure words: the noun that is counted in a link must be the figure's unit. */
  private static boolean namesAnotherUnit(String text, Reading reading, String unit) {
    String others = text.replace(reading.text(), "");
    String counted = EnglishScale.of(unit).map(EnglishScale::unit).orElse(unit);
    return reading.unit().isEmpty()
        && others.chars().anyMatch(Character::isLetter)
        && !others.toLowerCase(Locale.ROOT).contains(counted.toLowerCase(Locale.ROOT));
  }

  private static Message words(Agreement.Reason reason) {
    return switch (reason) {
      case VALUE -> Message.of("differs.value");
      case UNIT -> Message.of("differs.unit");
      case QUALIFIER -> Message.of("differs.qualifier");
      case ROUNDING -> Message.of("differs.rounding");
      case SCALE -> Message.of("differs.scale");
      case RANGE -> Message.of("differs.range");
    };
  }
}
