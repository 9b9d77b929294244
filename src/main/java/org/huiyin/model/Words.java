package org.huiyin.model;

import java.util.Optional;

/** A short text in Chinese and, where a translation exists, in English. */
public record Words(String zh, Optional<String> en) {

  public static Words chinese(String zh) {
    return new Words(zh, Optional.empty());
  }

  /**
   * The text in a language; the Chinese one where there is no other, which {@code resolve} reports
   * where it matters.
   */
  public String in(Language language) {
    return language == Language.ZH ? zh : en.orElse(zh);
  }
}
