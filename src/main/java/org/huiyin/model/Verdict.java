package org.huiyin.model;

/** Whether a claim is true for the values of its reply. */
public enum Verdict {
  /** It is true, whatever the values are that the source leaves open. */
  HOLDS,
  /** It is false, whatever they are. */
  FAILS,
  /** It is not known to be the one or the other. */
  UNDECIDED
}
