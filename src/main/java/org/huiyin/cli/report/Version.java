package org.huiyin.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The version of the program. No page of a site shows its commit. */
public final class Version {
  /** What git describes: the commit, and a plus sign if files were changed after it. */
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,40}\\+?");

  private Version() {}

  /** The version in the manifest of the jar: {@code 0.1.0}; {@code unpackaged} without a jar. */
  public static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }

  /**
   * The commit that the jar was packaged from: {@code 542cfa769fd3}. Empty where nobody knew it:
   * without git, or from an archive of the sources.
   */
  public static Optional<String> commit() {
    try (InputStream in = Version.class.getResourceAsStream("commit.txt")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip())
              .filter(text -> COMMIT.matcher(text).matches());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of it in one line: {@code 0.1.0 (542cfa769fd3, JDK 17.0.12)}. */
  public static String line() {
    String jdk = "JDK " + Runtime.version();
    return text() + " (" + commit().map(commit -> commit + ", " + jdk).orElse(jdk) + ")";
  }
}
