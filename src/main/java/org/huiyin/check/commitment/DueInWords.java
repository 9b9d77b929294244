package org.huiyin.check.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.Commitment;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.model.time.PartialDate;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Warns where the sentence of a commitment names deadlines (2024年11月底前, 到2025年底), and the deadline
 * of the commitment is none of them.
 */
public final class DueInWords {
  private static final Pattern DEADLINE =
      Pattern.compile(
          "([0-9]{4})年(?:([0-9]{1,2})月(?:([0-9]{1,2})日)?(?:底|末)?(?:之?前|以前)|([0-9]{1,2})月(?:底|末)|(?:年?底|末)(?:之?前|以前)?)");

  private static final String ENDS = "。；！？";

  private DueInWords() {}

  public static void check(Reply reply, Problems problems) {
    for (Prose.Mention link : reply.mentions()) {
      if (link.language() == Language.ZH
          && link.target() instanceof Prose.Target.OfCommitment target) {
        reply.commitments().stream()
            .filter(commitment -> commitment.id().equals(target.commitment()))
            .findFirst()
            .flatMap(commitment -> problem(commitment, link, reply))
            .ifPresent(problems::add);
      }
    }
  }

  private static Optional<Problem> problem(Commitment commitment, Prose.Mention link, Reply reply) {
    Optional<PartialDate> due = commitment.due();
    List<PartialDate> said = sentence(link, reply).map(DueInWords::deadlines).orElse(List.of());
    return due.isEmpty()
            || said.isEmpty()
            || said.stream().anyMatch(one -> one.lastDay().equals(due.get().lastDay()))
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                link.written(),
                Message.of(
                    "due-differs",
                    said.get(0).inChinese(),
                    due.get().inChinese(),
                    commitment.id(),
                    said.get(0).toString())));
  }

  /** The sentence in which a link stands. */
  private static Optional<String> sentence(Prose.Mention link, Reply reply) {
    for (TextLine line : reply.lines()) {
      for (TextLine.Part part : line.parts()) {
        if (line.language() == link.language() && isIn(part.origin(), link.written())) {
          return Optional.of(around(line.text(), part.start(), part.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isIn(Origin part, Origin link) {
    return part.file().equals(link.file())
        && link.start() <= part.start()
        && part.start() <= link.end();
  }

  private static String around(String line, int start, int end) {
    int from = start;
    while (from > 0 && ENDS.indexOf(line.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < line.length() && ENDS.indexOf(line.charAt(to)) < 0) {
      to++;
    }
    return line.substring(from, to);
  }

  private static List<PartialDate> deadlines(String sentence) {
    List<PartialDate> found = new ArrayList<>();
    Matcher matcher = DEADLINE.matcher(sentence);
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group(1));
      OptionalInt month = number(matcher.group(2) == null ? matcher.group(4) : matcher.group(2));
      PartialDate date = new PartialDate(year, month, number(matcher.group(3)));
      if (isDate(date)) {
        found.add(date);
      }
    }
    return found;
  }

  private static OptionalInt number(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  private static boolean isDate(PartialDate date) {
    int month = date.month().orElse(1);
    return month >= 1
        && month <= 12
        && date.day().orElse(1) >= 1
        && date.day().orElse(1) <= LocalDate.of(date.year(), month, 1).lengthOfMonth();
  }
}
