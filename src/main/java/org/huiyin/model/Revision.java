package org.huiyin.model;

import java.time.LocalDate;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.source.Origin;

/**
 * A change to a reply after its publication.
 *
 * @param origin the place of its date
 */
public record Revision(LocalDate on, Kind kind, LocalizedText summary, Origin origin) {

  public enum Kind {
    /** 更正. */
    CORRECTION,
    /** 更新. */
    UPDATE,
    /** 撤回. */
    WITHDRAWAL
  }
}
