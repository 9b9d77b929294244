package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares texts with expected files; {@code -Dgolden=overwrite} rewrites the expectations instead.
 */
public final class Golden {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private Golden() {}

  /**
   * @param resource relative to {@code src/test/resources}
   * @param actual compared as a whole; a missing file is an empty expectation
   */
  public static void check(String resource, String actual) throws IOException {
    Path file = RESOURCES.resolve(resource);
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertEquals(Files.exists(file) ? Files.readString(file) : "", actual, resource);
  }

  /** The same for a page or drawing, as {@link #plainPage} has it. */
  public static void checkPage(String resource, String actual) throws IOException {
    check(resource, plainPage(actual));
  }

  /**
   * A page or drawing without what only tells the content of a style sheet: its name's sum, its
   * rules.
   */
  public static String plainPage(String page) {
    return page.replaceAll("(assets/[a-z0-9-]+)\\.[0-9a-f]{8}\\.", "$1.")
        .replaceFirst("(?s)<style>.*</style>", "<style>…</style>");
  }
}
