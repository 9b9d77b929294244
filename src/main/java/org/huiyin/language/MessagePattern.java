package org.huiyin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders, parsed once.
 *
 * <p>{@code {0}}, {@code {1}} … are replaced by the arguments as they are. {@code
 * {0|reply|replies}} is replaced by its first form if the argument is {@code 1}, otherwise by its
 * second form. There are no quoting rules and no number formats.
 */
public final class MessagePattern {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{([0-9])(?:\\|([^|{}]*)\\|([^|{}]*))?}");

  private final String key;
  private final List<Placeholder> placeholders;
  private final String end;

  /**
   * @param before the text before the placeholder
   * @param number the index of the argument
   * @param isChoice whether it is replaced by one of two forms
   */
  private record Placeholder(
      String before, int number, boolean isChoice, String one, String many) {}

  private MessagePattern(String key, List<Placeholder> placeholders, String end) {
    this.key = key;
    this.placeholders = List.copyOf(placeholders);
    this.end = end;
  }

  /**
   * @param key names the text in exceptions
   * @param pattern the text as written in the property file
   */
  public static MessagePattern of(String key, String pattern) {
    if (pattern.indexOf('{') < 0) {
      return new MessagePattern(key, List.of(), pattern);
    }
    List<Placeholder> placeholders = new ArrayList<>();
    Matcher found = PLACEHOLDER.matcher(pattern);
    int at = 0;
    for (; found.find(); at = found.end()) {
      boolean isChoice = found.group(2) != null;
      placeholders.add(
          new Placeholder(
              pattern.substring(at, found.start()),
              Integer.parseInt(found.group(1)),
              isChoice,
              isChoice ? found.group(2) : "",
              isChoice ? found.group(3) : ""));
    }
    return new MessagePattern(key, placeholders, pattern.substring(at));
  }

  /**
   * Replaces the placeholders.
   *
   * @param arguments texts or whole numbers
   * @throws IllegalArgumentException if there are too few arguments
   */
  public String format(List<?> arguments) {
    if (placeholders.isEmpty()) {
      return end;
    }
    StringBuilder text = new StringBuilder();
    for (Placeholder placeholder : placeholders) {
      if (placeholder.number >= arguments.size()) {
        throw new IllegalArgumentException(
            "No argument for {" + placeholder.number + "} in the text " + key);
      }
      String argument = arguments.get(placeholder.number).toString();
      text.append(placeholder.before)
          .append(
              !placeholder.isChoice
                  ? argument
                  : argument.equals("1") ? placeholder.one : placeholder.many);
    }
    return text.append(end).toString();
  }
}
