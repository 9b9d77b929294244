package org.huiyin.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.WholeSite;

/**
 * The letter of a new site with any bytes as one of its files: {@code check} finds problems or
 * none, and never fails.
 */
final class FuzzedSite {
  private static final Path SITE = make();

  private FuzzedSite() {}

  private static Path make() {
    try {
      Path site = Files.createTempDirectory("fuzz").resolve("site");
      WholeSite.huiyin("new", "site", site.toString());
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void check(String name, byte[] input) throws IOException {
    String folder = name.equals("site.yml") ? "content" : "content/replies/shili-2024-1";
    Path file = SITE.resolve(folder).resolve(name);
    byte[] before = Files.readAllBytes(file);
    Files.write(file, input);
    WholeSite.Run run = WholeSite.huiyin("check", "--jobs", "1", "--source", SITE.toString());
    Files.write(file, before);
    if (run.exit() > 1) {
      throw new AssertionError(run.err());
    }
  }
}
