package org.huiyin.draft.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private PromiseWords() {}

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
