package org.huiyin.serve.review;

import java.util.function.Function;
import org.huiyin.language.Texts;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;

/**
 * Texts in the language of the editor.
 *
 * @param messages puts messages into words
 */
public record Words(Function<Message, String> messages, Language language) {
  String of(String key, Object... args) {
    return messages.apply(Message.of(key, args));
  }

  String of(Message message) {
    return messages.apply(message);
  }

  /** The names of constants of the model. */
  Texts names() {
    return Texts.of(language);
  }
}
