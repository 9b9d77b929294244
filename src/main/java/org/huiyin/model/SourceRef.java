package org.huiyin.model;

import org.huiyin.source.Origin;

/** The source of a value or commitment. */
public sealed interface SourceRef {

  /** A passage of the reply itself, by the id of its heading: {@code s2-1}. */
  record Passage(String section, Origin origin) implements SourceRef {}

  /** Another document, by its id among the card's documents. The value is not one of the reply. */
  record Elsewhere(String document, Origin origin) implements SourceRef {}
}
