package org.huiyin.cli;

import java.util.Optional;

/** Which version of the program this is. */
final class Version {
  private Version() {}

  /** What the manifest of the jar says: {@code 0.1.0}; {@code unpackaged} where there is no jar. */
  static String text() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }
}
