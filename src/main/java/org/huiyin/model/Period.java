package org.huiyin.model;

import java.util.Optional;
import org.huiyin.model.text.LocalizedText;

/**
 * The period of a figure.
 *
 * @param from the start, if the source gives one
 * @param to the end, if the source gives one
 * @param text as shown to readers; empty if the source gives no period
 */
public record Period(
    Optional<PartialDate> from, Optional<PartialDate> to, Optional<LocalizedText> text) {

  /** The source gives no period. */
  public static final Period NOT_GIVEN =
      new Period(Optional.empty(), Optional.empty(), Optional.empty());

  public boolean isGiven() {
    return text.isPresent();
  }
}
