package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.huiyin.cli.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The program in processes of its own: whatever machine it runs on, the same sources give the same
 * bytes.
 */
@Tag("slow")
class SameBytesTest {
  private static final Path THIS_JDK = Path.of(System.getProperty("java.home"));
  private static final Path OTHER_JDKS = Path.of("/usr/lib/jvm");
  private static final int OLDEST = 17;

  @TempDir static Path common;

  @TempDir Path folder;

  private static Map<String, String> expected;

  /**
   * A machine that differs from the others.
   *
   * @param environment set in the process
   * @param options of the virtual machine
   * @param arguments of the program, further ones
   */
  record Machine(
      String name,
      Path jdk,
      Map<String, String> environment,
      List<String> options,
      List<String> arguments) {
    Machine(
        String name, Map<String, String> environment, List<String> options, String... arguments) {
      this(name, THIS_JDK, environment, options, List.of(arguments));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Differences that do not touch each other share a process. */
  static List<Machine> machines() throws IOException {
    Map<String, String> none = Map.of();
    List<Machine> machines =
        new ArrayList<>(
            List.of(
                new Machine(
                    "LANG=C, Turkish, one core, one job",
                    Map.of("LANG", "C", "LC_ALL", "C"),
                    List.of(
                        "-Duser.language=tr", "-Duser.country=TR", "-XX:ActiveProcessorCount=1"),
                    "--jobs",
                    "1"),
                new Machine(
                    "POSIX, Latin 1, Egyptian, one core, four jobs",
                    Map.of("LC_ALL", "POSIX"),
                    List.of(
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-XX:ActiveProcessorCount=1"),
                    "--jobs",
                    "4"),
                new Machine(
                    "the day after, no fonts",
                    Map.of("TZ", "Pacific/Kiritimati"),
                    List.of("-Dsun.awt.fontconfig=/nonexistent"))));
    for (Path jdk : otherJdks()) {
      machines.add(new Machine("JDK in " + jdk, jdk, none, List.of(), List.of()));
    }
    return machines;
  }

  /** Every other JDK of this system that is new enough, each once. */
  private static List<Path> otherJdks() throws IOException {
    if (!Files.isDirectory(OTHER_JDKS)) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    try (Stream<Path> installed = Files.list(OTHER_JDKS)) {
      for (Path jdk : installed.sorted().filter(path -> !Files.isSymbolicLink(path)).toList()) {
        if (version(jdk) >= OLDEST && !jdk.toRealPath().equals(THIS_JDK.toRealPath())) {
          found.add(jdk);
        }
      }
    }
    return found;
  }

  /** The feature release by the JDK's own file; 0 where there is none. */
  private static int version(Path jdk) throws IOException {
    Path release = jdk.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(java(jdk))) {
      return 0;
    }
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(release)) {
      properties.load(reader);
    }
    String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.split("[^0-9]")[0]);
  }

  private static Path java(Path jdk) {
    return jdk.resolve("bin").resolve("java");
  }

  @BeforeAll
  static void build_here() throws IOException {
    Path source = WholeSite.goodSite(common.resolve("source"));
    assertEquals(0, WholeSite.huiyin("build", "--source", source.toString()).exit());
    expected = WholeSite.files(source.resolve("site"));
  }

  @ParameterizedTest
  @MethodSource("machines")
  void another_machine_gives_the_same_bytes(Machine machine) throws Exception {
    Path source = WholeSite.goodSite(folder);
    List<String> arguments = new ArrayList<>(List.of("build"));
    arguments.addAll(machine.arguments);
    WholeSite.Run run = run(machine, source, arguments);
    assertEquals(0, run.exit(), run::err);
    assertTrue(run.out().startsWith("已生成："), run::out);
    assertEquals("", run.err());
    assertEquals(expected, WholeSite.files(source.resolve("site")));
  }

  @Test
  void mistakes_are_told_in_whole_characters_where_the_system_has_none() throws Exception {
    Path text = WholeSite.goodSite(folder).resolve("content/replies/demo-1/index.md");
    Files.writeString(text, Files.readString(text).replace("[120个]", "[121个]"));
    Machine plain =
        new Machine("C", Map.of("LANG", "C", "LC_ALL", "C"), List.of("-Dfile.encoding=US-ASCII"));
    WholeSite.Run run = run(plain, folder, List.of("build", "--jobs", "1"));
    assertEquals(1, run.exit(), run::err);
    assertEquals(
        Files.readString(Path.of("src/test/resources/sites/bad/number-differs.txt")), run.err());
  }

  /** Runs the program; what it says must be UTF-8. */
  private WholeSite.Run run(Machine machine, Path workingFolder, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(java(machine.jdk).toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    // The Nu checker, which is on the class path of the tests, brings a log4j that FreeMarker would
    // talk to.
    command.add("-Dorg.freemarker.loggerLibrary=none");
    command.addAll(machine.options);
    command.addAll(List.of("-cp", classPath(), Main.class.getName()));
    command.addAll(arguments);
    command.addAll(List.of("--cache", "off"));
    File out = Files.createTempFile(folder, "out", ".txt").toFile();
    File err = Files.createTempFile(folder, "err", ".txt").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile());
    // A word of the virtual machine on what it has picked up would stand among the program's own.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().putAll(machine.environment);
    Process process = builder.redirectOutput(out).redirectError(err).start();
    int exit = process.waitFor();
    return new WholeSite.Run(exit, text(out.toPath()), text(err.toPath()));
  }

  /** The class path with absolute entries: the process may run elsewhere. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((left, right) -> left + File.pathSeparator + right)
        .orElseThrow();
  }

  private static String text(Path file) throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError(
          "not UTF-8: " + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1), e);
    }
  }
}
