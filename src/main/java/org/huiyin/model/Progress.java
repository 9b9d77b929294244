package org.huiyin.model;

/** The progress of a commitment. */
public enum Progress {
  /** No progress has been published. */
  NO_INFORMATION,
  NOT_STARTED,
  IN_PROGRESS,
  PARTLY_DONE,
  DONE,
  /** The deadline has been postponed. */
  POSTPONED,
  /** The content of the commitment has changed. */
  ADJUSTED,
  ENDED;

  /** Whether no deadline applies any more. */
  public boolean isFinal() {
    return this == DONE || this == ENDED;
  }
}
