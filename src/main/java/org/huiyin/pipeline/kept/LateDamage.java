package org.huiyin.pipeline.kept;

/** Something kept cannot be read, and a build has relied on it. Nothing was published yet. */
public final class LateDamage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LateDamage(String what) {
    super(what);
  }
}
