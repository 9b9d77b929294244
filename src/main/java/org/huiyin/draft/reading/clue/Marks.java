package org.huiyin.draft.reading.clue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.huiyin.quantity.numeral.Glyphs;

/** The signs that divide a text: sentences, clauses, names in quotation marks. */
public final class Marks {
  private static final String SENTENCE = "。！？";
  private static final String CLAUSE = "，,；;：:。！？";

  private static final int LONG = 1000;
  private static final int LONGEST = 2000;

  private Marks() {}

  /** A sentence with its closing sign. */
  public record Sentence(int start, int end) {}

  /**
   * The sentences of a text. Blanks at the start belong to them. A very long one is cut, so that
   * rules that look through a sentence for each number take linear time.
   */
  public static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean cut = i - start >= LONG && CLAUSE.indexOf(text.charAt(i)) >= 0;
      if (SENTENCE.indexOf(text.charAt(i)) >= 0 || cut || i - start >= LONGEST) {
        int end = i + 1;
        while (end < text.length() && "”’）)》".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        sentences.add(new Sentence(start, end));
        start = end;
        i = end - 1;
      }
    }
    if (start < text.length()) {
      sentences.add(new Sentence(start, text.length()));
    }
    return sentences;
  }

  /** Where the clause begins that holds an index. A comma between digits divides nothing. */
  public static int clauseStart(String text, int index, int from) {
    int start = index;
    while (start > from && !divides(text, start - 1)) {
      start--;
    }
    return start;
  }

  /** Where the clause ends that holds an index. */
  public static int clauseEnd(String text, int index, int to) {
    int end = index;
    while (end < to && !divides(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean divides(String text, int index) {
    char c = text.charAt(index);
    boolean inNumber =
        (c == ',' || c == ':' || c == '：' || c == '，')
            && Glyphs.isDigit(Glyphs.at(text, index - 1))
            && Glyphs.isDigit(Glyphs.at(text, index + 1));
    return CLAUSE.indexOf(c) >= 0 && !inNumber;
  }

  /** The indices inside 《》 and “”. */
  static BitSet quoted(String text) {
    BitSet quoted = new BitSet(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '《' || c == '“') {
        depth++;
      } else if ((c == '》' || c == '”') && depth > 0) {
        depth--;
      }
      quoted.set(i, depth > 0);
    }
    return quoted;
  }
}
