package org.huiyin.resolve.value;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huiyin.language.SpokenTime;
import org.huiyin.language.Texts;
import org.huiyin.language.TimeLabel;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.CalendarUnit;
import org.huiyin.model.time.PartialDate;
import org.huiyin.model.time.Period;
import org.huiyin.model.time.TimeSpan;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Reads the periods of figures and reports invalid ones, with the form to write where it can be
 * recognised.
 *
 * <pre>
 * period: 2023                                      also 2023-06, 2023-06-18, 2023-Q1, 2023-H1
 * period: 2021..2023                                also 2024-01..2024-08, ..2023 and 2021..
 * period: {from: 2016, to: 2020, text: “十三五”时期}   also {on: 2023-Q1, text: 一季度}
 * period: not-given
 * </pre>
 */
final class PeriodReader {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
  private static final Pattern PART = Pattern.compile("(?i)[0-9]{4}-?[QH][0-9]+");

  private final Problems problems;
  private final Function<Fields, LocalizedText> words;

  /**
   * @param words reads the words of a period for readers
   */
  PeriodReader(Problems problems, Function<Fields, LocalizedText> words) {
    this.problems = problems;
    this.words = words;
  }

  Optional<Period> period(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text().equals("not-given")
          ? Optional.of(Period.NOT_GIVEN)
          : span(scalar).map(PeriodReader::labelled);
    }
    Fields fields = Fields.of(node, problems);
    Optional<CalendarUnit> on = fields.scalar("on").flatMap(this::unit);
    Optional<PartialDate> from = fields.scalar("from").flatMap(this::unit).map(CalendarUnit::from);
    Optional<PartialDate> to = fields.scalar("to").flatMap(this::unit).map(CalendarUnit::to);
    LocalizedText text = words.apply(fields);
    fields.done();
    if (on.isPresent() && (fields.has("from") || fields.has("to"))) {
      problems.error(fields.originOf("on"), "period-on-and-from");
    }
    if (TimeSpan.isBackwards(from, to)) {
      problems.error(
          fields.originOf("to"), "period-backwards", from.orElseThrow(), to.orElseThrow());
    }
    return Optional.of(
        new Period(
            on.map(CalendarUnit::from).or(() -> from),
            on.map(CalendarUnit::to).or(() -> to),
            Optional.of(text)));
  }

  private static Period labelled(TimeSpan span) {
    return new Period(
        span.from(),
        span.to(),
        Optional.of(
            new LocalizedText(
                new TimeLabel(Texts.of(Language.ZH)).of(span),
                Optional.of(new TimeLabel(Texts.of(Language.EN)).of(span)))));
  }

  private Optional<TimeSpan> span(Node.Scalar scalar) {
    Optional<TimeSpan> span = TimeSpan.parse(scalar.text());
    if (span.isEmpty()) {
      report(
          scalar,
          SpokenTime.read(scalar.text())
              .map(PeriodReader::form)
              .orElseGet(() -> Message.of("hint.period-form")));
    } else if (span.get().isBackwards()) {
      problems.error(
          scalar.origin(),
          "period-backwards",
          span.get().first().orElseThrow(),
          span.get().last().orElseThrow());
      return Optional.empty();
    }
    return span;
  }

  private static Message form(SpokenTime time) {
    return time.isLabel()
        ? Message.of("hint.form", time.notation())
        : Message.of("hint.form-or-words", time.notation(), time.inWords());
  }

  private Optional<CalendarUnit> unit(Node.Scalar scalar) {
    Optional<CalendarUnit> unit = CalendarUnit.parse(scalar.text());
    if (unit.isEmpty()) {
      report(
          scalar,
          SpokenTime.read(scalar.text())
              .flatMap(time -> time.span().unit())
              .map(written -> Message.of("hint.form", written.toString()))
              .orElseGet(() -> Message.of("hint.unit-form")));
    }
    return unit;
  }

  private void report(Node.Scalar scalar, Message hint) {
    for (String end : scalar.text().split("\\.\\.")) {
      if (DATE.matcher(end).matches() && CalendarUnit.parse(end).isEmpty()) {
        problems.error(scalar.origin(), "no-such-day", end);
        return;
      }
      if (PART.matcher(end).matches() && SpokenTime.read(end).isEmpty()) {
        problems.add(
            Problem.error(scalar.origin(), Message.of("bad-period", end))
                .withHint(Message.of("hint.parts-of-year", end.substring(0, 4))));
        return;
      }
    }
    problems.add(
        Problem.error(scalar.origin(), Message.of("bad-period", scalar.text())).withHint(hint));
  }
}
