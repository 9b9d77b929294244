package org.huiyin.quantity.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts how many labelled numerals the audit finds, and records the errors. */
final class Score {
  private final List<String> misses = new ArrayList<>();
  private int expected;
  private int found;
  private int kinds;
  private int expectedBinding;
  private int foundBinding;
  private int bindings;
  private int values;
  private int units;
  private int spans;

  static Score of(List<Labelled> sentences, Audit audit) {
    Score score = new Score();
    sentences.forEach(sentence -> score.add(sentence, audit.of(sentence.sentence())));
    return score;
  }

  private void add(Labelled sentence, List<Numeral> numerals) {
    List<Numeral> left = new ArrayList<>(numerals);
    for (Labelled.Expected wanted : sentence.expected()) {
      expected++;
      expectedBinding += wanted.binds() ? 1 : 0;
      Numeral match = left.stream().filter(wanted::overlaps).findFirst().orElse(null);
      if (match == null) {
        misses.add("missed    " + wanted + " in " + sentence.sentence());
        continue;
      }
      left.remove(match);
      compare(sentence, wanted, match);
    }
    for (Numeral numeral : left) {
      misses.add("too much  " + numeral + " in " + sentence.sentence());
    }
    found += numerals.size();
    foundBinding += (int) numerals.stream().filter(Numeral::needsBinding).count();
  }

  private void compare(Labelled sentence, Labelled.Expected wanted, Numeral match) {
    boolean sameKind = wanted.kind() == match.kind();
    boolean sameBinding = wanted.binds() == match.needsBinding();
    boolean sameValue = wanted.value().isEmpty() || wanted.value().equals(match.value());
    boolean sameUnit = wanted.unit().isEmpty() || wanted.unit().equals(match.unit());
    kinds += sameKind ? 1 : 0;
    bindings += wanted.binds() && match.needsBinding() ? 1 : 0;
    values += sameValue ? 1 : 0;
    units += sameUnit ? 1 : 0;
    spans += wanted.start() == match.start() && wanted.end() == match.end() ? 1 : 0;
    if (!sameKind || !sameBinding || !sameValue || !sameUnit) {
      misses.add("otherwise " + wanted + " <> " + match + " in " + sentence.sentence());
    }
  }

  int occurrences() {
    return expected;
  }

  double kindPrecision() {
    return (double) kinds / found;
  }

  double kindRecall() {
    return (double) kinds / expected;
  }

  double bindingPrecision() {
    return (double) bindings / foundBinding;
  }

  double bindingRecall() {
    return (double) bindings / expectedBinding;
  }

  double values() {
    return (double) values / expected;
  }

  double units() {
    return (double) units / expected;
  }

  @Override
  public String toString() {
    return String.format(
            Locale.ROOT,
            "%d occurrences: kind precision %.4f recall %.4f; needsBinding precision %.4f recall %.4f; "
                + "value %.4f unit %.4f span %.4f",
            expected,
            kindPrecision(),
            kindRecall(),
            bindingPrecision(),
            bindingRecall(),
            values(),
            units(),
            (double) spans / expected)
        + (misses.isEmpty() ? "" : "\n  " + String.join("\n  ", misses));
  }
}
