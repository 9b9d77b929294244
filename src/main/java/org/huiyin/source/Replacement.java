package org.huiyin.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds out whether the hint of a problem says to the letter what to write at its place: the
 * message names a word, the place is this word and nothing else, and the hint has the right one.
 */
final class Replacement {
  private static final String MARKDOWN = ".md";

  /** A text that YAML and CSV read as it is, in every context, without quotes. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/%+-]*");

  private static final List<String> QUOTES = List.of("\"", "'");

  private Replacement() {}

  static Optional<String> of(Message message, Message hint, Origin place) {
    String written = written(place);
    return written.isEmpty() || written.indexOf('\n') >= 0
        ? Optional.empty()
        : right(written, hint, texts(message)).filter(right -> isReadable(right, place.file()));
  }

  /** The word at a place, without quotation marks around it. */
  private static String written(Origin origin) {
    String text = origin.file().text().substring(origin.start(), origin.end());
    boolean quoted =
        text.length() > 1
            && QUOTES.stream().anyMatch(quote -> text.startsWith(quote) && text.endsWith(quote));
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static List<String> texts(Message message) {
    return message.args().stream().map(String::valueOf).toList();
  }

  private static Optional<String> right(String written, Message hint, List<String> named) {
    List<String> words = texts(hint);
    if (hint.key().equals("hint.did-you-mean")) {
      return named(written, words.get(0), named).filter(right -> isMisspelt(written, right));
    }
    if (!named.contains(written)) {
      return Optional.empty();
    }
    return switch (hint.key()) {
      case "hint.form" -> Optional.of(words.get(0));
      case "hint.choice" -> Optional.of(words.get(1));
      case "hint.bind-date" -> Optional.of("[" + words.get(0) + "](date:" + words.get(1) + ")");
      default -> Optional.empty();
    };
  }

  /** The known name for the one at a place, of which the message may have a part or the parts. */
  private static Optional<String> named(String written, String known, List<String> named) {
    if (named.contains(written)) {
      return Optional.of(known);
    }
    if (named.size() > 1 && written.equals(String.join(".", named))) {
      return Optional.of(named.get(0) + "." + known);
    }
    boolean part = named.stream().anyMatch(name -> written.startsWith(name + "."));
    return part && known.indexOf('.') >= 0 ? Optional.of(known) : Optional.empty();
  }

  /** Names with other digits are other names: {@code demo-2} is no mistyped {@code demo-3}. */
  private static boolean isMisspelt(String written, String right) {
    return Nearest.misspelt(written, List.of(right)).isPresent()
        && digits(written).equals(digits(right));
  }

  private static String digits(String text) {
    return text.chars()
        .filter(Character::isDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean isReadable(String right, SourceFile file) {
    return file.path().endsWith(MARKDOWN)
        ? right.indexOf('\n') < 0
        : PLAIN.matcher(right).matches();
  }
}
