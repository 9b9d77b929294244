package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.cli.Main;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pictures are painted, and templates run, only where their bytes are needed. A program that never
 * loads the class that paints has painted nothing.
 */
@Tag("slow")
class LazyPicturesTest {
  private static final String PAINTS = " org.huiyin.draw.canvas.PixelCanvas ";

  private static final String RUNS_TEMPLATES = " org.huiyin.render.template.TemplateRunner$Run ";

  @TempDir Path folder;

  /** Runs the program in its own process and tells whether it painted. */
  private boolean paints(int exit, String... args) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-verbose:class",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    command.addAll(List.of("--source", folder.toString()));
    Path log = Files.createTempFile("classes", ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertEquals(exit, process.waitFor());
    String classes = Files.readString(log, StandardCharsets.UTF_8);
    Files.delete(log);
    assertTrue(
        classes.contains(" org.huiyin.pipeline.KeptBuild "), "the log has the names of classes");
    boolean checks = args[0].equals("check");
    assertTrue(!checks || !classes.contains(RUNS_TEMPLATES), "a check runs no template");
    return classes.contains(PAINTS);
  }

  /** All of them, because some belong to files that the build takes over as they are. */
  private void damagePictures() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(".huiyin/pictures"))) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
  }

  @Test
  void only_the_first_build_paints() throws Exception {
    WholeSite.goodSite(folder);
    assertFalse(paints(0, "check"));
    assertFalse(Files.exists(folder.resolve(".huiyin/pictures")));
    assertTrue(paints(0, "build"));
    Map<String, String> site = WholeSite.files(folder.resolve("site"));
    assertFalse(paints(0, "build"));
    assertFalse(paints(0, "build", "--verify"));
    damagePictures();
    Files.delete(folder.resolve("site/replies/demo-1/index.html"));
    assertTrue(paints(0, "build"));
    assertTrue(paints(0, "build", "--cache", "fresh"));
    assertEquals(site, WholeSite.files(folder.resolve("site")));
  }

  @Test
  void a_build_with_kept_pictures_gives_the_same_as_one_from_nothing() throws Exception {
    WholeSite.goodSite(folder);
    assertEquals(
        0, WholeSite.huiyin("build", "--cache", "use", "--source", folder.toString()).exit());
    Path charts = folder.resolve("content/replies/demo-1/charts.yml");
    Files.writeString(
        charts, Files.readString(charts).replaceFirst("(title: [^\\n]*[^\\n'\"}])", "$1图"));
    assertEquals(
        0, WholeSite.huiyin("build", "--cache", "use", "--source", folder.toString()).exit());
    Map<String, String> kept = WholeSite.files(folder.resolve("site"));
    WholeSite.copy(folder.resolve("content"), folder.resolve("fresh/content"));
    assertEquals(
        0, WholeSite.huiyin("build", "--source", folder.resolve("fresh").toString()).exit());
    assertEquals(WholeSite.files(folder.resolve("fresh/site")), kept);
  }
}
