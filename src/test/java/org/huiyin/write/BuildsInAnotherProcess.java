package org.huiyin.write;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.huiyin.model.artefact.OutputFile;

/** Builds that a test can kill. */
final class BuildsInAnotherProcess {
  static final int FILES = 60;

  private static final int MORE_THAN_A_TEST_WAITS_FOR = 60_000;

  private BuildsInAnotherProcess() {}

  /**
   * Starts a process that publishes one version after the other; it has published the first when
   * this returns.
   */
  static Process endlessly(SiteOnDisk site) throws IOException {
    return start("endlessly", site);
  }

  /** Starts a process that opens the output and keeps it. */
  static Process holding(SiteOnDisk site) throws IOException {
    return start("holding", site);
  }

  private static Process start(String what, SiteOnDisk site) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BuildsInAnotherProcess.class.getName(),
                what,
                site.output.toString(),
                site.source.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    // Closed by the end of the process.
    BufferedReader told =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    if (!"ready".equals(told.readLine())) {
      throw new IOException("the other process has not started");
    }
    return process;
  }

  public static void main(String[] args) throws Exception {
    Path output = Path.of(args[1]);
    Path source = Path.of(args[2]);
    if (args[0].equals("holding")) {
      try (SiteFolder held = SiteFolder.open(output, source)) {
        held.put(OutputFile.text("index.html", "unfinished"));
        System.out.println("ready");
        Thread.sleep(MORE_THAN_A_TEST_WAITS_FOR);
      }
      return;
    }
    // A test that is itself killed must not leave this behind.
    ProcessHandle test = ProcessHandle.current().parent().orElseThrow();
    for (int version = 1; test.isAlive(); version++) {
      try (SiteFolder site = SiteFolder.open(output, source)) {
        site.put(OutputFile.text("index.html", "version " + version));
        for (int i = 1; i < FILES; i++) {
          site.put(OutputFile.text("replies/" + i + "/index.html", "version " + version));
        }
        site.commit();
      }
      if (version == 1) {
        System.out.println("ready");
      }
    }
  }
}
