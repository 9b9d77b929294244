package org.huiyin.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.WholeSite;
import org.huiyin.cli.Main;

/**
 * Runs commands again and again, and makes another call of the file system fail each time. What is
 * wrong afterwards is printed, one line for each.
 */
final class FaultyRuns {
  private static final int DONE = 0;
  private static final int FAILED = 3;

  /** What may be in a folder that no command has left. */
  private static final String CACHE = ".huiyin/";

  /** The folders to which a published link leads, now and before. */
  private static final String RELEASE = ".web.huiyin-";

  private final Path home;
  private final int most;
  private int folders;

  private record Run(int exit, String err) {}

  private FaultyRuns(Path home, int most) {
    this.home = home;
    this.most = most;
  }

  /**
   * @param args an empty folder; how many calls of each kind fail at most, spread evenly over all;
   *     and the scenarios, by default all
   */
  public static void main(String[] args) throws IOException {
    FaultyRuns runs = new FaultyRuns(Path.of(args[0]), Integer.parseInt(args[1]));
    for (String name : args.length > 2 ? List.of(args).subList(2, args.length) : Scenario.ALL) {
      runs.all(Scenario.named(name));
    }
    System.out.println("end");
  }

  private void all(Scenario scenario) throws IOException {
    Path before = Files.createDirectories(home.resolve("before"));
    scenario.prepare(before);
    Path after = copy(before);
    Run good = run(scenario, after);
    if (good.exit() != DONE) {
      System.out.println("without a fault: " + good);
      return;
    }
    Map<String, String> old = files(before);
    Map<String, String> made = files(after);
    for (Faults.Kind kind : Faults.Kind.values()) {
      Path counted = copy(before);
      Faults faults = Faults.arm(counted, 0, kind);
      run(scenario, counted);
      int calls = faults.calls();
      Faults.disarm();
      delete(counted);
      int step = Math.max(1, calls / most);
      System.out.println("# " + scenario.name() + " " + kind + " " + calls + " calls");
      for (int n = 1; n <= calls; n += step) {
        Path folder = copy(before);
        Faults armed = Faults.arm(folder, n, kind);
        Run run = run(scenario, folder);
        Faults.disarm();
        List<String> wrong = wrong(scenario, folder, run, old, made);
        if (!wrong.isEmpty()) {
          System.out.println(
              (kind + " " + n + " " + armed.hit() + ": " + wrong + " " + run)
                  .replace(folder.toString(), "DIR")
                  .replace('\n', '|'));
        }
        delete(folder);
      }
    }
    delete(before);
    delete(after);
  }

  private static List<String> wrong(
      Scenario scenario, Path folder, Run run, Map<String, String> old, Map<String, String> made)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    // A folder named in the command that cannot be looked at counts as one that does not exist.
    if (run.exit() < DONE || run.exit() > FAILED) {
      wrong.add("exit code");
    }
    if (run.err().contains("\tat ") || run.err().contains("Exception")) {
      wrong.add("stack trace or exception");
    }
    if (run.exit() != DONE && !scenario.namesFile(run.err(), folder)) {
      wrong.add("no file is named");
    }
    Map<String, String> now = files(folder);
    if (run.exit() == DONE && !scenario.kept(now).equals(scenario.kept(made))) {
      wrong.add(
          "done, but not what is right: " + differing(scenario.kept(now), scenario.kept(made)));
    }
    for (String unit : scenario.units()) {
      Map<String, String> part = part(now, unit);
      if (!part.equals(part(old, unit)) && !part.equals(part(made, unit))) {
        wrong.add("neither old nor new: " + unit + differing(part, part(made, unit)));
      }
    }
    Run next = run.exit() == DONE && scenario.isOnce() ? run : run(scenario, folder);
    Map<String, String> then = files(folder);
    if (next.exit() != DONE || !then.equals(made)) {
      wrong.add("then " + next + differing(then, made));
    }
    return wrong;
  }

  private static List<String> differing(Map<String, String> one, Map<String, String> other) {
    return Stream.concat(one.keySet().stream(), other.keySet().stream())
        .distinct()
        .filter(
            path ->
                !Optional.ofNullable(one.get(path)).equals(Optional.ofNullable(other.get(path))))
        .sorted()
        .limit(4)
        .toList();
  }

  /** The files of one folder or file. */
  private static Map<String, String> part(Map<String, String> files, String unit) {
    Map<String, String> part = new TreeMap<>(files);
    part.keySet().removeIf(path -> !path.startsWith(unit));
    return part;
  }

  private static Run run(Scenario scenario, Path folder) throws IOException {
    if (scenario.name().equals("preview")) {
      String failure = PreviewRun.in(folder);
      return new Run(failure.isEmpty() ? DONE : FAILED, failure);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outText = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream errText = new PrintStream(err, false, StandardCharsets.UTF_8);
    int exit = new Main(outText, errText).run(scenario.arguments(folder));
    outText.flush();
    errText.flush();
    String told = err.toString(StandardCharsets.UTF_8);
    return new Run(exit, told.isEmpty() ? out.toString(StandardCharsets.UTF_8) : told);
  }

  private Path copy(Path from) throws IOException {
    Path to = home.resolve("run" + folders++);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path place = to.resolve(from.relativize(path).toString());
        if (Files.isSymbolicLink(path)) {
          Files.createSymbolicLink(place, Files.readSymbolicLink(path));
        } else {
          Files.copy(path, place, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return to;
  }

  /** Everything but the cache, which may hold anything as long as the results are right. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    WholeSite.files(folder)
        .forEach(
            (path, text) -> {
              if (!path.contains(CACHE) && !path.startsWith(RELEASE)) {
                files.put(path, text);
              }
            });
    Path link = folder.resolve("web");
    if (Files.isSymbolicLink(link)) {
      WholeSite.files(link.toRealPath()).forEach((path, text) -> files.put("web/" + path, text));
    }
    return files;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
