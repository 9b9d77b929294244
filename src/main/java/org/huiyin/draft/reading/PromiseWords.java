package org.huiyin.draft.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.quantity.numeral.Words;

/** What the words of a promise say of how it binds, and when. */
final class PromiseWords {
  private static final Map<String, List<String>> MODES =
      Map.ofEntries(
          Map.entry("continue", List.of("继续", "持续")),
          Map.entry("support", List.of("支持")),
          Map.entry("speed-up", List.of("加快", "加速")),
          Map.entry("guide", List.of("引导")),
          Map.entry("encourage", List.of("鼓励")),
          Map.entry("improve", List.of("完善", "优化", "健全")),
          Map.entry("increase", List.of("加大", "提高", "增加", "扩大")),
          Map.entry("strengthen", List.of("加强", "强化")),
          Map.entry("explore", List.of("探索")),
          Map.entry("promote", List.of("促进", "推动", "推进")),
          Map.entry("consider", List.of("统筹考虑", "研究")),
          Map.entry("create", List.of("创新")));

  private static final Words NO_DATE = Words.of("适时 尽快 条件成熟后 条件成熟时 条件允许 视情 逐步");

  private static final Words START = Words.of("下一步工作 下一步 下步 今后 接下来 下阶段 下一阶段 未来");
  private static final Pattern POINT =
      Pattern.compile(
          "[一二三四五六七八九十]+[是、]|第[一二三四五六]|首先|其次|再次|最后|[（(][一二三四五六七八九十0-9]+[）)]|[0-9]+[.．、]|[①-⑳]");

  private PromiseWords() {}

  /** Whether a sentence begins with words for what is to be done: 下一步. */
  static boolean start(String sentence) {
    for (int i = 0; i < Math.min(sentence.length(), 8); i++) {
      if (START.at(sentence, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a paragraph says that the next ones promise: 下一步，我厅将做好以下工作： */
  static boolean announce(String paragraph) {
    int begin = 0;
    for (char end : "。；;！？".toCharArray()) {
      begin = Math.max(begin, paragraph.lastIndexOf(end) + 1);
    }
    String last = paragraph.substring(begin);
    return isOpen(last) && (start(last) || last.contains("将"));
  }

  /** Whether a paragraph is one of several points: 一是…, 1.…, （二）… */
  static boolean isPoint(String paragraph) {
    return POINT.matcher(paragraph.strip()).lookingAt();
  }

  static boolean isOpen(String sentence) {
    String plain = sentence.strip();
    return plain.endsWith("：") || plain.endsWith(":");
  }

  /** The mode by the first of the verbs. */
  static String mode(String action) {
    String mode = "do";
    int first = Integer.MAX_VALUE;
    for (Map.Entry<String, List<String>> entry : MODES.entrySet()) {
      for (String verb : entry.getValue()) {
        int at = action.indexOf(verb);
        if (at >= 0 && at < first && at <= 12) {
          first = at;
          mode = entry.getKey();
        }
      }
    }
    return mode;
  }

  /** Words of time that are no date. */
  static Optional<String> note(String action) {
    for (int i = 0; i < action.length(); i++) {
      int length = NO_DATE.at(action, i);
      if (length > 0) {
        return Optional.of(action.substring(i, i + length));
      }
    }
    return Optional.empty();
  }
}
