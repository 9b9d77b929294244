package org.huiyin.quantity.audit;

import java.util.List;
import java.util.Locale;
import org.huiyin.quantity.numeral.Qualifier;

/**
 * A numeral found in a text.
 *
 * @param start index of its first character in UTF-16 units, its word of degree included; whoever
 *     prints code points, lines and columns counts them over the whole text once
 * @param end index behind its last character
 * @param text the characters between
 * @param kind what it is
 * @param value exact and plain: {@code 12000}; {@code 3/4}; {@code 1:15}; a range {@code
 *     1000/2000}; per cent without the sign; money in 元 or the currency named; dates as ISO 8601 as
 *     far as the text gives them
 * @param unit what is counted or measured with; empty where the text names none
 * @param needsBinding whether a reader could ask for its source
 * @param qualifiers its words of degree
 */
public record Numeral(
    int start,
    int end,
    String text,
    Kind kind,
    String value,
    String unit,
    boolean needsBinding,
    List<Qualifier> qualifiers) {

  /** What a numeral is. */
  public enum Kind {
    QUANTITY(true),
    MONEY(true),
    SHARE(true),
    FRACTION(true),
    RATIO(true),
    DATE(false),
    PERIOD(false),
    ORDINAL(false),
    DOCUMENT_NUMBER(false),
    NAME_PART(false),
    LIST_MARKER(false);

    private final boolean binds;

    Kind(boolean binds) {
      this.binds = binds;
    }

    /** Whether numerals of this kind need a source unless something speaks against it. */
    boolean binds() {
      return binds;
    }

    /** As printed: {@code document_number}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Numeral {
    qualifiers = List.copyOf(qualifiers);
  }

  Numeral binding(boolean binds) {
    return new Numeral(start, end, text, kind, value, unit, binds, qualifiers);
  }

  Numeral with(List<Qualifier> words) {
    return new Numeral(start, end, text, kind, value, unit, needsBinding, words);
  }

  Numeral as(Kind other, String otherUnit) {
    return new Numeral(start, end, text, other, value, otherUnit, other.binds(), qualifiers);
  }
}
