package org.huiyin.model;

import java.util.Set;

/**
 * Figures and observations that the author declares but that are unsound: they are missing in the
 * reply and have been reported, so that whoever looks for them in vain need not report them again.
 *
 * @param all whether it is not even known what is declared
 * @param names figures, and observations in the form {@code figure.observation}
 */
public record LeftOut(boolean all, Set<String> names) {

  public static final LeftOut NOTHING = new LeftOut(false, Set.of());

  public LeftOut {
    names = Set.copyOf(names);
  }

  /**
   * Whether a figure or {@code figure.observation} is missing for a reason that has been reported.
   */
  public boolean covers(String name) {
    int dot = name.indexOf('.');
    return all || names.contains(name) || dot > 0 && names.contains(name.substring(0, dot));
  }
}
