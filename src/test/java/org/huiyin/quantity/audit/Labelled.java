package org.huiyin.quantity.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sentence and its expected numerals, written with marks: {@code 建成{168个|q|168|个}智能车间}. The text
 * of a numeral is followed by kind, value and unit; then {@code -} or {@code +} if it differs from
 * its kind in needing a source. ⏎ is a line break.
 *
 * @param sentence without the marks
 */
record Labelled(String sentence, List<Expected> expected) {
  private static final Map<String, Numeral.Kind> KINDS =
      Map.ofEntries(
          Map.entry("q", Numeral.Kind.QUANTITY),
          Map.entry("m", Numeral.Kind.MONEY),
          Map.entry("s", Numeral.Kind.SHARE),
          Map.entry("f", Numeral.Kind.FRACTION),
          Map.entry("r", Numeral.Kind.RATIO),
          Map.entry("d", Numeral.Kind.DATE),
          Map.entry("p", Numeral.Kind.PERIOD),
          Map.entry("o", Numeral.Kind.ORDINAL),
          Map.entry("n", Numeral.Kind.DOCUMENT_NUMBER),
          Map.entry("x", Numeral.Kind.NAME_PART),
          Map.entry("l", Numeral.Kind.LIST_MARKER));

  /** An expected numeral; an empty value or unit is not compared. */
  record Expected(
      int start,
      int end,
      String text,
      Numeral.Kind kind,
      String value,
      String unit,
      boolean binds) {
    boolean overlaps(Numeral numeral) {
      return numeral.start() < end && start < numeral.end();
    }
  }

  static List<Labelled> read(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(Labelled::of)
        .toList();
  }

  static Labelled of(String written) {
    String line = written.replace('⏎', '\n');
    StringBuilder sentence = new StringBuilder();
    List<Expected> expected = new ArrayList<>();
    int index = 0;
    for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', index)) {
      sentence.append(line, index, open);
      int close = line.indexOf('}', open);
      String[] parts = line.substring(open + 1, close).split("\\|", -1);
      Numeral.Kind kind = KINDS.get(parts[1]);
      String last = parts[parts.length - 1];
      boolean binds = last.equals("+") || kind.binds() && !last.equals("-");
      String value = parts.length > 2 ? parts[2] : "";
      String unit =
          parts.length > 3 && !parts[3].equals("+") && !parts[3].equals("-") ? parts[3] : "";
      int start = sentence.length();
      sentence.append(parts[0]);
      expected.add(new Expected(start, sentence.length(), parts[0], kind, value, unit, binds));
      index = close + 1;
    }
    sentence.append(line.substring(index));
    return new Labelled(sentence.toString(), List.copyOf(expected));
  }
}
