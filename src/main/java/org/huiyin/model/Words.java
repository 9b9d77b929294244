package org.huiyin.model;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.source.Origin;

/**
 * A short text in Chinese and, where a translation exists, in English.
 *
 * <p>Two are equal if their texts are, wherever they are written.
 *
 * @param origins where the texts are written
 */
public record Words(String zh, Optional<String> en, Origins origins) {

  /** The places of the Chinese and the English text; empty for what no author wrote. */
  public record Origins(Optional<Origin> zh, Optional<Origin> en) {
    static final Origins NONE = new Origins(Optional.empty(), Optional.empty());
  }

  /** Texts that no author wrote. */
  public Words(String zh, Optional<String> en) {
    this(zh, en, Origins.NONE);
  }

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

  /** Where the text that {@link #in} gives is written, if an author wrote it. */
  public Optional<Origin> origin(Language language) {
    return language == Language.ZH || en.isEmpty() ? origins.zh() : origins.en();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words words && zh.equals(words.zh) && en.equals(words.en);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zh, en);
  }
}
