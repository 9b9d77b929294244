package org.huiyin.cli;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.model.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Resource;

/**
 * Puts messages into the words of one language.
 *
 * <p>The patterns are plain text with gaps {@code {0}}, {@code {1}} …: no quoting rules and no
 * number formats, so what fills a gap is shown as it is.
 */
final class Catalogue {
  private static final Pattern GAP = Pattern.compile("\\{([0-9])}");

  private final Language language;
  private final Properties patterns;

  private Catalogue(Language language, Properties patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  static Catalogue of(Language language) {
    return new Catalogue(language, load("messages_" + language.key() + ".properties"));
  }

  /** Reads a property file of this package. */
  static Properties load(String resource) {
    return new Resource(Catalogue.class, resource).properties();
  }

  Language language() {
    return language;
  }

  /** The keys of all patterns, sorted. */
  Set<String> keys() {
    return new TreeSet<>(patterns.stringPropertyNames());
  }

  /**
   * The message in words.
   *
   * @throws IllegalStateException if the message, or one within it, has no pattern or too few
   *     arguments for it
   */
  String words(Message message) {
    String pattern = patterns.getProperty(message.key());
    if (pattern == null) {
      throw new IllegalStateException(
          "No words for the message " + message.key() + " in " + language.key());
    }
    return GAP.matcher(pattern)
        .replaceAll(gap -> Matcher.quoteReplacement(filling(message, gap.group(1))));
  }

  /**
   * What would be right: the problem's own hint, else the general one for its kind, which stands in
   * the catalogue under {@code <code>.hint}.
   */
  Optional<String> hint(Problem problem) {
    if (problem.hint().isPresent()) {
      return problem.hint().map(this::words);
    }
    String key = problem.code() + ".hint";
    return patterns.containsKey(key)
        ? Optional.of(words(new Message(key, problem.message().args())))
        : Optional.empty();
  }

  private String filling(Message message, String gap) {
    int index = Integer.parseInt(gap);
    if (index >= message.args().size()) {
      throw new IllegalStateException("Nothing fills {" + gap + "} in the message " + message);
    }
    return shown(message.args().get(index));
  }

  private String shown(Object argument) {
    if (argument instanceof Message message) {
      return words(message);
    }
    if (argument instanceof List<?> list) {
      return list.stream()
          .map(this::shown)
          .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
    return argument.toString();
  }
}
