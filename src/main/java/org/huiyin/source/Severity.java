package org.huiyin.source;

/**
 * How much a problem weighs: an error stops publication, a warning does so only in strict builds.
 */
public enum Severity {
  ERROR,
  WARNING
}
