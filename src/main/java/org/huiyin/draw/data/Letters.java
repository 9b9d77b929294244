package org.huiyin.draw.data;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.draw.font.Fonts;
import org.huiyin.draw.font.WidthTable;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.Stretch;

/**
 * Warns of the characters of drawn texts that no font has, and collects them. In an SVG they are
 * text, which browsers show in another font; in a PNG they are boxes.
 */
public final class Letters {
  private final Fonts fonts;
  private final Problems problems;
  private final Set<Integer> lacking = new TreeSet<>();

  public Letters(Fonts fonts, Problems problems) {
    this.fonts = fonts;
    this.problems = problems;
  }

  /** The numbers of the characters so far: {@code U+30EDD}. */
  public List<String> lacking() {
    return lacking.stream().map(Letters::number).toList();
  }

  /**
   * Reports each character of a text that no font has, where the source has it.
   *
   * @param origin of the whole text
   */
  public void check(String text, Origin origin) {
    if (WidthTable.notoSansSc().coversAll(text)) {
      return;
    }
    text.codePoints()
        .filter(codePoint -> !fonts.covers(codePoint))
        .distinct()
        .forEach(
            codePoint -> {
              lacking.add(codePoint);
              problems.add(
                  Problem.warning(
                          place(codePoint, text, origin),
                          Message.of(
                              "font-lacks-character",
                              Character.toString(codePoint),
                              number(codePoint)))
                      .withHint(Message.of("hint.other-character")));
            });
  }

  /** The origin of a character; the given origin if the source does not have the text. */
  private static Origin place(int codePoint, String text, Origin whole) {
    int at = text.indexOf(codePoint);
    List<Stretch> written =
        new Node.Scalar(whole, text, false).stretches(at, at + Character.charCount(codePoint));
    if (!written.isEmpty()) {
      Origin first = written.get(0).origin();
      return first.file().at(first.start(), written.get(written.size() - 1).origin().end());
    }
    int found = whole.file().text().indexOf(codePoint, whole.start()); // The text has links.
    return found < 0 || found >= whole.end()
        ? whole
        : whole.file().at(found, found + Character.charCount(codePoint));
  }

  private static String number(int codePoint) {
    String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }
}
