package org.huiyin.quantity.number;

/** What the left side of a comparison says of the time between two values. */
public enum Change {
  /** Nothing: it is not known to be a change. */
  NONE,
  /** Above zero, the later value is greater: growth(new, old), new - old, (new - old) / old. */
  RISE,
  /** Above zero, the later value is less: old - new, (old - new) / old. */
  FALL,
  /** Above one, the later value is greater: new / old. */
  RATIO,
  /** Above one, the later value is less: old / new. */
  INVERSE_RATIO,
  /** Above zero, the later value is greater, in parts of the later one: no words state that. */
  RISE_OF_LATER,
  /** Above zero, the later value is less, in parts of the later one: growth(old, new). */
  FALL_OF_LATER
}
