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
  private static final int REACH = 5;

  private static final Pattern CHANGE =
      Pattern.compile("(?:(下降|减少|降低|降幅)|增长|增加|提高|提升|增幅)(?:了|达|约|为)*$");

  private final String text;
  private final List<Mention> mentions;

  /**
   * @param mentions of one paragraph, in order
   */
  Claims(String text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
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
      return share(index, free ? clause + part : start);
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

  private List<Mention> operands(int index) {
    List<Mention> operands = new ArrayList<>();
    for (int i = index - 1; i >= 0 && operands.size() < REACH; i--) {
      Mention other = mentions.get(i);
      if (sentencesBetween(other.span().end(), mentions.get(index).span().start()) > 1) {
        break;
      }
      if (other.printed().filter(one -> !one.share()).isPresent()) {
        operands.add(other);
      }
    }
    return operands;
  }

  private int sentencesBetween(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == '。' ? 1 : 0;
    }
    return count;
  }

  private static boolean comparable(Mention one, Mention other) {
    Printed first = one.printed().orElseThrow();
    Printed second = other.printed().orElseThrow();
    return first.base().equals(second.base())
        && first.exact()
        && second.exact()
        && second.number().signum() > 0
        && one.period().value().equals(other.period().value())
        && one.nature().value() != Nature.PLANNED
        && other.nature().value() != Nature.PLANNED;
  }

  private Optional<Found> share(int index, int start) {
    Mention share = mentions.get(index);
    List<Mention> operands = operands(index);
    boolean ofAnother = text.substring(start, share.span().start()).contains("全");
    for (Mention part : operands) {
      for (Mention whole : operands) {
        if (isPart(part, whole) && holds(share, quotient(part, whole))) {
          return Optional.of(found(share, part, whole, start, true));
        }
      }
    }
    int last = operands.isEmpty() ? 0 : operands.get(0).span().end();
    boolean ownSubject =
        text.substring(last, start).codePoints().anyMatch(Character::isIdeographic);
    boolean two =
        operands.size() == 2
            && !ownSubject
            && !ofAnother
            && sentencesBetween(operands.get(1).span().end(), share.span().start()) == 0;
    if (!two) {
      return Optional.empty();
    }
    Mention one = operands.get(0);
    Mention other = operands.get(1);
    Mention part = isPart(one, other) ? one : other;
    Mention whole = part == one ? other : one;
    return isPart(part, whole)
        ? Optional.of(found(share, part, whole, start, false))
        : Optional.empty();
  }

  private static boolean isPart(Mention part, Mention whole) {
    return part != whole
        && comparable(part, whole)
        && part.printed().orElseThrow().number().compareTo(whole.printed().orElseThrow().number())
            <= 0;
  }

  private Optional<Found> rate(int index, int start, String stem) {
    Mention share = mentions.get(index);
    List<Mention> operands = operands(index);
    for (Mention part : operands) {
      int clause = Marks.clauseStart(text, part.span().start(), 0);
      boolean named = text.substring(clause, part.span().end()).contains(stem);
      for (Mention whole : operands) {
        boolean before = whole.span().start() < part.span().start();
        boolean sameSentence = sentencesBetween(whole.span().end(), share.span().start()) == 0;
        if (named && before && sameSentence && isPart(part, whole)) {
          Rational quotient = quotient(part, whole);
          if (holds(share, quotient)) {
            return Optional.of(found(share, part, whole, start, true));
          }
          if (isClose(quotient, share.printed().orElseThrow().number())) {
            return Optional.of(found(share, part, whole, start, false));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a slip explains the difference; a number far away has another whole. */
  private static boolean isClose(Rational one, Rational other) {
    Rational ten = Rational.of(1).dividedBy(Rational.of(10));
    Rational distance = one.minus(other);
    Rational size = distance.signum() < 0 ? Rational.ZERO.minus(distance) : distance;
    return size.compareTo(ten) <= 0;
  }

  private Optional<Found> growth(int index, int start, boolean falls) {
    Mention share = mentions.get(index);
    List<Mention> operands = operands(index);
    String clause =
        text.substring(Marks.clauseStart(text, share.span().start(), 0), share.span().start());
    if (operands.size() < 2 || clause.contains("比") && !clause.contains("同比")) {
      return Optional.empty();
    }
    Mention now = operands.get(0);
    Mention old = operands.get(1);
    Printed newer = now.printed().orElseThrow();
    Printed older = old.printed().orElseThrow();
    boolean one =
        newer.base().equals(older.base())
            && newer.exact()
            && older.exact()
            && older.number().signum() > 0
            && now.label().equals(old.label())
            && now.nature().value() == old.nature().value()
            && !now.period().value().equals(old.period().value());
    if (!one) {
      return Optional.empty();
    }
    Rational growth = newer.number().minus(older.number()).dividedBy(older.number());
    boolean holds = holds(share, falls ? Rational.ZERO.minus(growth) : growth);
    String number = (falls ? "-" : "") + literal(share);
    String formula = "growth(%1$s, %2$s) " + sign(share) + " " + number;
    return Optional.of(new Found(share, holds, formula, now, old, Optional.empty(), start));
  }

  private static Rational quotient(Mention part, Mention whole) {
    return part.printed().orElseThrow().number().dividedBy(whole.printed().orElseThrow().number());
  }

  private static boolean holds(Mention share, Rational computed) {
    List<Reading> readings = Reading.ofFew(share.text(), Measures.standard());
    return readings.size() == 1 && readings.get(0).allows(TOLERANCES).contains(computed);
  }

  private static Found found(Mention share, Mention part, Mention whole, int start, boolean holds) {
    String sign = sign(share);
    boolean printed = share.text().indexOf('%') >= 0 || share.text().indexOf('％') >= 0;
    return new Found(
        share,
        holds,
        "%1$s / %2$s " + sign + " " + literal(share),
        part,
        whole,
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
