package org.huiyin.model;

import java.util.Optional;

/**
 * The time that a figure covers.
 *
 * @param from begin, if the source gives one
 * @param to end, if the source gives one
 * @param text as readers see it; empty if the source gives no period at all
 */
public record Period(
    Optional<PartialDate> from, Optional<PartialDate> to, Optional<LocalizedText> text) {

  /** The source gives none. */
  public static final Period NOT_GIVEN =
      new Period(Optional.empty(), Optional.empty(), Optional.empty());

  public boolean isGiven() {
    return text.isPresent();
  }
}
