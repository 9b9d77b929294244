package org.huiyin.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures builds of invented sites, as whole processes, beside Hugo. Not a test: {@code
 * src/test/bench/run} starts it. It uses nothing but the JDK.
 */
public final class Bench {
  private static final int WRONG_USAGE = 2;
  private static final int FAILED = 3;

  private Bench() {}

  /**
   * @param args see {@link Options#HELP}
   */
  public static void main(String[] args) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    List<String> words = List.of(args);
    try {
      if (words.contains("--help") || words.contains("-h")) {
        out.print(Options.HELP);
      } else if (!words.isEmpty() && words.get(0).equals("corpus")) {
        corpus(words.subList(1, words.size()));
      } else {
        measure(Options.of(words), out, err);
      }
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage() + "\n\n" + Options.HELP);
      System.exit(WRONG_USAGE);
    } catch (IOException e) {
      err.println(e);
      System.exit(FAILED);
    }
  }

  private static void corpus(List<String> words) throws IOException {
    int size = 0;
    Variant variant = Variant.CHARTS;
    Layout layout = Layout.HUIYIN;
    long seed = 7;
    String output = "";
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      String value = Options.value(option, rest);
      switch (option) {
        case "--size" -> size = Options.size(value);
        case "--variant" -> variant = Options.variant(value);
        case "--seed" -> seed = Options.number(option, value);
        case "--output" -> output = value;
        case "--layout" -> layout = Options.layout(value);
        default -> throw new IllegalArgumentException("unknown option: " + option);
      }
    }
    if (size == 0 || output.isEmpty()) {
      throw new IllegalArgumentException("corpus needs --size and --output");
    }
    layout.write(new Corpus(seed, size, variant), Files.createDirectories(Path.of(output)));
  }

  private static void measure(Options options, PrintStream out, PrintStream err)
      throws IOException, InterruptedException {
    if (options.programs().contains("jar") && !Files.exists(options.jar())) {
      throw new IOException(
          "there is no " + options.jar() + "; make it: mvn -q package -DskipTests");
    }
    Workplace work = Workplace.of(options);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(work, err)));
    Programs programs = new Programs(options, work.folder().resolve("log.err"));
    Map<String, String> circumstances = circumstances(options, work, programs);
    Session session = new Session(options, work, programs, new Progress(err));
    try {
      session.run();
    } finally {
      circumstances.put("load at the end", load());
      circumstances.forEach((name, value) -> out.println("- " + name + ": " + value));
      out.print(Report.text(session.results(), session.profiles()));
      if (!options.json().isEmpty()) {
        Files.writeString(
            Path.of(options.json()),
            JsonReport.text(circumstances, session.results(), session.profiles()));
      }
    }
  }

  /** Ends what still runs, which happens after Ctrl-C, and deletes what was written. */
  private static void leave(Workplace work, PrintStream err) {
    List<ProcessHandle> running = ProcessHandle.current().descendants().toList();
    running.forEach(ProcessHandle::destroyForcibly);
    running.forEach(process -> process.onExit().join());
    try {
      work.clear();
    } catch (IOException e) {
      err.println(e);
    }
  }

  private static Map<String, String> circumstances(
      Options options, Workplace work, Programs programs) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("program", options.label().isEmpty() ? options.jar().toString() : options.label());
    about.put("compared", String.join(", ", programs.all()));
    about.put("hugo", programs.hugoVersion().isEmpty() ? "not installed" : programs.hugoVersion());
    about.put("java", System.getProperty("java.vm.version"));
    if (!options.java().isEmpty()) {
      about.put("options of java", options.java().stream().collect(Collectors.joining(" ")));
    }
    about.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    about.put("written to", work.inMemory() ? "memory (tmpfs)" : "disk");
    about.put("seed", Long.toString(options.seed()));
    about.put("load at the start", load());
    return about;
  }

  /** The number of processes that wanted a processor in the last minute, on average. */
  private static String load() {
    return Spread.number(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
