package org.huiyin.draft.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draft.reading.clue.Labels;
import org.huiyin.draft.reading.clue.Printed;
import org.huiyin.model.Nature;
import org.huiyin.quantity.numeral.Words;

/**
 * The label of a number. A number without a noun (改造23座) takes that of the number before it with
 * the same unit. Not thread-safe: it remembers the nouns of one body.
 */
final class LabelRule {
  private static final int LONGEST = 40;
  private static final Words CHANGES =
      Words.of("增长 下降 增加 减少 提高 提升 降低 上升 增长了 下降了 提高了 减少了 增加了 扩大 调整 升 降 压减 缩短 延长 增至 增长约 增幅 增幅达 降幅");

  private static final Words AVERAGES = Words.of("日均 月均 年均 人均 户均 亩均 次均 平均");

  private static final Words TO = Words.of("到 至 为");
  private static final int NEAR = 12;

  /** Units that count anything: a noun does not last beyond its paragraph. */
  private static final Set<String> COMMON =
      Set.of("个", "项", "元", "人", "名", "次", "家", "件", "人次", "公里", "米");

  /** The last noun of each unit, in the paragraph and in the body. */
  private final Map<String, Noun> nouns = new HashMap<>();

  private final List<String> labels = new ArrayList<>();

  private record Noun(String words, String lead) {}

  /** Begins a paragraph. */
  void next() {
    nouns.keySet().removeIf(COMMON::contains);
    labels.clear();
  }

  /**
   * Reads a label.
   *
   * @param from where the clause begins, or where the number before ends
   */
  String of(Scope scope, int from, int start, int end, Printed printed, Nature nature) {
    String read = cut(read(scope, from, start, end, printed, nature));
    String average = average(scope.text(), from, start);
    String label = read.contains(average) ? read : average + read;
    labels.add(label);
    return label;
  }

  private String read(Scope scope, int from, int start, int end, Printed printed, Nature nature) {
    String text = scope.text();
    Optional<String> phrase = Labels.phrase(text, from, start, scope.hidden());
    Optional<String> before = Labels.before(text, from, start, scope.hidden());
    String said = text.substring(from, start);
    boolean compared = said.contains("比") || said.contains("较");
    if (changesTo(said) && !labels.isEmpty()) {
      return labels.get(labels.size() - 1);
    }
    if ((printed.share() || compared) && CHANGES.before(text, start) > 0 && !labels.isEmpty()) {
      boolean own = before.filter(words -> words.length() > 4).isPresent();
      String whose = own ? "" : labels.get(labels.size() - 1);
      return whose + Labels.phrase(text, from, start, new BitSet()).orElse("变化");
    }
    Optional<String> noun =
        (printed.share() ? Optional.<String>empty() : Labels.behind(text, end)).or(() -> before);
    if (noun.isPresent()) {
      String lead = phrase.orElse("").replace(noun.get(), "");
      nouns.put(printed.base(), new Noun(noun.get(), lead));
      boolean added = said.contains("新增");
      return added && nature == Nature.NEW && !noun.get().contains("新增")
          ? "新增" + noun.get()
          : noun.get();
    }
    Noun earlier = printed.share() ? null : nouns.get(printed.base());
    if (earlier != null && phrase.map(words -> words.length() <= 6).orElse(true)) {
      boolean same =
          phrase.isEmpty() || phrase.get().equals(earlier.lead()) || isChange(phrase.get());
      return same ? earlier.words() : phrase.get() + earlier.words();
    }
    return phrase.or(() -> Labels.rest(text, end)).orElseGet(() -> counted(printed.unit()));
  }

  /** 人数 of a number that only its unit names. */
  private static String counted(String unit) {
    String plain = unit.replaceFirst("^[万亿]+", "");
    return plain.matches("[人户]|人次|户次") ? plain + "数" : "数量";
  }

  /** 日均 and the like, which tell a number from the total. */
  private static String average(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      int length = AVERAGES.at(text, i);
      if (length > 0) {
        return text.substring(i, i + length);
      }
    }
    return "";
  }

  /** 增加到, 增加到2023年的: the words between an old value and a new one. */
  private static boolean changesTo(String said) {
    String plain = said.replaceFirst("^[，、\\s]+", "");
    return CHANGES.at(plain, 0) > 0 && plain.length() <= NEAR && TO.in(plain);
  }

  /** Whether the words only tell of a change: 增加到. */
  private static boolean isChange(String phrase) {
    return CHANGES.at(phrase, 0) > 0;
  }

  private static String cut(String label) {
    String plain = label.replaceAll("[“”\"'\\[\\]|*_<>`]", "").strip();
    if (plain.isEmpty()) {
      return "数量";
    }
    return plain.length() > LONGEST ? plain.substring(plain.length() - LONGEST) : plain;
  }
}
