package org.huiyin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures all variants and sizes, the programs in turn. */
final class Session {
  private final Options options;
  private final Workplace work;
  private final Programs programs;
  private final Progress progress;
  private final List<Result> results = new ArrayList<>();
  private final List<Profile> profiles = new ArrayList<>();
  private int folders;

  Session(Options options, Workplace work, Programs programs, Progress progress) {
    this.options = options;
    this.work = work;
    this.programs = programs;
    this.progress = progress;
  }

  /** What has been measured so far, also if a program failed. */
  List<Result> results() {
    return List.copyOf(results);
  }

  /** What has been recorded so far. */
  List<Profile> profiles() {
    return List.copyOf(profiles);
  }

  /** Measures everything. */
  void run() throws IOException, InterruptedException {
    warmUp();
    for (int size : options.sizes()) {
      for (Variant variant : options.variants()) {
        measure(new Corpus(options.seed(), size, variant));
      }
    }
  }

  /** One build by each program, so that its files are in memory and a launcher has its archive. */
  private void warmUp() throws IOException, InterruptedException {
    Corpus corpus = new Corpus(options.seed(), 1, Variant.CHARTS);
    for (String program : programs.all()) {
      Path source = write(corpus, program);
      Path site = fresh();
      run(program, Task.FULL, source, site, "warm-up");
      work.discard(source);
      work.discard(site);
    }
  }

  private void measure(Corpus corpus) throws IOException, InterruptedException {
    String name = corpus.variant().id() + " " + corpus.size();
    progress.say(name + ": writing sources");
    Map<String, Path> sources = new LinkedHashMap<>();
    for (String program : programs.all()) {
      sources.put(program, write(corpus, program));
    }
    Costs costs = new Costs(corpus);
    int rounds = options.tasks(corpus.variant()).isEmpty() ? 0 : options.rounds(corpus.size());
    try {
      for (int round = 1; round <= rounds; round++) {
        round(corpus, sources, costs, round, name + ", round " + round + "/" + rounds);
      }
    } finally {
      results.addAll(costs.results());
    }
    if (options.only().contains("profile") && sources.containsKey("jar")) {
      profile(corpus, sources.get("jar"), name);
    }
    for (Path source : sources.values()) {
      work.discard(source);
    }
  }

  /** Builds with each program from nothing, and then does the other tasks with that site. */
  private void round(Corpus corpus, Map<String, Path> sources, Costs costs, int round, String name)
      throws IOException, InterruptedException {
    Map<String, Path> sites = new LinkedHashMap<>();
    for (Map.Entry<String, Path> entry : sources.entrySet()) {
      String program = entry.getKey();
      Path site = fresh();
      sites.put(program, site);
      forget(entry.getValue());
      costs.add(Task.FULL, program, run(program, Task.FULL, entry.getValue(), site, name));
      costs.written(program, site);
    }
    for (Task task : options.tasks(corpus.variant())) {
      for (String program : options.huiyin()) {
        if (task != Task.FULL) {
          Path source = sources.get(program);
          edit(corpus, source, task, round);
          costs.add(task, program, run(program, task, source, sites.get(program), name));
        }
      }
    }
    for (Path site : sites.values()) {
      work.discard(site);
    }
  }

  private Path write(Corpus corpus, String program) throws IOException {
    Path source = Files.createDirectories(fresh());
    Layout layout = program.equals(Programs.HUGO) ? Layout.HUGO : Layout.HUIYIN;
    layout.write(corpus, source);
    return source;
  }

  private Path fresh() {
    folders++;
    return work.folder().resolve("f" + folders);
  }

  /** Deletes the cache: a full build has none. */
  private static void forget(Path source) throws IOException {
    Tree.delete(source.resolve(".huiyin"));
  }

  private Cost run(String program, Task task, Path source, Path site, String name)
      throws IOException, InterruptedException {
    Cost cost = programs.command(program, task, source, site).run(work.folder(), log());
    String cpu = Spread.number(cost.cpu());
    String wall = Spread.number(cost.wall());
    progress.say(
        name + ", " + task.label() + ", " + program + ": CPU " + cpu + " s, wall " + wall + " s");
    return cost;
  }

  private Path log() {
    return work.folder().resolve("log");
  }

  /** Edits the reply in the middle of the corpus, where the task is an edit. */
  private static void edit(Corpus corpus, Path source, Task task, int round) throws IOException {
    if (task == Task.PROSE_EDIT || task == Task.FIGURE_EDIT) {
      int figure = task == Task.FIGURE_EDIT ? round : round - 1;
      Sample edited = corpus.sample(corpus.size() / 2, round, figure);
      if (Layout.HUIYIN.edit(corpus, source, edited) == 0) {
        throw new IOException("an edit changed nothing");
      }
    }
  }

  private void profile(Corpus corpus, Path source, String name)
      throws IOException, InterruptedException {
    progress.say(name + ": recording a full build");
    Path recording = work.folder().resolve("recording.jfr");
    Path site = fresh();
    forget(source);
    programs.recorded(source, site, recording).run(work.folder(), log());
    profiles.add(new Profile(corpus.variant(), corpus.size(), StageShares.of(recording)));
    work.discard(site);
  }
}
