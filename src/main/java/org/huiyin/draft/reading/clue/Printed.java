package org.huiyin.draft.reading.clue;

import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Literal;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Agreement;
import org.huiyin.quantity.reading.Expression;
import org.huiyin.quantity.reading.ExpressionReader;
import org.huiyin.quantity.reading.OpenValue;
import org.huiyin.quantity.reading.Reading;
import org.huiyin.quantity.reading.Statement;

/**
 * A number as it is printed, divided into the value and the unit that {@code figures.yml} has: 1.18
 * and 亿元, 1300余 and 名, 近2万 and 户. The value is accepted there, and the printed words agree with it.
 *
 * @param value in the words of the text
 * @param unit with 万 or 亿 if they stand behind an exact number; {@code %} for all shares
 * @param number the number that is named, in the base unit: 118000000 元, 3/10
 * @param base the base unit; empty for shares
 * @param share whether it is a share by its form
 * @param exact whether no word of degree stands at it
 */
public record Printed(
    String value, String unit, Rational number, String base, boolean share, boolean exact) {
  private static final Measures MEASURES = Measures.standard();
  private static final Tolerances TOLERANCES = Tolerances.defaults();
  private static final ExpressionReader EXPRESSIONS = new ExpressionReader(MEASURES);

  /**
   * Divides a printed number.
   *
   * @param text the numeral: its words of degree, number and unit
   * @param heldUnit the unit that is given elsewhere (in a header, behind the last of an
   *     enumeration); empty if the text has its own
   * @return empty if {@code figures.yml} cannot hold it, or if it can be read in two ways
   */
  public static Optional<Printed> of(String text, String heldUnit) {
    String words = text.strip();
    Optional<Expression> found = first(words);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Expression said = found.get();
    Literal number = said.number();
    boolean pure = number.isPure();
    if (pure && !percentSign(number)) {
      return checked(words, words, "%");
    }
    if (percentSign(number)) {
      String sign = number.form() == Literal.Form.PERCENT ? "%" : "‰";
      String bare = words.replaceFirst("[%％﹪‰]\\s*", "");
      boolean one = words.indexOf('%') == words.lastIndexOf('%') && !bare.equals(words);
      return one && Character.isDigit(lastOf(bare))
          ? checked(bare, words, sign).or(() -> checked(words, words, sign))
          : checked(words, words, sign);
    }
    int unitEnd = said.unit().map(Measures.Found::end).orElse(-1);
    if (unitEnd < 0 || unitEnd > words.length() || unitEnd < number.end()) {
      return heldUnit.isEmpty() ? Optional.empty() : checked(words, words, heldUnit);
    }
    int unitStart = number.end();
    while (unitStart < unitEnd && "余多几来 ".indexOf(words.charAt(unitStart)) >= 0) {
      unitStart++;
    }
    String unit = words.substring(unitStart, unitEnd).strip();
    String before = words.substring(0, unitStart).strip();
    String after = words.substring(unitEnd).strip();
    int scale = scaleStart(before, number);
    if (scale > 0 && after.isEmpty() && said.qualifiers().isEmpty()) {
      Optional<Printed> scaled =
          checked(before.substring(0, scale), words, before.substring(scale) + unit);
      if (scaled.isPresent()) {
        return scaled;
      }
    }
    return checked(before + after, words, unit);
  }

  private static boolean percentSign(Literal number) {
    return number.form() == Literal.Form.PERCENT || number.form() == Literal.Form.PER_MILLE;
  }

  private static char lastOf(String text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private static Optional<Expression> first(String words) {
    for (int i = 0; i < words.length(); i++) {
      Optional<Expression> found = EXPRESSIONS.at(words, i);
      if (found.isPresent()) {
        return found;
      }
      i = Glyphs.rowEnd(words, i) - 1;
    }
    return Optional.empty();
  }

  /** Where 万 or 亿 stands behind digits at the end; 0 where it does not. */
  private static int scaleStart(String before, Literal number) {
    int start = before.length();
    while (start > 0 && "万亿".indexOf(before.charAt(start - 1)) >= 0) {
      start--;
    }
    boolean digits = start > 0 && Glyphs.isDigit(before.charAt(start - 1));
    return number.isRange() || start == before.length() || !digits ? 0 : start;
  }

  /** The value, if it is read as one number and agrees with the words of the text. */
  private static Optional<Printed> checked(String written, String link, String unit) {
    return digits(written)
        .flatMap(digits -> compared(digits, link, unit))
        .or(() -> compared(written, link, unit));
  }

  /** 两 and 三十七 as digits; a whole number that is written in words alone. */
  private static Optional<String> digits(String written) {
    Optional<Expression> found = EXPRESSIONS.at(written, 0);
    return found
        .filter(said -> said.number().end() == written.length() && said.qualifiers().isEmpty())
        .filter(said -> !Glyphs.isDigit(written.charAt(0)) && !said.number().isPure())
        .filter(said -> !said.number().isRange() && said.number().others().isEmpty())
        .filter(said -> said.low().isWhole() && !said.number().isScaled())
        .map(said -> said.low().toString());
  }

  private static Optional<Printed> compared(String written, String link, String unit) {
    String value = written.replace("％", "%").replace("﹪", "%").strip();
    if (!(Statement.of(value, unit, TOLERANCES, MEASURES) instanceof Statement.Result.Read read)) {
      return Optional.empty();
    }
    Measures known = MEASURES.knows(unit) ? MEASURES : MEASURES.with(List.of(unit));
    List<Reading> readings = Reading.ofFew(link, known);
    if (readings.size() != 1) {
      return Optional.empty();
    }
    Reading reading = readings.get(0);
    Statement statement = read.statement();
    Optional<Rational> exact = statement.range().exact();
    Agreement agreement =
        exact.isPresent()
            ? Agreement.of(reading, exact.get(), unit, TOLERANCES, known)
            : OpenValue.of(statement, false, unit).compare(reading, unit, TOLERANCES, known);
    if (!(agreement instanceof Agreement.Agrees)) {
      return Optional.empty();
    }
    Measures.Base base = known.base(unit);
    Rational number = statement.number().times(base.factor());
    boolean share = unit.equals("%") || unit.equals("‰");
    return Optional.of(new Printed(value, unit, number, base.name(), share, exact.isPresent()));
  }
}
