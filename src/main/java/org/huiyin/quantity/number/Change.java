package org.huiyin.quantity.number;

/** What a value above zero says of the time between two values. */
public enum Change {
  /** Nothing: it is not known to be a change. */
  NONE,
  /** The later value is greater: growth(new, old), (new - old) / old. */
  RISE,
  /** The later value is less: (old - new) / old. */
  FALL
}
