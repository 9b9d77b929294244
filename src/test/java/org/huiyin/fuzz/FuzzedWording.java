package org.huiyin.fuzz;

import static org.huiyin.fuzz.Faults.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.quantity.number.Amount;
import org.huiyin.quantity.number.Change;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Agreement;
import org.huiyin.quantity.reading.Assertion;
import org.huiyin.quantity.reading.ClaimWording;
import org.huiyin.quantity.reading.Direction;
import org.huiyin.quantity.reading.OrderWords;

/** Any text as the words of a claim: a comparison that asks for more covers them too. */
final class FuzzedWording {
  private static final Tolerances TOLERANCES = Tolerances.defaults();
  private static final Measures MEASURES = Measures.standard();
  private static final int MOST_NUMBERS = 5;
  private static final List<Optional<Dimension>> UNITS =
      List.of(Optional.empty(), Optional.of(Dimension.ONE), Optional.of(MEASURES.dimension("亿元")));

  private FuzzedWording() {}

  static void check(String says) {
    List<ClaimWording> all = ClaimWording.all(says, TOLERANCES, MEASURES);
    require(all.equals(ClaimWording.all(says, TOLERANCES, MEASURES)), says);
    Optional<ClaimWording> main = ClaimWording.of(says, TOLERANCES, MEASURES);
    require(main.isPresent() ? all.contains(main.get()) : all.isEmpty(), says);
    for (Assertion one : Assertion.of(says, true)) {
      require(says.substring(one.start(), one.end()).equals(one.word()), says, one);
    }
    Direction.all(says);
    OrderWords.place(says);
    for (ClaimWording wording : all.subList(0, Math.min(MOST_NUMBERS, all.size()))) {
      check(says, wording);
    }
  }

  private static void check(String says, ClaimWording wording) {
    String word = wording.direction().map(Direction::word).orElse("");
    require(says.toLowerCase(Locale.ROOT).contains(word), says, wording);
    Rational low = wording.reading().low();
    Rational high = wording.reading().high();
    require(low.compareTo(high) <= 0, says, wording);
    boolean plain = wording.reading().qualifiers().isEmpty();
    require(!plain || wording.reading().allows(TOLERANCES).contains(low), says, wording);
    for (Rational value : List.of(low, high.plus(Rational.of(1)))) {
      for (String unit : List.of("", "个", "亿元", "%")) {
        Agreement.of(wording.reading(), value, unit, TOLERANCES, MEASURES);
      }
      for (Optional<Dimension> unit : UNITS) {
        wording.isTrueOf(new Amount(value, unit));
        wording.isWritten(new Amount(value, unit));
        for (Change change : Change.values()) {
          compared(says, wording, value, unit, change);
        }
      }
    }
  }

  /** Who checks more than a comparison that covers the words covers them too. */
  private static void compared(
      String says, ClaimWording wording, Rational value, Optional<Dimension> unit, Change change) {
    List<Comparison> covering = new ArrayList<>();
    for (Comparison comparison : Comparison.values()) {
      if (wording.isCoveredBy(comparison, new Amount(value, unit), change)) {
        covering.add(comparison);
      }
    }
    boolean least = covering.contains(Comparison.AT_LEAST);
    boolean most = covering.contains(Comparison.AT_MOST);
    require(!least || covering.contains(Comparison.MORE_THAN), says, covering);
    require(!most || covering.contains(Comparison.LESS_THAN), says, covering);
    require(!(least || most) || covering.contains(Comparison.EQUAL), says, covering);
    Amount more = new Amount(value.plus(Rational.of(1)), unit);
    Amount less = new Amount(value.minus(Rational.of(1)), unit);
    require(!least || wording.isCoveredBy(Comparison.AT_LEAST, more, change), says, more);
    require(!most || wording.isCoveredBy(Comparison.AT_MOST, less, change), says, less);
  }
}
