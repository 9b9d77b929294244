package org.huiyin.model;

import org.huiyin.source.Origin;

/** Where a value or a promise is taken from. */
public sealed interface SourceRef {

  /** A passage of the reply itself, by the id of its heading: {@code s2-1}. */
  record Passage(String section, Origin origin) implements SourceRef {}

  /** Another document, by its id among the card's documents: not the reply's own number. */
  record Elsewhere(String document, Origin origin) implements SourceRef {}
}
