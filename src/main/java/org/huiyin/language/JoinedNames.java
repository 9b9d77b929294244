package org.huiyin.language;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;

/** Names that stand together in one line: {@code 示例市甲局、示例市乙局}. */
public final class JoinedNames {
  private JoinedNames() {}

  /**
   * The names as one text in both languages.
   *
   * @param names at least one; one alone is returned as it is
   */
  public static LocalizedText of(List<LocalizedText> names) {
    if (names.size() == 1) {
      return names.get(0);
    }
    boolean english = names.stream().anyMatch(name -> name.en().isPresent());
    return new LocalizedText(
        in(Language.ZH, names), english ? Optional.of(in(Language.EN, names)) : Optional.empty());
  }

  private static String in(Language language, List<LocalizedText> names) {
    return Texts.of(language).all(names.stream().map(name -> name.in(language)).toList());
  }
}
