package org.huiyin.model;

import java.time.LocalDate;
import org.huiyin.source.Origin;

/**
 * A change to a reply since its publication.
 *
 * @param origin the place of its day
 */
public record Revision(LocalDate on, Kind kind, Words summary, Origin origin) {

  public enum Kind {
    /** 更正. */
    CORRECTION,
    /** 更新. */
    UPDATE,
    /** 撤回. */
    WITHDRAWAL
  }
}
