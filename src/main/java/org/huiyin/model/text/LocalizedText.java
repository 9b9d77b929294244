package org.huiyin.model.text;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.source.Origin;

/**
 * A short text in Chinese and, if translated, in English.
 *
 * <p>Two are equal if their texts are equal, wherever they are written.
 *
 * @param origins where the texts are written
 */
public record LocalizedText(String zh, Optional<String> en, Origins origins) {

  /** The places of the Chinese and the English text; empty for texts that no author wrote. */
  public record Origins(Optional<Origin> zh, Optional<Origin> en) {
    static final Origins NONE = new Origins(Optional.empty(), Optional.empty());
  }

  /** Creates a text that no author wrote. */
  public LocalizedText(String zh, Optional<String> en) {
    this(zh, en, Origins.NONE);
  }

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

  /** The place of the text that {@link #in} returns, if an author wrote it. */
  public Optional<Origin> origin(Language language) {
    return language == Language.ZH || en.isEmpty() ? origins.zh() : origins.en();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalizedText text && zh.equals(text.zh) && en.equals(text.en);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zh, en);
  }
}
