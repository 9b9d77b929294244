package org.huiyin.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.time.PartialDate;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.audit.Numeral;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * The text of a link to a date must be that date, as exact or less exact, or a word whose meaning
 * depends on the date, such as 去年; and nothing else: no other number is bound by a date.
 */
final class DateText implements Check {
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)[“”\"'（）(),，、\\s\u3000]+|截至|截止|自从|以来|[自从到至在于]"
              + "|年底|年初|年末|年中|上半年|下半年|同期|全年|底|末|初|以前|之前|以后|之后"
              + "|\\b(?:since|by|until|in|on|of|the|as|end|beginning|start|early|late|mid)\\b");

  private final Audit audit;

  DateText(Audit audit) {
    this.audit = audit;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    check(reply.mentions(), reply.card().letter().signedOn(), problems);
  }

  /** The same for a page that belongs to no reply. */
  void check(List<Prose.Mention> mentions, Problems problems) {
    check(mentions, Optional.empty(), problems);
  }

  private void check(
      List<Prose.Mention> mentions, Optional<LocalDate> signedOn, Problems problems) {
    for (Prose.Mention mention : mentions) {
      if (mention.target() instanceof Prose.Target.OfDate target
          && !mention.text().equals(target.date().toString())) {
        check(mention, target.date(), signedOn, problems);
      }
    }
  }

  private void check(
      Prose.Mention mention, PartialDate date, Optional<LocalDate> signedOn, Problems problems) {
    Matcher word = RelativeDates.ANY.matcher(mention.text());
    boolean relative = word.find();
    String rest =
        relative
            ? mention.text().substring(0, word.start()) + mention.text().substring(word.end())
            : mention.text();
    List<Numeral> numerals = audit.of(rest);
    StringBuilder others = new StringBuilder(rest);
    for (int i = numerals.size() - 1; i >= 0; i--) {
      others.delete(numerals.get(i).start(), numerals.get(i).end());
    }
    if (!relative && numerals.isEmpty()
        || numerals.size() > 1
        || !numerals.stream().allMatch(numeral -> numeral.kind() == Numeral.Kind.DATE)
        || !AROUND.matcher(others).replaceAll("").isEmpty()) {
      report(mention, "date-text-not-date", date, problems);
    } else if (!numerals.stream().allMatch(numeral -> isPartOf(numeral.value(), date))) {
      report(mention, "date-text-differs", date, problems);
    } else if (relative && signedOn.isPresent()) {
      String said = mention.text().substring(word.start(), word.end());
      RelativeDates.meaning(said, signedOn.get())
          .filter(meaning -> !agree(meaning, date.toString()))
          .ifPresent(
              meaning ->
                  problems.error(
                      mention.written(), "date-word-differs", said, signedOn.get(), meaning, date));
    }
  }

  /** Whether one date is the other, or part of it: 2020 and 2020-05. */
  private static boolean agree(String one, String other) {
    return startsWith(one, other) || startsWith(other, one);
  }

  /**
   * Whether a date as the audit gives it, {@code 2023-05} or {@code --05-20}, says no other day.
   */
  private static boolean isPartOf(String value, PartialDate date) {
    String iso = date.toString();
    return value.startsWith("--")
        ? iso.length() > 5 && startsWith(iso.substring(5), value.substring(2))
        : startsWith(iso, value);
  }

  private static boolean startsWith(String iso, String value) {
    return iso.equals(value) || iso.startsWith(value + "-");
  }

  private static void report(
      Prose.Mention mention, String code, PartialDate date, Problems problems) {
    problems.add(
        Problem.error(mention.written(), Message.of(code, mention.text(), date.toString())));
  }
}
