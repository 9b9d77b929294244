package org.huiyin.draft.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.draft.page.Block;
import org.huiyin.draft.page.Page;
import org.huiyin.draft.page.text.LetterSigns;
import org.huiyin.draft.page.text.LineText;

/** The title of a letter: of the page's headline, or of the lines above the salutation. */
final class Titles {
  private static final Pattern ABOUT =
      Pattern.compile(".*(?:答复|复函|函复|回复|会办|协办|办理|办复|复文|意见|建议|提案|议案).*");
  private static final Pattern CUT_SHORT = Pattern.compile(".*(?:…|\\.{3}|⋯)$");
  private static final Pattern BETWEEN_HAN =
      Pattern.compile(
          "(?<=[\\p{IsHan}，、（）《》“”〔〕：])\\s+(?=[\\p{IsHan}\\d，、（）《》“”〔〕：])|(?<=\\d)\\s+(?=[\\p{IsHan}）])");
  private static final Pattern END =
      Pattern.compile(".*(?:答复|复函|函复|回复|意见|函|办复|复文|报告|情况|说明)[（(]?.{0,6}$");

  private Titles() {}

  /** The title in the text; its lines are joined. */
  static Optional<String> inText(List<Block.Paragraph> head) {
    List<String> lines = new ArrayList<>();
    for (Block.Paragraph paragraph : head) {
      String line = paragraph.text();
      boolean other =
          Labelled.document(line).isPresent() && !LetterSigns.isTitle(line)
              || Labelled.outcome(line).isPresent()
              || Labelled.signer(line).isPresent()
              || Labelled.publicity(line).isPresent()
              || line.endsWith("文件");
      lines.add(other ? "" : line);
    }
    for (int from = 0; from < lines.size(); from++) {
      String joined = "";
      for (int to = from; to < Math.min(lines.size(), from + 5) && !lines.get(to).isEmpty(); to++) {
        joined += lines.get(to);
        String title = plain(joined);
        boolean begins =
            from == to
                || !LetterSigns.isBodyName(lines.get(from))
                || title.startsWith(LineText.compact(lines.get(from)) + "关于");
        if (begins && LetterSigns.isTitle(title) && END.matcher(title).matches()) {
          return Optional.of(title);
        }
      }
    }
    return lines.stream().map(Titles::plain).filter(LetterSigns::isTitle).findFirst();
  }

  /** The headline of a page, if it is a title of a letter and complete. */
  static Optional<String> ofPage(Page page) {
    return page.headline()
        .or(
            () ->
                page.labels().stream()
                    .filter(label -> label.field() == Page.Field.TITLE)
                    .map(Page.Label::value)
                    .findFirst())
        .map(Titles::plain)
        .filter(title -> ABOUT.matcher(title).matches() && !CUT_SHORT.matcher(title).matches());
  }

  /** Whether a headline is a title of a letter and not of a report about it. */
  static boolean isOfLetter(String title) {
    boolean ended = END.matcher(title).matches() || !MatterNumbers.inTitle(title).isEmpty();
    return LetterSigns.isTitle(title) && ended;
  }

  /** Without the blanks of 答 复. */
  static String plain(String title) {
    return BETWEEN_HAN.matcher(LineText.of(title)).replaceAll("");
  }

  /** Whether two titles are the same but for blanks, widths of marks, and the body in front. */
  static boolean isSame(String first, String second) {
    String one = key(first);
    String other = key(second);
    return one.equals(other) || one.endsWith(other) || other.endsWith(one);
  }

  private static String key(String title) {
    return Widths.narrow(LineText.compact(title)).replaceAll("[^\\p{IsHan}\\w]", "");
  }
}
