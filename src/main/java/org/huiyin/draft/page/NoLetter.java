package org.huiyin.draft.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.draft.page.text.LetterSigns;
import org.huiyin.draft.page.text.LineText;

/** Tells a letter from what is none, and says what it is instead. */
final class NoLetter {
  /** Fewer Chinese characters are no text. */
  private static final int FEWEST = 30;

  private static final int FEWEST_LINKS = 8;

  /** Latin letters for each Chinese character: more, and the text only quotes letters. */
  private static final long MOST_LATIN = 2;

  private static final Pattern PUBLISHED_ANSWER =
      Pattern.compile(
          "(?:建议|提案|议案|代表|委员|会办|协办)[^。]{0,80}?(?:答复|复函|函复|回复|会办意见|协办意见)|(?:答复|复函|函复|回复)[^。]{0,80}?(?:建议|提案|议案)");

  private NoLetter() {}

  /** What a page shows besides its text. */
  record Surroundings(int linkedLines, int lines, boolean scripted, Optional<String> embedded) {
    static final Surroundings NONE = new Surroundings(0, 0, false, Optional.empty());
  }

  /** Refuses what answers nobody. */
  static void check(Optional<String> title, List<Block> blocks, Surroundings around)
      throws RefusedException {
    List<String> lines = Envelope.lines(blocks);
    int han = blocks.stream().mapToInt(NoLetter::han).sum();
    boolean salutation =
        LetterSigns.salutation(lines).isPresent() && lines.stream().noneMatch(NoLetter::isSpeech);
    boolean opens = lines.stream().anyMatch(LetterSigns::opens);
    boolean titled =
        title.filter(PUBLISHED_ANSWER.asPredicate()).isPresent()
            || lines.stream()
                .limit(8)
                .anyMatch(
                    line -> LetterSigns.isTitle(line) && PUBLISHED_ANSWER.matcher(line).find());
    if (han >= FEWEST
        && latin(lines) <= MOST_LATIN * han
        && (opens
            || salutation && (titled || addresses(lines))
            || titled && han >= 4 * FEWEST && lines.stream().anyMatch(NoLetter::addresses))) {
      return;
    }
    Optional<String> attached = attachment(blocks);
    if (around.embedded().isPresent() && han < 10 * FEWEST) {
      throw new RefusedException(PageResult.Reason.PDF, around.embedded().get());
    }
    if (han < 4 * FEWEST && attached.isPresent()) {
      boolean pdf =
          attached.get().toLowerCase(java.util.Locale.ROOT).matches(".*\\.pdf(?:[?#].*)?$");
      throw new RefusedException(
          pdf ? PageResult.Reason.PDF : PageResult.Reason.NO_LETTER, attached.get());
    }
    if (around.linkedLines() >= FEWEST_LINKS && around.linkedLines() * 2 >= around.lines()) {
      throw new RefusedException(PageResult.Reason.LINK_LIST, title.orElse(""));
    }
    if (han < 2 * FEWEST && blocks.stream().anyMatch(Block.Picture.class::isInstance)) {
      throw new RefusedException(PageResult.Reason.SCAN, "");
    }
    if (han < 2 * FEWEST && around.scripted()) {
      throw new RefusedException(PageResult.Reason.SCRIPT_FILLED, title.orElse(""));
    }
    if (han < FEWEST) {
      throw new RefusedException(
          titled ? PageResult.Reason.NO_LETTER : PageResult.Reason.EMPTY, title.orElse(""));
    }
    boolean news = lines.stream().anyMatch(line -> line.indexOf('。') >= 0);
    throw new RefusedException(
        news ? PageResult.Reason.NEWS : PageResult.Reason.NO_LETTER, title.orElse(first(lines)));
  }

  private static long latin(List<String> lines) {
    return lines.stream()
        .flatMapToInt(String::chars)
        .filter(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')
        .count();
  }

  private static boolean isSpeech(String line) {
    return line.matches("^各位(?:代表|委员|领导).{0,20}[：:].*");
  }

  private static boolean addresses(List<String> lines) {
    return lines.stream().anyMatch(NoLetter::addresses);
  }

  private static boolean addresses(String line) {
    return line.indexOf('您') >= 0
        || line.contains("你们")
        || line.contains("你单位")
        || line.contains("贵");
  }

  private static String first(List<String> lines) {
    return lines.stream().filter(line -> !line.isEmpty()).findFirst().orElse("");
  }

  private static Optional<String> attachment(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .flatMap(block -> ((Block.Paragraph) block).links().stream())
        .map(Block.Link::address)
        .findFirst();
  }

  private static int han(Block block) {
    if (block instanceof Block.Paragraph line) {
      return LineText.han(line.text());
    }
    if (!(block instanceof Block.Table table)) {
      return 0;
    }
    return table.rows().stream()
        .flatMap(List::stream)
        .filter(cell -> !cell.merged())
        .mapToInt(cell -> LineText.han(cell.text()))
        .sum();
  }
}
