package org.huiyin.draft.letter;

import org.huiyin.draft.page.Page;

public final class LetterReader {
  public static Letter read(Page page) {
    return null;
  }
}
