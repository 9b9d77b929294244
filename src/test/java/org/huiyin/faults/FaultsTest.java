package org.huiyin.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.Exhaustive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever call of the file system fails: the command says which file it was, the published site
 * and the sources are as before or as they should be, and the next run gives the right bytes.
 *
 * <p>Some calls of each kind fail, in an {@link Exhaustive} run all.
 */
@Tag("slow")
class FaultsTest {
  private static final int CALLS = Exhaustive.times(2, Integer.MAX_VALUE);

  @TempDir Path folder;

  @Test
  void any_call_may_fail() throws IOException, InterruptedException {
    Process runs =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyFiles.class.getName(),
                "-Djava.awt.headless=true",
                "-Dorg.freemarker.loggerLibrary=none",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FaultyRuns.class.getName(),
                folder.toString(),
                Integer.toString(CALLS))
            .redirectErrorStream(true)
            .start();
    String told = new String(runs.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    runs.waitFor();
    List<String> wrong = told.lines().filter(line -> !line.startsWith("# ")).toList();
    assertEquals(List.of("end"), wrong);
  }
}
