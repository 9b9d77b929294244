package org.huiyin.render.text;

import java.util.List;
import java.util.Optional;
import org.huiyin.language.Texts;

/** Formats the numbers under which suggestions and proposals are filed. */
final class FilingNumbers {
  private FilingNumbers() {}

  /**
   * {@code 第1002号}, {@code 第15、22、37号}, {@code No. 1002}; empty if there are none. A number that
   * holds 第 or 号 already, {@code 01025（交通类090号）}, does not get it again.
   */
  static Optional<String> of(List<String> numbers, Texts texts) {
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    boolean plain =
        numbers.stream().noneMatch(number -> number.contains("第") || number.contains("号"));
    return Optional.of(
        !plain
            ? texts.list(numbers.stream().map(number -> one(number, texts)).toList())
            : numbers.size() == 1
                ? texts.get("number.one", numbers.get(0))
                : texts.get("number.several", texts.list(numbers)));
  }

  private static String one(String number, Texts texts) {
    return number.startsWith("第")
        ? number
        : texts.get(number.contains("号") ? "number.complete" : "number.one", number);
  }
}
