package org.huiyin.cli.terminal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.huiyin.language.MessagePattern;
import org.huiyin.language.PropertyFile;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;

/**
 * The messages to users in one language, from {@code messages_<language>.properties}. See {@link
 * MessagePattern} for their syntax.
 */
public final class Messages {
  private static final Map<Language, Messages> LOADED = new ConcurrentHashMap<>();

  private final Language language;
  private final Properties patterns;

  private Messages(Language language, Properties patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  public static Messages of(Language language) {
    return LOADED.computeIfAbsent(language, Messages::load);
  }

  private static Messages load(Language language) {
    return new Messages(
        language,
        PropertyFile.load(
            Messages.class, "/org/huiyin/cli/messages_" + language.key() + ".properties"));
  }

  public Language language() {
    return language;
  }

  /** The keys of all messages, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(patterns.stringPropertyNames());
  }

  /**
   * Returns the text of a message.
   *
   * @throws IllegalArgumentException if there is no text for the message or for a message among its
   *     arguments, or if there are too few arguments
   */
  public String text(Message message) {
    String pattern = patterns.getProperty(message.key());
    if (pattern == null) {
      throw new IllegalArgumentException("No message " + message.key() + " in " + language.key());
    }
    return MessagePattern.of(message.key(), pattern)
        .format(message.args().stream().map(this::argument).toList());
  }

  /**
   * Returns the hint of a problem: its own, otherwise the general hint for its code, which has the
   * key {@code <code>.hint}.
   */
  public Optional<String> hint(Problem problem) {
    if (problem.hint().isPresent()) {
      return problem.hint().map(this::text);
    }
    String key = problem.code() + ".hint";
    return patterns.containsKey(key)
        ? Optional.of(text(new Message(key, problem.message().args())))
        : Optional.empty();
  }

  private String argument(Object argument) {
    if (argument instanceof Message message) {
      return text(message);
    }
    if (argument instanceof List<?> list) {
      return list.stream()
          .map(this::argument)
          .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
    return argument.toString();
  }
}
