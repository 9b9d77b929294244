package org.huiyin.bench;

import java.util.Locale;

/** How much a reply of the corpus has beside its prose. */
enum Variant {
  /** No figures, and no numbers in the prose. */
  PROSE,
  /** 17 figures with 42 values; every number in the prose is one of them. */
  FIGURES,
  /** The same with three charts. */
  CHARTS;

  boolean hasFigures() {
    return this != PROSE;
  }

  /** The variant as it is written on the command line and in tables. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
