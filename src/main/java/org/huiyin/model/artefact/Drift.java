package org.huiyin.model.artefact;

/**
 * A file of the output folder that differs from the build.
 *
 * @param path relative to the output folder, separated by {@code /}
 */
public record Drift(Kind kind, String path) {
  public enum Kind {
    CHANGED,
    MISSING,
    UNEXPECTED
  }
}
