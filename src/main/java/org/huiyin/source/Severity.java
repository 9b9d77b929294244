package org.huiyin.source;

/** The severity of a problem. An error prevents publication; a warning only in strict builds. */
public enum Severity {
  ERROR,
  WARNING
}
