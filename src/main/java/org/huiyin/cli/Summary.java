package org.huiyin.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.huiyin.pipeline.Outcome;
import org.huiyin.pipeline.Request;
import org.huiyin.source.Message;
import org.huiyin.source.Severity;

/**
 * The last line of a run.
 *
 * @param nanos the duration of the build in nanoseconds
 */
record Summary(Outcome outcome, Request request, long nanos) {

  /** The result of a successful run. */
  Message result() {
    Outcome.Tally tally = outcome.tally();
    return switch (request.mode()) {
      case WRITE ->
          Message.of(
              request.part() instanceof Request.Share ? "summary.shard-built" : "summary.built",
              counts(),
              tally.written(),
              tally.unchanged(),
              tally.removed(),
              seconds());
      case PREVIEW, CHECK -> Message.of("summary.checked", counts(), seconds());
      case VERIFY ->
          outcome.drift().isEmpty()
              ? Message.of("summary.same", tally.unchanged(), seconds())
              : Message.of("summary.drift", outcome.drift().size(), seconds());
    };
  }

  /** The reason why nothing was published or compared. */
  Message failure() {
    return switch (request.mode()) {
      case WRITE ->
          request.part() instanceof Request.Share
              ? Message.of(
                  isWritten() ? "summary.shard-with-problems" : "summary.shard-not-written",
                  found())
              : Message.of("summary.not-published", found());
      case PREVIEW, CHECK -> Message.of("summary.check-failed", found());
      case VERIFY -> Message.of("summary.not-compared", found());
    };
  }

  /** The next day at which the site changes by itself; empty if there is none, or no site. */
  Optional<Message> nextChange() {
    return outcome
        .days()
        .flatMap(Outcome.Days::nextChange)
        .map(day -> Message.of("summary.next-change", day));
  }

  /** The number of warnings of a successful run. */
  Message warnings() {
    return Message.of("summary.warnings", count(Severity.WARNING));
  }

  /** Whether there is a shard in spite of the problems; it has one file at least. */
  private boolean isWritten() {
    return outcome.tally().written() + outcome.tally().unchanged() > 0;
  }

  private Message counts() {
    Outcome.Tally tally = outcome.tally();
    return Message.of("summary.made", tally.replies(), tally.pages(), tally.charts());
  }

  private Message found() {
    long errors = count(Severity.ERROR);
    long warnings = count(Severity.WARNING);
    if (errors == 0) {
      return Message.of("summary.found-warnings-in-strict-build", warnings);
    }
    return warnings == 0
        ? Message.of("summary.found-errors", errors)
        : Message.of("summary.found-errors-and-warnings", errors, warnings);
  }

  private long count(Severity severity) {
    return outcome.problems().stream().filter(problem -> problem.severity() == severity).count();
  }

  private String seconds() {
    return BigDecimal.valueOf(nanos, 9).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
