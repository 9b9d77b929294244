package org.huiyin.check.subject;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.source.SourceFile;

/** What stands before each link of a reply in its clause and in its sentence. */
final class Clauses {
  private static final String STOPS = "，。；：！？、（(,;:";

  private static final String ENDS = "。；！？;";

  private final Map<Begin, Words> before = new HashMap<>();

  private record Words(String clause, String sentence) {
    static final Words NONE = new Words("", "");
  }

  /** Where a link begins in its file. */
  private record Begin(SourceFile file, int start, Language language) {}

  Clauses(Reply reply) {
    for (TextLine line : reply.lines()) {
      int previous = 0;
      for (TextLine.Part part : line.parts()) {
        if (part.bound()) {
          before.putIfAbsent(
              new Begin(part.origin().file(), part.origin().start(), line.language()),
              new Words(
                  after(STOPS, line.text().substring(previous, part.start())),
                  after(ENDS, line.text().substring(0, part.start()))));
          previous = part.end();
        }
      }
    }
  }

  /** The words between the last stop, or the link before, and the link; empty in a table. */
  String before(Prose.Mention link) {
    return words(link).clause();
  }

  /** The words of the sentence before the link. */
  String sentenceBefore(Prose.Mention link) {
    return words(link).sentence();
  }

  private Words words(Prose.Mention link) {
    return before.getOrDefault(
        new Begin(link.written().file(), link.written().start(), link.language()), Words.NONE);
  }

  /** What follows the last one of some marks. */
  private static String after(String marks, String text) {
    int start = text.length();
    while (start > 0 && marks.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start);
  }
}
