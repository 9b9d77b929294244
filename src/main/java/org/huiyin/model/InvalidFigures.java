package org.huiyin.model;

import java.util.Set;

/**
 * Figures, observations and commitments that are declared but invalid. They have been reported and
 * are not part of the reply; references to them must not be reported again.
 *
 * @param all whether the declarations could not be read at all
 * @param names figures, and observations in the form {@code figure.observation}
 * @param commitments whether a commitment is missing
 */
public record InvalidFigures(boolean all, Set<String> names, boolean commitments) {

  public static final InvalidFigures NOTHING = new InvalidFigures(false, Set.of(), false);

  public InvalidFigures {
    names = Set.copyOf(names);
  }

  /** Whether a figure or {@code figure.observation} is invalid and has been reported. */
  public boolean covers(String name) {
    int dot = name.indexOf('.');
    return all || names.contains(name) || dot > 0 && names.contains(name.substring(0, dot));
  }
}
