package org.huiyin.check.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/**
 * Compares the text with its original. Markup, the addresses of links, ids of headings, white space
 * and the width of characters may differ; nothing else may, unless a revision tells it, or the card
 * says that the text was edited.
 */
public final class TextKept {
  /** Further differences are counted. */
  private static final int MOST = 20;

  private static final int LONGEST = 40;

  /** Equal characters that are shown with a difference, so that the word can be recognised. */
  private static final int CONTEXT = 4;

  private static final Pattern STOP = Pattern.compile("[，。；：！？、,;:!?]");

  /**
   * What stands in a line before its text, if it is an item of a numbered list or the caption of a
   * table: the number, or the word for a table.
   */
  private static final Pattern SIGN =
      Pattern.compile("[\\s>]*(?:[-*+]\\s+)*([0-9]{1,9}[.)](?=\\s)|表[：:])\\s*[*_~\\[<!]*");

  private final Reply reply;
  private final List<TextLine> lines;
  private final Characters text;
  private final Characters original;
  private final Problems problems;

  private TextKept(Reply reply, Characters original, Problems problems) {
    this.reply = reply;
    this.lines = withSigns(reply.prose().wording());
    this.text = Characters.of(lines);
    this.original = original;
    this.problems = problems;
  }

  public static void check(Reply reply, Problems problems) {
    boolean unread = reply.prose().equals(Prose.EMPTY); // Has been reported.
    if (unread || reply.provenance().edited() || reply.provenance().original().isEmpty()) {
      return;
    }
    Characters original = Characters.of(lines(reply.provenance().original().get()));
    new TextKept(reply, original, problems).check();
  }

  private static List<TextLine> lines(Origin body) {
    SourceFile file = body.file();
    List<TextLine> lines = new ArrayList<>();
    for (int line = body.line(); line <= file.lines(); line++) {
      int start = file.startOfLine(line);
      if (start >= body.end()) {
        break;
      }
      String text = file.line(line);
      lines.add(TextLine.of(text, Language.ZH, file.at(start, start + text.length())));
    }
    return lines;
  }

  /** The lines, with the signs before them that are a part of the letter's text. */
  private static List<TextLine> withSigns(List<TextLine> lines) {
    List<TextLine> all = new ArrayList<>();
    for (TextLine line : lines) {
      TextLine.Part part = line.parts().get(0);
      Origin first = part.origin();
      String words = line.text().substring(part.start(), part.end());
      int start = first.file().startOfLine(first.line());
      String written = first.file().line(first.line());
      int found = written.indexOf(words, first.start() - start);
      Matcher sign = SIGN.matcher(written.substring(0, found < 0 ? first.start() - start : found));
      if (sign.matches()) {
        Origin place = first.file().at(start + sign.start(1), start + sign.end(1));
        all.add(TextLine.of(sign.group(1), Language.ZH, place));
      }
      all.add(line);
    }
    return all;
  }

  private void check() {
    List<Difference> found = Difference.between(text, original);
    RegisteredChanges registered = new RegisteredChanges(reply, lines, text, original, found);
    List<Difference> all =
        found.stream()
            .filter(each -> !registered.explain(each, wholeWords(each)))
            .map(this::wholeWords)
            .toList();
    for (Difference each : all.subList(0, Math.min(MOST, all.size()))) {
      report(each, described(each));
    }
    if (all.size() > MOST) {
      report(all.get(MOST), Message.of("differs.more", all.size() - MOST));
    }
  }

  private void report(Difference difference, Message what) {
    problems.add(
        Problem.error(place(difference), Message.of("text-differs", what))
            .withHint(Message.of("hint.text-differs")));
  }

  private Message described(Difference difference) {
    if (difference.start() == difference.end()) {
      String missing = excerpt(original, difference.otherStart(), difference.otherEnd());
      return Message.of("differs.missing", missing);
    }
    if (difference.otherStart() == difference.otherEnd()) {
      String surplus = excerpt(text, difference.start(), difference.end());
      return Message.of("differs.surplus", surplus);
    }
    int before = before(difference);
    int after = after(difference);
    return Message.of(
        "differs.words",
        excerpt(text, difference.start() - before, difference.end() + after),
        excerpt(original, difference.otherStart() - before, difference.otherEnd() + after));
  }

  /** Takes in the rest of a number or Latin word of which only a part differs. */
  private Difference wholeWords(Difference difference) {
    int before = 0;
    while (isSame(difference.start() - before - 1, difference.otherStart() - before - 1)
        && (text.isJoined(difference.start() - before - 1)
            || original.isJoined(difference.otherStart() - before - 1))) {
      before++;
    }
    int after = 0;
    while (isSame(difference.end() + after, difference.otherEnd() + after)
        && (text.isJoined(difference.end() + after - 1)
            || original.isJoined(difference.otherEnd() + after - 1))) {
      after++;
    }
    return new Difference(
        difference.start() - before,
        difference.end() + after,
        difference.otherStart() - before,
        difference.otherEnd() + after);
  }

  private boolean isSame(int index, int other) {
    return index >= 0
        && other >= 0
        && index < text.count()
        && other < original.count()
        && text.form(index) == original.form(other);
  }

  /** How many equal characters of the same clause stand before a difference. */
  private int before(Difference difference) {
    int count = 0;
    while (count < CONTEXT
        && isShown(
            difference.start() - count - 1,
            difference.start(),
            difference.otherStart() - count - 1,
            difference.otherStart())) {
      count++;
    }
    return count;
  }

  private int after(Difference difference) {
    int count = 0;
    while (count < CONTEXT
        && isShown(
            difference.end() + count,
            difference.end() - 1,
            difference.otherEnd() + count,
            difference.otherEnd() - 1)) {
      count++;
    }
    return count;
  }

  private boolean isShown(int index, int near, int other, int otherNear) {
    return isSame(index, other)
        && text.lineOf(index) == text.lineOf(near)
        && original.lineOf(other) == original.lineOf(otherNear)
        && !STOP.matcher(Character.toString(text.form(index))).matches();
  }

  /** The words of a range as they are written, cut if they are long. */
  private static String excerpt(Characters characters, int start, int end) {
    StringBuilder words = new StringBuilder();
    int at = start;
    while (at < end && words.length() <= LONGEST) {
      int lineEnd = Math.min(end, characters.startOfLine(characters.lineOf(at) + 1));
      String line = characters.textLine(at).text();
      words.append(words.isEmpty() ? "" : " ");
      words.append(line, characters.offset(at), characters.end(lineEnd - 1));
      at = lineEnd;
    }
    if (words.length() <= LONGEST) {
      return words.toString();
    }
    boolean half = Character.isHighSurrogate(words.charAt(LONGEST - 1));
    return words.substring(0, half ? LONGEST - 1 : LONGEST) + "…";
  }

  /** The words that differ, up to the end of their line; where words are missing, the gap. */
  private Origin place(Difference difference) {
    int start = difference.start();
    if (start < difference.end()) {
      int lineEnd = text.startOfLine(text.lineOf(start) + 1);
      int last = Math.min(difference.end(), lineEnd) - 1;
      Origin first = text.textLine(start).origin(text.offset(start), text.end(start));
      Origin end = text.textLine(last).origin(text.offset(last), text.end(last));
      return first.end() <= end.end() ? first.file().at(first.start(), end.end()) : first;
    }
    if (text.count() == 0) {
      int other = difference.otherStart();
      return original.textLine(other).origin(original.offset(other), original.end(other));
    }
    if (start == 0) {
      Origin next = text.textLine(0).origin(text.offset(0), text.end(0));
      return next.file().at(next.start(), next.start());
    }
    Origin before = text.textLine(start - 1).origin(text.offset(start - 1), text.end(start - 1));
    return before.file().at(before.end(), before.end());
  }
}
