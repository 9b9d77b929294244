package org.huiyin.draft.page;

public final class PageReader {
  public static PageResult read(String name, byte[] bytes, Siblings siblings) {
    return new PageResult.Refused(PageResult.Reason.UNKNOWN, "");
  }
}
