package org.huiyin.model;

import java.util.Optional;

/** A short text in Chinese and, if translated, in English. */
public record LocalizedText(String zh, Optional<String> en) {

  public static LocalizedText chinese(String zh) {
    return new LocalizedText(zh, Optional.empty());
  }

  /**
   * The text in a language; the Chinese text if there is no translation. {@code resolve} reports
   * missing translations.
   */
  public String in(Language language) {
    return language == Language.ZH ? zh : en.orElse(zh);
  }
}
