package org.huiyin.cli.report;

import java.util.Optional;

/** The version of the program. */
public final class Version {
  private Version() {}

  /** The version in the manifest of the jar: {@code 0.1.0}; {@code unpackaged} without a jar. */
  public static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }
}
