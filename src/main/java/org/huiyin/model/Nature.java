package org.huiyin.model;

/** What kind of count a figure is. */
public enum Nature {
  /** 新增: added in the period. */
  NEW,
  /** 存量: there at a time. */
  STOCK,
  /** 累计: summed up since a start. */
  CUMULATIVE,
  /** 当期: done in the period. */
  FLOW,
  /** 清单: entries of a list. */
  LIST
}
