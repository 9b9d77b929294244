package org.huiyin.model;

/** The state of a promise. */
public enum Progress {
  /** 未公布进展: nothing has been said about it since. */
  NO_INFORMATION,
  /** 未启动. */
  NOT_STARTED,
  /** 推进中. */
  IN_PROGRESS,
  /** 部分完成. */
  PARTLY_DONE,
  /** 已完成. */
  DONE,
  /** 延期. */
  POSTPONED,
  /** 调整. */
  ADJUSTED,
  /** 终止. */
  ENDED
}
