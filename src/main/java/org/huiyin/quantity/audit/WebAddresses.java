package org.huiyin.quantity.audit;

import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.numeral.Glyphs;

/** Recognises URLs and e-mail addresses, whose digits are not quantities. */
final class WebAddresses {
  private static final List<String> SCHEMES = List.of("http://", "https://", "www.", "ftp://");
  private static final int LONGEST = 2000;

  private WebAddresses() {}

  /** Returns the index after the address that starts here, or {@code index} if there is none. */
  static int end(Passage passage, int index) {
    char first = Glyphs.lower(passage.at(index));
    if (first != 'h' && first != 'w' && first != 'f' || !passage.startsWithAny(index, SCHEMES)) {
      return index;
    }
    int end = index;
    while (end - index < LONGEST && isPart(passage.at(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return c > ' ' && c < 0x7F && "\"'<>()|,".indexOf(c) < 0;
  }

  /** Returns the address as one code, if it contains a digit. */
  static Optional<Numeral> number(Passage passage, int start, int end) {
    String address = passage.text().substring(start, end);
    return address.chars().anyMatch(c -> Glyphs.isDigit((char) c))
        ? passage.found(start, end, Numeral.Kind.DOCUMENT_NUMBER, address, "")
        : Optional.empty();
  }
}
