package org.huiyin.model;

/**
 * A file of the output folder that is not what a build gives.
 *
 * @param path relative to the output folder, with {@code /} between names
 */
public record Drift(Kind kind, String path) {
  public enum Kind {
    CHANGED,
    MISSING,
    UNEXPECTED
  }
}
