package org.huiyin.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.Exhaustive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Draws every golden case as SVG, and some or all as PNG, in separate processes with other locales,
 * fonts and JDKs. The bytes must be equal.
 */
@Tag("slow")
class SameDrawingsTest {
  private static final Path JDKS = Path.of("/usr/lib/jvm");

  private static final int NTH_AS_PNG = Exhaustive.times(4, 1);

  private static String expected;

  /** A Java executable and its options. */
  record Machine(Path java, List<String> options) {}

  /** Differences that do not touch each other share a process. */
  static List<Machine> machines() throws IOException {
    Path home = Path.of(System.getProperty("java.home"));
    List<Machine> machines =
        new ArrayList<>(
            List.of(
                new Machine(
                    java(home),
                    List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dsun.awt.fontconfig=/nonexistent",
                        "-Dsun.java2d.fontpath=/nonexistent",
                        "-Dfile.encoding=ISO-8859-1"))));
    if (Files.isDirectory(JDKS)) {
      try (Stream<Path> installed = Files.list(JDKS)) {
        installed
            .sorted()
            .filter(jdk -> !Files.isSymbolicLink(jdk) && Files.isExecutable(java(jdk)))
            .filter(jdk -> !isSame(jdk, home))
            .forEach(
                jdk ->
                    machines.add(
                        new Machine(
                            java(jdk), List.of("-Duser.language=ar", "-Duser.country=EG"))));
      }
    }
    return machines;
  }

  private static boolean isSame(Path jdk, Path other) {
    try {
      return Files.isSameFile(jdk, other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void draw_here() throws Exception {
    expected = Fingerprint.ofAllCases(NTH_AS_PNG);
  }

  private static Path java(Path jdk) {
    return jdk.resolve("bin").resolve("java");
  }

  @ParameterizedTest
  @MethodSource("machines")
  void another_machine_draws_the_same(Machine machine) throws Exception {
    List<String> command = new ArrayList<>(List.of(machine.java.toString()));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(machine.options);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            Fingerprint.class.getName(),
            Integer.toString(NTH_AS_PNG)));
    Path out = Files.createTempFile("drawings", ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    process.waitFor();
    String printed = Files.readString(out, StandardCharsets.UTF_8);
    Files.delete(out);
    assertEquals(expected, printed);
  }
}
