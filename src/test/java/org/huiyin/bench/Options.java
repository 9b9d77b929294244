package org.huiyin.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What to measure.
 *
 * @param only words of tasks, and {@code profile}
 * @param java options for {@code java -jar}
 * @param hugo the command
 * @param work where sources and sites are written; empty for the default
 * @param json where to write all numbers; empty for nowhere
 */
record Options(
    List<Integer> sizes,
    List<Variant> variants,
    Set<String> only,
    Set<String> programs,
    int runs,
    long seed,
    List<String> java,
    Path jar,
    Path launcher,
    String hugo,
    String work,
    String json,
    String label) {
  static final String HELP =
      """
      Usage: src/test/bench/run [OPTION…]            measures, and prints tables
             src/test/bench/run corpus OPTION…       only writes the sources of a corpus

      Measures whole processes of target/huiyin.jar, of the launcher target/huiyin/bin/huiyin if
      there is one, and of hugo if it is installed, in turn. First: mvn -q package -DskipTests

        --sizes N,…        replies; default 1,100,1000,10000
        --variants V,…     prose, figures, charts; default all
        --runs N           rounds; default 3, and 5 for one reply
        --quick            --sizes 1,100 --runs 1
        --only T,…         full, unchanged, edit, check, verify, profile; default all
        --programs P,…     jar, launcher, hugo; default all that are there
        --hugo COMMAND     default hugo
        --java OPTIONS     options for java, as one word: '-Xmx256m -XX:+UseSerialGC'
        --jar FILE         default target/huiyin.jar
        --launcher FILE    default target/huiyin/bin/huiyin
        --seed N           of the corpus; default 7
        --work DIR         where to write; default a new folder in /dev/shm, or in target/
        --json FILE        writes all single measurements
        --label TEXT       printed above the tables, such as the commit

      corpus: --size N --variant V --layout huiyin|hugo --output DIR [--seed N]
      """;

  private static final Set<String> TASKS =
      Set.of("full", "unchanged", "edit", "check", "verify", "profile");
  private static final Set<String> PROGRAMS = Set.of("jar", "launcher", "hugo");

  Options {
    sizes = List.copyOf(sizes);
    variants = List.copyOf(variants);
    only = Set.copyOf(only);
    programs = Set.copyOf(programs);
    java = List.copyOf(java);
  }

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  static Options of(List<String> words) {
    List<Integer> sizes = List.of(1, 100, 1000, 10_000);
    List<Variant> variants = List.of(Variant.values());
    Set<String> only = TASKS;
    Set<String> programs = PROGRAMS;
    int runs = 0;
    long seed = 7;
    List<String> java = List.of();
    Path jar = Path.of("target/huiyin.jar");
    Path launcher = Path.of("target/huiyin/bin/huiyin");
    String hugo = "hugo";
    String work = "";
    String json = "";
    String label = "";
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      switch (option) {
        case "--quick" -> {
          sizes = List.of(1, 100);
          runs = 1;
        }
        case "--sizes" -> sizes = list(value(option, rest)).map(Options::size).toList();
        case "--variants" -> variants = list(value(option, rest)).map(Options::variant).toList();
        case "--only" -> only = known(option, value(option, rest), TASKS);
        case "--programs" -> programs = known(option, value(option, rest), PROGRAMS);
        case "--runs" -> runs = number(option, value(option, rest));
        case "--seed" -> seed = number(option, value(option, rest));
        case "--java" -> java = Arrays.asList(value(option, rest).strip().split(" +"));
        case "--jar" -> jar = Path.of(value(option, rest));
        case "--launcher" -> launcher = Path.of(value(option, rest));
        case "--hugo" -> hugo = value(option, rest);
        case "--work" -> work = value(option, rest);
        case "--json" -> json = value(option, rest);
        case "--label" -> label = value(option, rest);
        default -> throw new IllegalArgumentException("unknown option: " + option);
      }
    }
    return new Options(
        sizes, variants, only, programs, runs, seed, java, jar, launcher, hugo, work, json, label);
  }

  static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }

  static int size(String text) {
    int size = number("--sizes", text);
    if (size > Corpus.MOST) {
      throw new IllegalArgumentException("at most " + Corpus.MOST + " replies, not " + text);
    }
    return size;
  }

  static Variant variant(String text) {
    return Stream.of(Variant.values())
        .filter(variant -> variant.id().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown variant: " + text));
  }

  static Layout layout(String text) {
    return Stream.of(Layout.values())
        .filter(layout -> layout.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown layout: " + text));
  }

  private static Stream<String> list(String text) {
    return Stream.of(text.split(","));
  }

  private static Set<String> known(String option, String text, Set<String> all) {
    Set<String> chosen = new TreeSet<>(list(text).toList());
    Set<String> unknown = new TreeSet<>(chosen);
    unknown.removeAll(all);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          option + ": " + String.join(", ", unknown) + "; one of " + new TreeSet<>(all));
    }
    return chosen;
  }

  static int number(String option, String text) {
    try {
      int number = Integer.parseInt(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(option + ": " + text + " is not a number", e);
    }
    throw new IllegalArgumentException(option + ": " + text + " is not positive");
  }

  /** The rounds at a size: one reply is so short that it needs more. */
  int rounds(int size) {
    return runs > 0 ? runs : size == 1 ? 5 : 3;
  }

  boolean measures(Task task) {
    return only.contains(task.option());
  }

  /** The tasks to measure; edits of figures only where there are figures. */
  List<Task> tasks(Variant variant) {
    List<Task> tasks = new ArrayList<>();
    for (Task task : Task.values()) {
      if (measures(task) && (variant.hasFigures() || task != Task.FIGURE_EDIT)) {
        tasks.add(task);
      }
    }
    return tasks;
  }

  /** The ways of starting Huiyin that are there. */
  List<String> huiyin() {
    List<String> found = new ArrayList<>();
    if (programs.contains("jar")) {
      found.add("jar");
    }
    if (programs.contains("launcher") && Files.isExecutable(launcher)) {
      found.add("launcher");
    }
    return found;
  }
}
