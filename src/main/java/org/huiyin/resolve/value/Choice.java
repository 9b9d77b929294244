package org.huiyin.resolve.value;

import java.util.List;
import java.util.Optional;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.text.Language;
import org.huiyin.source.EnumNames;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;

/**
 * A word that a key can have as its value.
 *
 * @param word as it is written: {@code stock}
 * @param label what it is called in Chinese: 存量; empty if it has no name
 * @param english what it is called in English
 */
public record Choice(String word, String label, String english) {

  /** A constant of the model with the name that readers see. */
  static Choice of(Enum<?> constant) {
    String word = EnumNames.kebabCase(constant);
    return new Choice(word, label(constant, Language.ZH), label(constant, Language.EN));
  }

  private static String label(Enum<?> constant, Language language) {
    Texts texts = Texts.of(language);
    return constant instanceof Card.Proposer.Role
        ? texts.get("proposer." + EnumNames.kebabCase(constant), "").strip()
        : texts.label(constant).orElse("");
  }

  /** What to write instead of a word that is none of them. */
  static Optional<Message> hint(String written, List<Choice> choices) {
    List<Choice> called =
        choices.stream().filter(choice -> choice.isCalled(written.strip())).toList();
    if (called.size() == 1) {
      return Optional.of(Message.of("hint.choice", called.get(0).label, called.get(0).word));
    }
    List<String> words = choices.stream().map(Choice::word).toList();
    return Nearest.misspelt(written, words)
        .map(word -> Message.of("hint.did-you-mean", word))
        .or(
            () ->
                Optional.of(
                    Message.of(
                        "hint.one-of", choices.stream().map(choice -> choice.listed()).toList())));
  }

  private Object listed() {
    return label.isEmpty() ? word : Message.of("choice.named", word, label, english);
  }

  /** 建议 for 人大代表建议, and the other way round. */
  private boolean isCalled(String written) {
    return written.length() > 1
        && !label.isEmpty()
        && (label.contains(written) || written.contains(label));
  }
}
