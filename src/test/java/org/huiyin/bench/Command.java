package org.huiyin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program once, as a process of its own, and says what that cost.
 *
 * <p>Times are those of bash's {@code time}: the processor time of the process and of all processes
 * that it waited for. Memory is read from {@code /proc} every few milliseconds.
 */
final class Command {
  private static final String TIMED =
      "TIMEFORMAT='%3R %3U %3S'; out=$1; shift; time \"$@\" >\"$out.out\" 2>\"$out.err\" </dev/null";
  private static final int POLL_MILLISECONDS = 10;

  private final List<String> words;

  Command(List<String> words) {
    this.words = List.copyOf(words);
  }

  /**
   * Runs the program in {@code folder}.
   *
   * @param log where to put what it prints: a path whose files {@code .out} and {@code .err} may be
   *     overwritten
   * @throws IOException if it cannot be run, or its exit code is not 0; the message has the end of
   *     what it printed
   */
  Cost run(Path folder, Path log) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("bash", "-c", TIMED, "bench", log.toString()));
    line.addAll(words);
    Process bash = new ProcessBuilder(line).directory(folder.toFile()).start();
    bash.getOutputStream().close();
    long peak = 0;
    while (!bash.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, memory(bash.pid()));
    }
    String said = new String(bash.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (bash.exitValue() != 0) {
      throw new IOException(
          String.join(" ", words) + ": exit code " + bash.exitValue() + "\n" + end(log));
    }
    String times = said.substring(said.lastIndexOf('\n') + 1); // Bash may warn about the locale.
    String[] seconds = times.replace(',', '.').split(" ");
    return new Cost(
        Double.parseDouble(seconds[0]),
        Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]),
        peak / 1024.0);
  }

  private static String end(Path log) throws IOException {
    StringBuilder end = new StringBuilder();
    for (String name : List.of(".out", ".err")) {
      Path file = Path.of(log + name);
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      lines
          .subList(Math.max(0, lines.size() - 20), lines.size())
          .forEach(line -> end.append(line).append('\n'));
    }
    return end.toString();
  }

  /** The peaks of all children of a process, in KiB; 0 where the system does not tell. */
  private static long memory(long parent) throws IOException {
    Path children = Path.of("/proc/" + parent + "/task/" + parent + "/children");
    long sum = 0;
    try {
      for (String child : Files.readString(children).strip().split(" ")) {
        if (!child.isEmpty()) {
          sum += peak(child) + memory(Long.parseLong(child));
        }
      }
    } catch (NoSuchFileException e) {
      return sum; // The process has ended, or the system has no such files.
    } catch (IOException e) {
      if (!ended(e)) {
        throw e;
      }
    }
    return sum;
  }

  private static long peak(String process) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", ""));
      }
    }
    return 0;
  }

  private static boolean ended(IOException e) {
    return e.getMessage() != null && e.getMessage().contains("No such process");
  }
}
