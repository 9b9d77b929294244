package org.huiyin.resolve.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.model.Value;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Statement;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Reads the values of figures as the source states them: 168, 近2万, 5—8, 不足30%, 三分之一. */
public final class StatedValues {
  /** Digits, with or without thousands separators, signs of all widths, and a sign of a share. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "([-−－]?)([0-9]{1,15}|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4})(\\.[0-9]{1,10})?([%‰]?)");

  /** Looks like digits, so that what is wrong with them is not told as a matter of words. */
  private static final Pattern LIKE_DIGITS = Pattern.compile("[-−－]?[0-9.,，]+");

  private final Tolerances tolerances;
  private final Measures measures;
  private final Problems problems;

  public StatedValues(Tolerances tolerances, Measures measures, Problems problems) {
    this.tolerances = tolerances;
    this.measures = measures;
    this.problems = problems;
  }

  /**
   * Reads a value.
   *
   * @param unit of its figure
   * @return empty if it is no value, which is reported
   */
  public Optional<Value> value(Node.Scalar written, String unit) {
    String text = written.text().strip();
    var digits = DIGITS.matcher(text);
    if (digits.matches() && (digits.group(4).isEmpty() || digits.group(4).equals(unit))) {
      String sign = digits.group(1).isEmpty() ? "" : "-";
      String decimals = digits.group(3) == null ? "" : digits.group(3);
      return Optional.of(
          new Value.Given(new BigDecimal(sign + digits.group(2).replace(",", "") + decimals)));
    }
    if (LIKE_DIGITS.matcher(text).matches()) {
      report(written, text.matches(".*[,，].*") ? "hint.number-commas" : "hint.number-form", unit);
      return Optional.empty();
    }
    Statement.Result result = Statement.of(text, unit, tolerances, measures);
    if (result instanceof Statement.Result.Read read) {
      return Optional.of(new Value.Stated(read.statement()));
    }
    report(written, ((Statement.Result.Refused) result).reason(), unit);
    return Optional.empty();
  }

  private void report(Node.Scalar written, Statement.Reason reason, String unit) {
    String hint =
        switch (reason) {
          case NO_NUMBER -> "hint.number-form";
          case AMBIGUOUS -> "hint.number-ambiguous";
          case UNIT -> "hint.number-unit";
          case SHARE -> "hint.number-share";
          case SCALE_TWICE -> "hint.number-scale";
        };
    report(written, hint, unit);
  }

  private void report(Node.Scalar written, String hint, String unit) {
    problems.add(
        Problem.error(written.origin(), Message.of("bad-number", written.text()))
            .withHint(Message.of(hint, unit)));
  }
}
