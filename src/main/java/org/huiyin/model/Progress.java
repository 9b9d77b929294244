package org.huiyin.model;

/** The state of a promise. */
public enum Progress {
  /** Nothing has been said about it since. */
  NO_INFORMATION,
  NOT_STARTED,
  IN_PROGRESS,
  PARTLY_DONE,
  DONE,
  /** There is a new date. */
  POSTPONED,
  /** What is promised has changed. */
  ADJUSTED,
  ENDED
}
