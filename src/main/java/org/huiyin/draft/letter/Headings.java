package org.huiyin.draft.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.huiyin.draft.page.Block;

/**
 * Tells the headings of a body from its paragraphs. A heading stands alone in its line; one that a
 * sentence follows in the same line stays a paragraph.
 */
final class Headings {
  private static final int LONGEST = 60;
  private static final int NO_HEADING = 0;

  /** The rank of a heading without a number. */
  private static final int UNNUMBERED = 9;

  private static final List<Pattern> MARKS =
      List.of(
          Pattern.compile(
              "^[一二三四五六七八九十]{1,3}\\s*[、．.，]\\s*\\S.*|^第[一二三四五六七八九十]{1,3}(?:部分|章)[、：\\s].*"),
          Pattern.compile("^[（(]\\s*[一二三四五六七八九十]{1,3}\\s*[）)]\\s*[、.．]?\\s*\\S.*"),
          Pattern.compile("^\\d{1,2}\\s*[．.、](?!\\d)\\s*\\S.*"),
          Pattern.compile("^[（(]\\s*\\d{1,2}\\s*[）)]\\s*\\S.*"),
          Pattern.compile("^[①②③④⑤⑥⑦⑧⑨⑩]\\s*\\S.*"));

  private static final Pattern LIST_ITEM =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}[，,：:]|首先|其次|再次|最后).*");
  private static final Pattern ASK =
      Pattern.compile(
          "^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]{1,2}\\s*)?(?:关于|针对|对于).*(?:建议|问题|方面|工作|情况|提议|意见|事宜|诉求|”|》)[的。：:]?$");
  private static final Pattern PLAIN_ASK =
      Pattern.compile("^(?:关于|针对).{2,50}(?:建议|问题|方面|情况|提议|”)[。：:]?$");
  private static final Pattern NOT_HEADING =
      Pattern.compile(
          "^(?:附\\s*件|联系|抄送|注[：:]|表\\s*\\d|图\\s*\\d|单位[：:]|专此|特此|此复|感谢|再次感谢|衷心感谢|（?此件).*");

  private Headings() {}

  static List<Letter.Part> parts(List<Block> body) {
    boolean strongIsUsual = strongShare(body) > 0.5;
    int[] ranks = new int[body.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] =
          body.get(i) instanceof Block.Paragraph line ? rank(line, strongIsUsual) : NO_HEADING;
    }
    dropLists(body, ranks);
    TreeSet<Integer> used = new TreeSet<>();
    for (int rank : ranks) {
      if (rank != NO_HEADING) {
        used.add(rank);
      }
    }
    List<Letter.Part> parts = new ArrayList<>();
    for (int i = 0; i < ranks.length; i++) {
      parts.add(
          part(body.get(i), ranks[i] == NO_HEADING ? 0 : used.headSet(ranks[i], true).size()));
    }
    return parts;
  }

  private static double strongShare(List<Block> body) {
    long paragraphs = body.stream().filter(Block.Paragraph.class::isInstance).count();
    long strong =
        body.stream()
            .filter(block -> block instanceof Block.Paragraph line && line.strong())
            .count();
    return paragraphs == 0 ? 0 : (double) strong / paragraphs;
  }

  private static Letter.Part part(Block block, int level) {
    if (block instanceof Block.Table table) {
      return new Letter.Part.Table(table);
    }
    if (block instanceof Block.Picture picture) {
      return new Letter.Part.Picture(picture);
    }
    Block.Paragraph paragraph = (Block.Paragraph) block;
    return level > 0
        ? new Letter.Part.Heading(paragraph.text(), level)
        : new Letter.Part.Paragraph(paragraph.text(), paragraph.links());
  }

  private static int rank(Block.Paragraph paragraph, boolean strongIsUsual) {
    String text = paragraph.text();
    boolean strong = paragraph.strong() && !strongIsUsual;
    if (text.length() > LONGEST
        || text.length() < 2
        || LIST_ITEM.matcher(text).matches()
        || NOT_HEADING.matcher(text).matches()) {
      return NO_HEADING;
    }
    boolean ended = text.endsWith("。") || text.endsWith("：") || text.endsWith(":");
    String inner = ended ? text.substring(0, text.length() - 1) : text;
    if (inner.chars().anyMatch(c -> "。；！？;".indexOf(c) >= 0)
        || inner.endsWith("，")
        || inner.endsWith("、")) {
      return NO_HEADING;
    }
    for (int i = 0; i < MARKS.size(); i++) {
      if (MARKS.get(i).matcher(text).matches()) {
        boolean colon = text.endsWith("：") || text.endsWith(":");
        boolean heading =
            !ended
                || strong
                || ASK.matcher(text).matches()
                || colon && i == 0 && inner.length() <= 24;
        return heading ? i + 1 : NO_HEADING;
      }
    }
    boolean plain =
        PLAIN_ASK.matcher(text).matches()
            || strong && !ended && text.length() <= 40 && text.indexOf('，') < 0;
    return plain && !text.contains("如下") ? UNNUMBERED : NO_HEADING;
  }

  /** Headings of one kind that follow each other without text are a list. */
  private static void dropLists(List<Block> body, int[] ranks) {
    int[] kept = ranks.clone();
    for (int i = 0; i < ranks.length; i++) {
      boolean followed = i + 1 < ranks.length && ranks[i + 1] == ranks[i];
      boolean follows = i > 0 && ranks[i - 1] == ranks[i];
      boolean last = i + 1 == ranks.length;
      boolean strong = body.get(i) instanceof Block.Paragraph line && line.strong();
      if (ranks[i] != NO_HEADING && (followed || follows && !strong || last)) {
        kept[i] = NO_HEADING;
      }
    }
    System.arraycopy(kept, 0, ranks, 0, ranks.length);
  }
}
