package org.huiyin.draft.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.draft.reading.clue.Marks;
import org.huiyin.draft.reading.clue.Printed;
import org.huiyin.model.Nature;
import org.huiyin.quantity.number.Rational;

/**
 * A total that the numbers before it in the sentence add up to: 省级40万元、市级60万元，合计100万元.
 *
 * @param start where 合计 begins, {@code end} where it ends
 */
record Totals(Mention total, List<Mention> parts, int start, int end) {
  private static final List<String> WORDS = List.of("合计", "共计", "总计");
  private static final Pattern CHANGE =
      Pattern.compile("[比较].*(?:增加|减少|增长|下降|多|少)|(?:增加|减少|增长|下降)了?$");

  /** The total that is the mention at an index, if the parts before it add up to it. */
  static Optional<Totals> of(String text, List<Mention> mentions, int index) {
    Mention total = mentions.get(index);
    Optional<Printed> stated = exact(total);
    int start = total.span().start();
    String before = text.substring(Math.max(0, start - 2), start);
    if (stated.isEmpty() || !WORDS.contains(before)) {
      return Optional.empty();
    }
    List<Mention> parts = new ArrayList<>();
    Rational sum = Rational.ZERO;
    for (int i = index - 1; i >= 0 && !divided(text, mentions.get(i), start); i--) {
      Optional<Printed> part = exact(mentions.get(i));
      boolean like =
          part.filter(one -> one.base().equals(stated.get().base())).isPresent()
              && mentions.get(i).period().value().equals(total.period().value())
              && isPlan(mentions.get(i)) == isPlan(total);
      if (!like || isChange(text, mentions.get(i))) {
        break;
      }
      parts.add(0, mentions.get(i));
      sum = sum.plus(part.get().number());
    }
    return parts.size() > 1 && sum.equals(stated.get().number())
        ? Optional.of(new Totals(total, parts, start - 2, start))
        : Optional.empty();
  }

  private static boolean isPlan(Mention mention) {
    return mention.nature().value() == Nature.PLANNED;
  }

  private static Optional<Printed> exact(Mention mention) {
    return mention.printed().filter(printed -> printed.exact() && !printed.share());
  }

  /** 增加20个 is no part of a total, but what a part differs by. */
  private static boolean isChange(String text, Mention part) {
    int start = part.span().start();
    return CHANGE.matcher(text.substring(Marks.clauseStart(text, start, 0), start)).find();
  }

  /** What 其中 divides is no part beside its own parts. */
  private static boolean divided(String text, Mention part, int to) {
    String between = text.substring(part.span().end(), to);
    return between.indexOf('。') >= 0 || between.contains("其中");
  }
}
