package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for Unix, with a script in the place of {@code java} that writes its arguments. */
class LauncherTest {
  private static final Path LAUNCHER = Path.of("src/main/launcher/huiyin");

  private static final Path FOR_WINDOWS = Path.of("src/main/launcher/huiyin.cmd");

  /** Writes the archive that it is asked for, as a JVM does at its end, or fails at it. */
  private static final String JAVA =
      """
      #!/bin/sh
      trap 'echo ended; kill $sleeper; exit 143' TERM
      for argument in "$@"; do
        echo "$argument"
        case $argument in
          -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*)
            [ -z "${FULL_DISK:-}" ] || exit 1
            echo classes >"${argument#*=}" ;;
          sleep) sleep 60 & sleeper=$!; echo asleep; wait $sleeper ;;
        esac
      done
      exit "${STATUS:-0}"
      """;

  @TempDir Path folder;
  private Path home;
  private Path archives;

  @BeforeEach
  void install() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    home = folder.resolve("the program");
    archives = Files.createDirectory(folder.resolve("archives"));
    Files.createDirectories(home.resolve("bin"));
    Files.copy(LAUNCHER, home.resolve("bin/huiyin"));
    makeExecutable(home.resolve("bin/huiyin"));
    Files.writeString(home.resolve("huiyin.jar"), "jar");
    java("17.0.15+6");
  }

  private void java(String version) throws IOException {
    Path java = folder.resolve("jdk/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, JAVA);
    makeExecutable(java);
    Files.writeString(
        folder.resolve("jdk/release"),
        "IMPLEMENTOR=\"x\"\nJAVA_RUNTIME_VERSION=\"%s\"\n".formatted(version));
  }

  private static void makeExecutable(Path file) {
    assertTrue(file.toFile().setExecutable(true));
  }

  private record Ended(int status, List<String> lines) {
    boolean has(String start) {
      return lines.stream().anyMatch(line -> line.startsWith(start));
    }
  }

  private Process start(Map<String, String> environment, Path launcher, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("HUIYIN_ARCHIVE", archives.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private Ended run(Map<String, String> environment, String... arguments) throws Exception {
    Process process = start(environment, home.resolve("bin/huiyin"), arguments);
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    return new Ended(process.waitFor(), lines);
  }

  private Ended run(String... arguments) throws Exception {
    return run(Map.of(), arguments);
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(archives)) {
      return files.sorted().toList();
    }
  }

  @Test
  void passesTheArgumentsAndTheStatusOn() throws Exception {
    Ended ended = run(Map.of("STATUS", "1"), "build", "--base-url", "https://x.cn/a b/", "");

    assertEquals(1, ended.status());
    int jar = ended.lines().indexOf("-jar");
    assertEquals(
        List.of(
            home.toRealPath().resolve("huiyin.jar").toString(),
            "build",
            "--base-url",
            "https://x.cn/a b/",
            ""),
        ended.lines().subList(jar + 1, ended.lines().size()));
  }

  @Test
  void smallSitesDoWithoutTheOptimisingCompiler() throws Exception {
    assertTrue(run("build").has("-XX:TieredStopAtLevel=1"));

    Path replies = folder.resolve("big site/content/replies");
    for (int i = 0; i < 2000; i++) {
      Files.createDirectories(replies.resolve("r" + i));
    }
    assertFalse(run("build", "--source", "big site").has("-XX:TieredStopAtLevel"));
    assertFalse(run("check", "--source=big site", "--strict").has("-XX:TieredStopAtLevel"));
  }

  /** One compiler and the optimising one together keep a JVM from starting. */
  @Test
  void optionsOfTheUserWinOverTheNumberOfCompilers() throws Exception {
    assertTrue(run("build").has("-XX:CompileThresholdScaling=0.3"));
    Map<String, String> optimised = Map.of("HUIYIN_JAVA_OPTS", "-XX:TieredStopAtLevel=4");
    assertFalse(run(optimised, "build").has("-XX:CICompilerCount"));
    java("25.0.3+9-LTS");
    assertFalse(run("build").has("-XX:CompileThresholdScaling"));
  }

  @Test
  void theFirstBuildMakesTheArchiveThatLaterRunsUse() throws Exception {
    assertFalse(run("--version").has("-XX:ArchiveClassesAtExit"));
    assertFalse(run("check").has("-XX:ArchiveClassesAtExit"));
    assertEquals(List.of(), archives());

    assertTrue(run("build").has("-XX:ArchiveClassesAtExit="));

    Path archive = archives.resolve("classes-17.0.15-6.jsa");
    assertEquals(List.of(archive, archives.resolve("classes-17.0.15-6.jsa.size")), archives());
    assertTrue(run("check").has("-XX:SharedArchiveFile=" + archive));
    assertTrue(run("build").has("-XX:SharedArchiveFile=" + archive));
    assertTrue(run("--version").has("-XX:SharedArchiveFile=" + archive));
  }

  /** A JVM may crash when it maps a file that is shorter than its header says. */
  @Test
  void anArchiveThatWasCutOffIsMadeAgain() throws Exception {
    run("build");
    Path archive = archives.resolve("classes-17.0.15-6.jsa");
    for (String content : List.of("", "clas", "classes and more\n")) {
      Files.writeString(archive, content);
      assertFalse(run("--version").has("-XX:SharedArchiveFile"));
      assertTrue(run("build").has("-XX:ArchiveClassesAtExit="));
      assertEquals("classes\n", Files.readString(archive));
      assertTrue(run("--version").has("-XX:SharedArchiveFile=" + archive));
    }
    Files.delete(archives.resolve("classes-17.0.15-6.jsa.size"));
    assertFalse(run("--version").has("-XX:SharedArchiveFile"));
  }

  @Test
  void anArchiveOfAnOlderJarIsMadeAgain() throws Exception {
    run("build");
    FileTime later = FileTime.from(Instant.now().plusSeconds(60));
    Files.setLastModifiedTime(home.resolve("huiyin.jar"), later);
    assertTrue(run("build").has("-XX:ArchiveClassesAtExit="));
  }

  /** The JVM ends with 1 then, which is the status of mistakes in the content. */
  @Test
  void whereTheArchiveCannotBeWrittenTheStatusIsThatOfTheProgram() throws Exception {
    for (String status : List.of("0", "1", "3")) {
      Ended ended = run(Map.of("FULL_DISK", "yes", "STATUS", status), "check");
      assertEquals(Integer.parseInt(status), ended.status());
      assertEquals(List.of(), archives());
    }
  }

  @Test
  void whatTheJvmSaysIsNotInTheOutputOfTheProgram() throws Exception {
    assertTrue(run("check").has("-XX:+DisplayVMOutputToStderr"));
  }

  /** The locale that Java starts with where {@code locale charmap} answers with a word or fails. */
  private String localeOfJava(String locale, String charmap) throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path command = bin.resolve("locale");
    Files.writeString(
        command, charmap.isEmpty() ? "#!/bin/sh\nexit 127\n" : "#!/bin/sh\necho " + charmap + "\n");
    makeExecutable(command);
    Files.writeString(folder.resolve("jdk/bin/java"), "#!/bin/sh\necho \"locale ${LC_ALL:-}\"\n");
    Ended ended =
        run(
            Map.of("LC_ALL", locale, "PATH", bin + ":" + System.getenv("PATH")),
            "confirm",
            "--by",
            "张示例");
    assertEquals(0, ended.status());
    return ended.lines().get(0);
  }

  @Test
  void javaReadsArgumentsInUtf8WhereTheLocaleHasNoChinese() throws Exception {
    assertEquals("locale C.UTF-8", localeOfJava("C", "ANSI_X3.4-1968"));
    assertEquals("locale C.UTF-8", localeOfJava("xx_XX.UTF-8", "ANSI_X3.4-1968"));
    assertEquals("locale C.UTF-8", localeOfJava("de_DE", "ISO-8859-1"));
    assertEquals("locale zh_CN.UTF-8", localeOfJava("zh_CN.UTF-8", "UTF-8"));
    assertEquals("locale zh_CN.GBK", localeOfJava("zh_CN.GBK", "GBK"));
    assertEquals("locale C", localeOfJava("C", ""));
    assertEquals("locale C.UTF-8", localeOfJava("C.UTF-8", "ANSI_X3.4-1968"));
  }

  @Test
  void aFolderThatJavaCannotStartFromIsNamed() throws Exception {
    Path other = folder.resolve("a:b");
    Files.createDirectories(other.resolve("bin"));
    Files.copy(LAUNCHER, other.resolve("bin/huiyin"));
    Process process = start(Map.of(), other.resolve("bin/huiyin"), "build");
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(3, process.waitFor());
    assertTrue(output.contains(other.toRealPath().toString()), output);
  }

  @Test
  void startsFromItsOwnFolderWhateverTheEnvironmentSays() throws Exception {
    Files.createDirectories(folder.resolve("elsewhere/the program/bin"));
    Ended ended =
        run(
            Map.of("CDPATH", folder.resolve("elsewhere").toString(), "HUIYIN_JAVA_OPTS", "-Dx=*"),
            "--version");
    assertTrue(ended.has("-Dx=*"));
    assertTrue(ended.has(home.toRealPath().resolve("huiyin.jar").toString()));
  }

  /** cmd reads a file with other line ends wrongly where it jumps to a label. */
  @Test
  void theLauncherForWindowsHasItsLineEnds() throws IOException {
    String text = Files.readString(FOR_WINDOWS);
    assertEquals(text, text.replaceAll("\r?\n", "\r\n"));
    assertTrue(text.endsWith("\r\n"));
    assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(text));
  }

  /** Apart from the number of compilers, which depends on that of the processors. */
  @Test
  void theLauncherForWindowsGivesTheSameOptions() throws Exception {
    List<String> options =
        run(Map.of("HUIYIN_ARCHIVE", "off"), "build").lines().stream()
            .filter(argument -> argument.startsWith("-X"))
            .filter(argument -> !argument.startsWith("-XX:CICompilerCount"))
            .toList();
    List<String> windows =
        Files.readString(FOR_WINDOWS)
            .lines()
            .filter(line -> line.startsWith("\"%java%\""))
            .flatMap(line -> Stream.of(line.split(" ")))
            .filter(argument -> argument.startsWith("-X"))
            .toList();
    assertEquals(options, windows);
  }

  @Test
  void jdk25HasAnotherKindOfArchive() throws Exception {
    java("25.0.3+9-LTS");
    assertTrue(run("build").has("-XX:AOTCacheOutput="));
    assertTrue(run("check").has("-XX:AOTCache=" + archives.resolve("classes-25.0.3-9-LTS.aot")));
  }

  @Test
  void aFailedRunLeavesNoArchive() throws Exception {
    run(Map.of("STATUS", "3"), "build");
    assertEquals(List.of(), archives());
  }

  @Test
  void worksWithoutArchive() throws Exception {
    Ended ended = run(Map.of("HUIYIN_ARCHIVE", "off"), "build");
    assertFalse(ended.has("-XX:ArchiveClassesAtExit"));
    assertEquals(0, ended.status());
  }

  @Test
  void ownOptionsComeLast() throws Exception {
    Ended ended = run(Map.of("HUIYIN_JAVA_OPTS", "-Xmx256m -Dx=y"), "build");
    assertEquals(
        List.of("-Xmx256m", "-Dx=y", "-jar"),
        ended
            .lines()
            .subList(ended.lines().indexOf("-Xmx256m"), ended.lines().indexOf("-jar") + 1));
  }

  @Test
  void isFoundThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("bin/huiyin"));
    Process process = start(Map.of(), link, "build");
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor());
    assertTrue(output.contains(home.toRealPath().resolve("huiyin.jar").toString()), output);
  }

  @Test
  void anOldOrMissingJavaIsNamed() throws Exception {
    java("11.0.2");
    Ended old = run("build");
    assertEquals(3, old.status());
    assertTrue(old.lines().get(0).contains("11.0.2"), old.lines().get(0));

    Ended missing = run(Map.of("JAVA_HOME", folder.resolve("nothing").toString()), "build");
    assertEquals(3, missing.status());
    assertTrue(missing.lines().get(0).contains("JAVA_HOME"), missing.lines().get(0));
  }

  @Test
  void aSignalEndsTheFirstBuildToo() throws Exception {
    Process process = start(Map.of(), home.resolve("bin/huiyin"), "build", "sleep");
    StringBuilder seen = new StringBuilder();
    while (!seen.toString().contains("asleep")) {
      seen.append((char) process.getInputStream().read());
    }
    process.toHandle().destroy();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertTrue(new String(process.getInputStream().readAllBytes(), UTF_8).contains("ended"));
    assertEquals(143, process.exitValue());
    assertEquals(List.of(), archives());
  }
}
