package org.huiyin.model;

import java.time.LocalDate;

/** A change to a reply after its publication. */
public record Revision(LocalDate on, Kind kind, LocalizedText summary) {

  public enum Kind {
    /** 更正. */
    CORRECTION,
    /** 更新. */
    UPDATE,
    /** 撤回. */
    WITHDRAWAL
  }
}
