package org.huiyin.draft.page;

/** What became of a file. */
public sealed interface PageResult {

  /** Its text was found. */
  record Found(Page page) implements PageResult {}

  /**
   * It is no letter, or it cannot be read.
   *
   * @param detail what shows it, in the words of the file; may be empty
   */
  record Refused(Reason reason, String detail) implements PageResult {}

  /** Why a file was refused. */
  enum Reason {
    EMPTY,
    NEWS,
    LINK_LIST,
    SCRIPT_FILLED,
    SCAN,
    PDF,
    OFD,
    OLD_WORD,
    PICTURE,
    SPREADSHEET,
    NO_LETTER,
    SEVERAL_LETTERS,
    TOO_LARGE,
    DAMAGED,
    UNKNOWN
  }
}
