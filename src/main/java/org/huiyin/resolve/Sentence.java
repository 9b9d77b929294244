package org.huiyin.resolve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.Prose;
import org.huiyin.model.TextLine;
import org.huiyin.source.Origin;

/** Finds the sentence of a text in which something is stated. */
final class Sentence {
  private static final Pattern END = Pattern.compile("[。！？；]|[.!?;](?=\\s)");

  /** The characters that are shown on either side, if the sentence is longer. */
  private static final int REACH = 30;

  private static final String LEFT_OUT = "…";

  private Sentence() {}

  /** The sentence around a mention, as readers see it, cut if it is long. */
  static Optional<String> around(Prose.Mention mention, Prose prose) {
    Origin written = mention.written();
    for (TextLine line : prose.lines()) {
      for (TextLine.Part part : line.parts()) {
        if (part.origin().file() == written.file()
            && part.origin().start() <= written.start()
            && written.start() < part.origin().end()) {
          int start = part.start();
          if (part.exactStart().isPresent()) {
            start += Math.max(0, written.start() - part.exactStart().getAsInt());
          }
          return Optional.of(
              excerpt(line.text(), start, Math.min(part.end(), start + mention.text().length())));
        }
      }
    }
    return Optional.empty();
  }

  private static String excerpt(String text, int start, int end) {
    int first = 0;
    int last = text.length();
    Matcher ends = END.matcher(text);
    while (ends.find()) {
      if (ends.end() <= start) {
        first = ends.end();
      } else if (ends.start() >= end) {
        last = ends.end();
        break;
      }
    }
    int from = Math.max(first, start - REACH);
    int to = Math.min(last, end + REACH);
    return (from > first ? LEFT_OUT : "")
        + text.substring(whole(text, from), whole(text, to)).strip()
        + (to < last ? LEFT_OUT : "");
  }

  /** The position, or the one before it if it lies between the halves of a character. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
