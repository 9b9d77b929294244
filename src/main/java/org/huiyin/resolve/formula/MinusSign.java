package org.huiyin.resolve.formula;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.source.Message;

/** Finds a minus sign without blanks, which is a hyphen in a name: {@code 100-occupancy}. */
final class MinusSign {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?%?");

  private MinusSign() {}

  /** The formula with blanks, if each part is a number or a name. */
  static Optional<Message> hint(String written, Collection<String> names) {
    return spaced(written, names).map(formula -> Message.of("hint.minus", formula));
  }

  private static Optional<String> spaced(String written, Collection<String> names) {
    for (int i = written.indexOf('-'); i >= 0; i = written.indexOf('-', i + 1)) {
      String left = written.substring(0, i);
      String right = written.substring(i + 1);
      if (isOperand(left, names)) {
        Optional<String> rest = isOperand(right, names) ? Optional.of(right) : spaced(right, names);
        if (rest.isPresent()) {
          return Optional.of(left + " - " + rest.get());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOperand(String text, Collection<String> names) {
    return names.contains(text) || NUMBER.matcher(text).matches();
  }
}
