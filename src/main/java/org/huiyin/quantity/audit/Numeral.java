package org.huiyin.quantity.audit;

import java.util.List;
import java.util.Locale;
import org.huiyin.quantity.numeral.Qualifier;

/**
 * A numeral found in a text.
 *
 * @param start UTF-16 index of its first character, including qualifiers
 * @param end UTF-16 index after its last character
 * @param text the characters in between
 * @param kind the classification
 * @param value normalised: {@code 12000}; {@code 3/4}; {@code 1:15}; a range {@code 1000/2000}; per
 *     cent without the sign; money in 元 or the named currency; dates as ISO 8601, as far as given
 * @param unit the unit; empty if the text has none
 * @param needsBinding whether the numeral needs a source
 * @param qualifiers its qualifiers, such as 近
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

  /** The kinds of numerals. */
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

    /** Returns whether numerals of this kind need a source by default. */
    boolean binds() {
      return binds;
    }

    /** Returns the name in output: {@code document_number}. */
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
