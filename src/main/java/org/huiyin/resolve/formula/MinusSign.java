package org.huiyin.resolve.formula;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.source.Message;

/** Finds a minus sign without blanks, which is a hyphen in a name: {@code 100-occupancy}. */
final class MinusSign {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?%?");

  /** A longer name gets no hint. */
  private static final int LONGEST = 200;

  private MinusSign() {}

  /** The formula with blanks, if each part is a number or a name. */
  static Optional<Message> hint(String written, Collection<String> names) {
    return spaced(written, names).map(formula -> Message.of("hint.minus", formula));
  }

  private static Optional<String> spaced(String written, Collection<String> names) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    // From the right, so that each rest is divided only once.
    Map<Integer, String> rests = new HashMap<>();
    for (int start = written.length(); start >= 0; start--) {
      if (start == 0 || written.charAt(start - 1) == '-') {
        int from = start;
        rest(written, from, names, rests).ifPresent(rest -> rests.put(from, rest));
      }
    }
    return Optional.ofNullable(rests.get(0));
  }

  private static Optional<String> rest(
      String written, int start, Collection<String> names, Map<Integer, String> rests) {
    if (start > 0 && isOperand(written.substring(start), names)) {
      return Optional.of(written.substring(start));
    }
    for (int i = written.indexOf('-', start); i >= 0; i = written.indexOf('-', i + 1)) {
      String left = written.substring(start, i);
      if (rests.containsKey(i + 1) && isOperand(left, names)) {
        return Optional.of(left + " - " + rests.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isOperand(String text, Collection<String> names) {
    return names.contains(text) || NUMBER.matcher(text).matches();
  }
}
