package org.huiyin.check.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huiyin.model.text.Language;

/**
 * Finds personal data in a line of text. The characters are looked at once; what costs more is done
 * only where a line has a digit or an at sign.
 */
final class PersonalData {
  private PersonalData() {}

  /** What is personal in a line, in its order. */
  static List<Found> in(String line, Language language) {
    boolean hasDigit = false;
    boolean hasAt = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      hasDigit |= Signs.isDigit(c);
      hasAt |= Signs.isAt(c);
    }
    if (!hasDigit && !hasAt) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    if (hasAt) {
      MailAddresses.find(line, found);
    }
    if (hasDigit) {
      DigitGroups.find(line, found);
      HomeAddresses.find(line, language, found);
    }
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }
}
