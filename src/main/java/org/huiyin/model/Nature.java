package org.huiyin.model;

/** The nature of a figure's values. */
public enum Nature {
  /** 新增: added during the period. */
  NEW,
  /** 存量: the stock at a point in time. */
  STOCK,
  /** 累计: the total since a start date. */
  CUMULATIVE,
  /** 当期: the flow during the period. */
  FLOW,
  /** 清单: entries of a list. */
  LIST,
  /** 计划: a plan or target, not a result. */
  PLANNED
}
