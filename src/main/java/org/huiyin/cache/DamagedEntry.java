package org.huiyin.cache;

/** Kept bytes are not what was written, or not of this version, or their files have changed. */
public final class DamagedEntry extends Exception {
  private static final long serialVersionUID = 1;

  DamagedEntry(String reason) {
    super(reason);
  }

  DamagedEntry(String reason, Throwable cause) {
    super(reason, cause);
  }
}
