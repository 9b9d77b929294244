package org.huiyin.draft.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.reading.clue.Marks;
import org.huiyin.draft.reading.clue.Printed;
import org.huiyin.model.Nature;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Qualifier;
import org.huiyin.quantity.reading.Reading;

/**
 * Finds the shares and rates of growth that other numbers near them give: 占四成以上, 整治率为84.9%,
 * 增长12.5%. Each is computed at once.
 */
final class Claims {
  private static final Tolerances TOLERANCES = Tolerances.defaults();
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}.*");
  private static final Pattern FROM = Pattern.compile("[由从](?:[0-9]{4}年)?的?$");
  private static final Pattern TO = Pattern.compile("[^，。；、0-9]{0,6}[到至为](?:[0-9]{4}年)?的?");
  private static final Pattern OTHER_BASE = Pattern.compile("年均|月均|平均|环比|定基");

  private static final Pattern CHANGE =
      Pattern.compile("(?:(下降|减少|降低|降幅)|增长|增加|提高|提升|增幅)(?:了|达|约|为)*$");

  private final String text;
  private final List<Mention> mentions;
  private final Operands operands;

  /**
   * @param mentions of one paragraph, in order
   * @param place the place of the body that writes
   */
  Claims(String text, List<Mention> mentions, Optional<String> place) {
    this.text = text;
    this.mentions = mentions;
    this.operands = new Operands(text, mentions, place);
  }

  /**
   * What a share was found to be.
   *
   * @param holds {@code %1$s / %2$s >= 40%}, with the places of the operands
   * @param start where the words begin that are linked
   */
  record Found(
      Mention share,
      boolean right,
      String holds,
      Mention first,
      Mention second,
      Optional<String> roundedTo,
      int start) {
    /** Both numbers, for the editor. */
    String difference() {
      return "按“" + first.text() + "”和“" + second.text() + "”计算不成立，原文为“" + share.text() + "”";
    }
  }

  List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.printed().filter(Printed::share).isPresent()
          && mention.nature().value() != Nature.PLANNED) {
        claim(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Found> claim(int index) {
    Mention share = mentions.get(index);
    int start = share.span().start();
    int clause = Marks.clauseStart(text, start, 0);
    String before = text.substring(clause, start);
    int part = before.lastIndexOf('占');
    if (part >= 0 && !before.contains("占地")) {
      boolean free = index == 0 || mentions.get(index - 1).span().end() <= clause + part;
      return share(index, clause + part, free ? clause + part : start);
    }
    int rate = rate(before);
    if (rate >= 0) {
      return rate(index, clause + rate, before.substring(rate, rate + 2));
    }
    Matcher change = CHANGE.matcher(before);
    return change.find()
        ? growth(index, clause + change.start(), change.group(1) != null)
        : Optional.empty();
  }

  /** The index of the stem of 整治率为; -1 if the words do not end with a rate. */
  private static int rate(String before) {
    String plain = before.replaceFirst("(?:分别)?(?:为|达到|达|是|约)*$", "");
    return plain.endsWith("率") && plain.length() >= 3 ? plain.length() - 3 : -1;
  }

  private Optional<Found> share(int index, int at, int start) {
    Mention share = mentions.get(index);
    return operands
        .ofShare(index, at)
        .map(pair -> found(share, pair, start, holds(share, quotient(pair))));
  }

  private Optional<Found> rate(int index, int start, String stem) {
    Mention share = mentions.get(index);
    Optional<Operands.Pair> pair = operands.ofRate(start, stem);
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    Rational quotient = quotient(pair.get());
    boolean right = holds(share, quotient);
    return right || isClose(quotient, share.printed().orElseThrow().number())
        ? Optional.of(found(share, pair.get(), start, right))
        : Optional.empty();
  }

  /** Whether a slip explains the difference; a number far away has another whole. */
  private static boolean isClose(Rational one, Rational other) {
    Rational ten = Rational.of(1).dividedBy(Rational.of(10));
    Rational distance = one.minus(other);
    Rational size = distance.signum() < 0 ? Rational.ZERO.minus(distance) : distance;
    return size.compareTo(ten) <= 0;
  }

  /** Of the two numbers before it, which are one measure of one area at two times. */
  private Optional<Found> growth(int index, int start, boolean falls) {
    Mention share = mentions.get(index);
    List<Mention> before = operands.before(start);
    String clause = text.substring(Marks.clauseStart(text, start, 0), start);
    boolean sameMonths = clause.contains("同比");
    if (before.size() < 2
        || clause.contains("比") && !sameMonths
        || OTHER_BASE.matcher(clause).find()) {
      return Optional.empty();
    }
    boolean changed = isChanged(before.get(1), before.get(0));
    boolean inOrder = changed || isLater(before.get(0), before.get(1));
    Mention now = before.get(inOrder ? 0 : 1);
    Mention old = before.get(inOrder ? 1 : 0);
    Printed newer = now.printed().orElseThrow();
    Printed older = old.printed().orElseThrow();
    boolean one =
        newer.base().equals(older.base())
            && newer.exact()
            && older.exact()
            && older.number().signum() > 0
            && now.label().equals(old.label())
            && now.area().value().equals(old.area().value())
            && now.nature().value() == old.nature().value()
            && (changed && !old.period().equals(now.period()) || isLater(now, old))
            && (!sameMonths || isYearBefore(old, now))
            && operands.isAbout(now, start);
    if (!one) {
      return Optional.empty();
    }
    Rational growth = newer.number().minus(older.number()).dividedBy(older.number());
    boolean holds = holds(share, falls ? Rational.ZERO.minus(growth) : growth);
    String number = (falls ? "-" : "") + literal(share);
    String formula = "growth(%1$s, %2$s) " + sign(share) + " " + number;
    return Optional.of(new Found(share, holds, formula, now, old, Optional.empty(), start));
  }

  /** 由2280元调整为2490元. */
  private boolean isChanged(Mention old, Mention now) {
    int start = old.span().start();
    String before = text.substring(Marks.clauseStart(text, start, 0), start);
    String between = text.substring(old.span().end(), now.span().start());
    return FROM.matcher(before).find() && TO.matcher(between).matches();
  }

  /** Whether both periods begin with a year, and one begins after the other. */
  private static boolean isLater(Mention one, Mention other) {
    String first = one.period().value().span();
    String second = other.period().value().span();
    return YEAR.matcher(first).matches()
        && YEAR.matcher(second).matches()
        && first.compareTo(second) > 0;
  }

  /** Whether a period is the same months of the year before. */
  private static boolean isYearBefore(Mention old, Mention now) {
    String previous =
        Pattern.compile("[0-9]{4}")
            .matcher(now.period().value().span())
            .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) - 1));
    return old.period().value().span().equals(previous);
  }

  private static Rational quotient(Operands.Pair pair) {
    return number(pair.part()).dividedBy(number(pair.whole()));
  }

  private static Rational number(Mention mention) {
    return mention.printed().orElseThrow().number();
  }

  private static boolean holds(Mention share, Rational computed) {
    List<Reading> readings = Reading.ofFew(share.text(), Measures.standard());
    return readings.size() == 1 && readings.get(0).allows(TOLERANCES).contains(computed);
  }

  private static Found found(Mention share, Operands.Pair pair, int start, boolean holds) {
    String sign = sign(share);
    boolean printed = share.text().indexOf('%') >= 0 || share.text().indexOf('％') >= 0;
    return new Found(
        share,
        holds,
        "%1$s / %2$s " + sign + " " + literal(share),
        pair.part(),
        pair.whole(),
        printed && sign.equals("=") ? Optional.of(step(share)) : Optional.empty(),
        start);
  }

  private static String sign(Mention share) {
    List<Qualifier> words = Reading.ofFew(share.text(), Measures.standard()).get(0).qualifiers();
    if (words.contains(Qualifier.AT_LEAST)) {
      return ">=";
    }
    if (words.contains(Qualifier.MORE_THAN) || words.contains(Qualifier.SOME_MORE)) {
      return ">";
    }
    if (words.contains(Qualifier.LESS_THAN)) {
      return "<";
    }
    return words.contains(Qualifier.AT_MOST) ? "<=" : "=";
  }

  /** 40%, 1/3. */
  private static String literal(Mention share) {
    Rational low = Reading.ofFew(share.text(), Measures.standard()).get(0).low();
    if (share.text().contains("分之") && !share.text().contains("百分之")) {
      return low.numerator() + "/" + low.denominator();
    }
    BigDecimal shown = low.times(Rational.of(100)).rounded(4).stripTrailingZeros();
    return shown.toPlainString() + "%";
  }

  /** What one step of the last digit shown is worth: 0.1% of 84.9%. */
  private static String step(Mention share) {
    Rational place = Reading.ofFew(share.text(), Measures.standard()).get(0).place();
    BigDecimal shown = place.times(Rational.of(100)).rounded(4).stripTrailingZeros();
    return shown.toPlainString() + "%";
  }
}
