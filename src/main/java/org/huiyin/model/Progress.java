package org.huiyin.model;

/** The state of a promise. */
public enum Progress {
  /** Nothing has been said about it since. */
  NO_INFORMATION("未公布进展"),
  NOT_STARTED("未启动"),
  IN_PROGRESS("推进中"),
  PARTLY_DONE("部分完成"),
  DONE("已完成"),
  /** There is a new date. */
  POSTPONED("延期"),
  /** What is promised has changed. */
  ADJUSTED("调整"),
  ENDED("终止");

  private final String chinese;

  Progress(String chinese) {
    this.chinese = chinese;
  }

  /** As readers see it, in pages and drawings alike. */
  public String inChinese() {
    return chinese;
  }
}
