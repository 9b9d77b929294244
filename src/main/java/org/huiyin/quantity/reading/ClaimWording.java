package org.huiyin.quantity.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.quantity.number.Amount;
import org.huiyin.quantity.number.Change;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;

/**
 * What the words of a claim state about a number: 占全省三分之一以上 states a value of 1/3 or more. The
 * formula of the claim must check at least that.
 *
 * @param reading the number in the words
 * @param direction the word that says which way it went
 */
public record ClaimWording(Reading reading, Optional<Direction> direction, Tolerances tolerances) {
  private static final String POINT = "百分点";
  private static final Rational HUNDREDTH = Rational.power(-2);

  /** The words of degree for which = with their number is the right comparison. */
  private static final Set<Qualifier> CLOSE =
      Set.of(Qualifier.NEAR, Qualifier.ABOUT, Qualifier.SOME_MORE);

  /** What the words of a claim state, for each number in them, in order. */
  public static List<ClaimWording> all(String says, Tolerances tolerances, Measures measures) {
    List<ClaimWording> all = new ArrayList<>();
    int from = 0;
    for (Reading reading : Reading.of(says, measures)) {
      int start = Math.max(from, says.indexOf(reading.text(), from));
      int end = Math.min(says.length(), start + reading.text().length());
      all.add(new ClaimWording(reading, Direction.of(says, start, end), tolerances));
      from = start;
    }
    return List.copyOf(all);
  }

  /** What the words of a claim state, with the default tolerances for 近 and 约. */
  public static Optional<ClaimWording> of(String says) {
    return of(says, Tolerances.defaults(), Measures.standard());
  }

  /**
   * The statement that the comparison must check.
   *
   * @return nothing where the words hold no number. Of several, a share, fraction or ratio counts,
   *     else the last
   */
  public static Optional<ClaimWording> of(String says, Tolerances tolerances, Measures measures) {
    List<ClaimWording> all = all(says, tolerances, measures);
    return all.stream()
        .filter(one -> one.reading().share())
        .reduce((first, second) -> second)
        .or(() -> all.stream().reduce((first, second) -> second));
  }

  /**
   * The sets of values for which the statement is true. They are more than one where the words can
   * be computed in more than one way: 增长30%以上 is a quotient of at least 1.3, or a growth of at
   * least 0.3.
   *
   * @param said what the words allow, direction apart
   */
  private List<Interval> accepted(Interval said, Change change) {
    if (reading.text().indexOf('翻') >= 0) {
      // 翻一番 is said of what has at least doubled; as a growth, that is 1 or more.
      Interval twice = reading.qualifiers().isEmpty() ? Interval.from(reading.low(), true) : said;
      Interval more = twice.plus(Rational.of(-1));
      return switch (change) {
        case RATIO -> List.of(twice);
        case INVERSE_RATIO -> inverse(twice);
        case RISE -> List.of(more);
        case NONE -> List.of(twice, more);
        case FALL, RISE_OF_LATER, FALL_OF_LATER -> List.of();
      };
    }
    if (direction.isEmpty()) {
      return List.of(said);
    }
    boolean rise = direction.get().rise();
    Interval ratio = rise ? said.plus(Rational.of(1)) : said.fromOne();
    return switch (change) {
      case RISE -> List.of(rise ? said : said.negated());
      case FALL -> List.of(rise ? said.negated() : said);
      case RATIO -> reading.share() ? List.of(ratio) : List.of();
      case INVERSE_RATIO -> reading.share() ? inverse(ratio) : List.of();
      case RISE_OF_LATER, FALL_OF_LATER -> List.of();
      case NONE ->
          rise
              ? reading.share() ? List.of(said, ratio) : List.of(said)
              : List.of(said.negated(), reading.share() ? ratio : said);
    };
  }

  /** The same of the quotient the other way round, of values above zero. */
  private static List<Interval> inverse(Interval ratio) {
    return ratio.and(Interval.from(Rational.ZERO, false)).map(Interval::inverse).stream().toList();
  }

  /** The same in the unit of what is compared: 2.3 百分点 of two shares is 0.023. */
  private List<Interval> accepted(Interval said, Change change, Optional<Dimension> unit) {
    boolean points = reading.unit().equals(POINT) && unit.filter(Dimension::isPure).isPresent();
    List<Interval> accepted = accepted(said, change);
    return points ? accepted.stream().map(one -> one.times(HUNDREDTH)).toList() : accepted;
  }

  /** Whether the words say enough to be kept by a comparison alone. */
  public boolean bounds(Change change) {
    return reading.share()
        || !reading.qualifiers().isEmpty()
        || direction.isPresent() && change != Change.NONE;
  }

  /** Whether the statement is true for every value for which the comparison holds. */
  public boolean isCoveredBy(Comparison comparison, Rational threshold) {
    return isCoveredBy(comparison, new Amount(threshold, Optional.empty()), Change.NONE);
  }

  /**
   * Whether the statement is true for every value for which the comparison holds.
   *
   * @param right of the comparison, in base units
   * @param change what a left side above zero says
   */
  public boolean isCoveredBy(Comparison comparison, Amount right, Change change) {
    if (right.unit().isPresent() && !fits(right.unit().get())) {
      return false;
    }
    Interval checked = comparison.to(right.value());
    return accepted(reading.states(tolerances), change, right.unit()).stream()
            .anyMatch(interval -> interval.contains(checked))
        || comparison == Comparison.EQUAL && stated(right, change).isPresent();
  }

  /**
   * The values for which the words are right, where a formula compares by = with the very number of
   * the words: 占63% is right for 63.04 %, 近六成 for 58 %.
   */
  public Optional<Interval> stated(Amount right, Change change) {
    if (!CLOSE.containsAll(reading.qualifiers())
        || right.unit().isPresent() && !fits(right.unit().get())
        || right.value().exact().isEmpty()
        || reading.isRange()) {
      return Optional.empty();
    }
    List<Interval> exact = accepted(Interval.only(reading.low()), change, right.unit());
    List<Interval> allowed = accepted(reading.allows(tolerances), change, right.unit());
    for (int i = 0; i < exact.size(); i++) {
      if (exact.get(i).contains(right.value())) {
        return Optional.of(allowed.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the words are true of a value that was computed. A range is the range of the value, not
   * around it. Of an open value, the words must be true however great or small it is.
   */
  public boolean isTrueOf(Amount value) {
    boolean exact = value.value().exact().isPresent();
    if (exact && reading.isRange()) {
      return false;
    }
    Interval said = exact ? reading.allows(tolerances) : reading.states(tolerances);
    return fits(value)
        && accepted(said, Change.NONE, value.unit()).stream()
            .anyMatch(interval -> interval.contains(value.value()));
  }

  /** Whether the number itself is written in the formula; a share must be computed. */
  public boolean isWritten(Amount constant) {
    return !reading.share()
        && reading.qualifiers().isEmpty()
        && fits(constant)
        && constant.value().equals(Interval.only(reading.low()));
  }

  private boolean fits(Amount amount) {
    return amount.unit().map(this::fits).orElse(!reading.share());
  }

  /** Whether the words may speak of values of a unit. */
  private boolean fits(Dimension unit) {
    if (reading.share()) {
      return unit.isPure();
    }
    Dimension said = Dimension.of(Rational.of(1), Measures.standard().base(reading.unit()).name());
    return reading.unit().isEmpty()
        || unit.isLike(said)
        || unit.isPer(said)
        || reading.unit().equals(POINT) && unit.isPure();
  }
}
