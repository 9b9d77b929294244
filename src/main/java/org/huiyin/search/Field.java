package org.huiyin.search;

/** Where in a page a term stands; the earlier, the more it counts. */
enum Field {
  TITLE,
  /** The line under the title: number, session, names. */
  NUMBER,
  HEADING,
  TEXT
}
