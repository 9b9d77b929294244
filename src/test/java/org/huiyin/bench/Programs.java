package org.huiyin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of the programs that are compared. */
final class Programs {
  static final String HUGO = "hugo";
  static final String LAUNCHER = "launcher";

  private final Options options;
  private final String hugoVersion;

  Programs(Options options, Path log) throws IOException, InterruptedException {
    this.options = options;
    this.hugoVersion = options.programs().contains(HUGO) ? version(options.hugo(), log) : "";
  }

  /** The version of Hugo; empty if it is not there. */
  String hugoVersion() {
    return hugoVersion;
  }

  private static String version(String hugo, Path log) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(hugo, "version").redirectError(log.toFile()).start();
    } catch (IOException e) {
      return ""; // Not installed.
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(hugo + " version: exit code " + process.exitValue());
    }
    String[] words = text.strip().split(" ");
    return words.length > 1 ? words[1] : words[0];
  }

  /** Hugo first, as the base of the ratios, then the ways of starting Huiyin. */
  List<String> all() {
    List<String> all = new ArrayList<>();
    if (!hugoVersion.isEmpty()) {
      all.add(HUGO);
    }
    all.addAll(options.huiyin());
    return all;
  }

  /** The command that does a task. */
  Command command(String program, Task task, Path source, Path site) {
    if (program.equals(HUGO)) {
      return new Command(
          List.of(options.hugo(), "--quiet", "--source", source.toString(), "-d", site.toString()));
    }
    List<String> line = new ArrayList<>();
    if (program.equals(LAUNCHER)) {
      line.add(options.launcher().toAbsolutePath().toString());
    } else {
      line.add(java());
      line.addAll(options.java());
      line.addAll(List.of("-jar", options.jar().toAbsolutePath().toString()));
    }
    line.addAll(
        List.of(task == Task.CHECK ? "check" : "build", "--strict", "--source", source.toString()));
    if (task != Task.CHECK) {
      line.addAll(List.of("--output", site.toString()));
    }
    if (task == Task.VERIFY) {
      line.add("--verify");
    }
    return new Command(line);
  }

  /** The command that builds a site and records where its time goes. */
  Command recorded(Path source, Path site, Path recording) {
    List<String> line = new ArrayList<>();
    line.add(java());
    line.addAll(options.java());
    line.addAll(
        List.of(
            "-XX:StartFlightRecording=settings=profile,filename=" + recording,
            "-jar",
            options.jar().toAbsolutePath().toString(),
            "build",
            "--strict",
            "--source",
            source.toString(),
            "--output",
            site.toString()));
    return new Command(line);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
