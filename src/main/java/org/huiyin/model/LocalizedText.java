package org.huiyin.model;

import java.util.Optional;

/** A short text in Chinese and, where a translation exists, in English. */
public record LocalizedText(String zh, Optional<String> en) {

  public static LocalizedText chinese(String zh) {
    return new LocalizedText(zh, Optional.empty());
  }

  /**
   * The text in a language; the Chinese one where there is no other, which {@code resolve} reports
   * where it matters.
   */
  public String in(Language language) {
    return language == Language.ZH ? zh : en.orElse(zh);
  }
}
