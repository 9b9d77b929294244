package org.huiyin.search;

/** The field of a document that contains a term, in descending order of relevance. */
enum Field {
  TITLE,
  /** The line below the title: number, session, names. */
  NUMBER,
  HEADING,
  TEXT
}
