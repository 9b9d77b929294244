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
  private int runs;

  Session(Options options, Workplace work, Programs programs, Progress progress) {
    this.options = options;
    this.work = work;
    this.programs = programs;
    this.progress = progress;
  }

  /** What has been measured so far, also if a program failed. */
  List<Result> results() {
    return results;
  }

  List<Profile> profiles() {
    return profiles;
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
      run(program, Task.FULL, source, fresh(), "warm-up, " + program);
      work.discard(source);
    }
  }

  private Path write(Corpus corpus, String program) throws IOException {
    Path source = fresh();
    Files.createDirectories(source);
    Layout layout = program.equals(Programs.HUGO) ? Layout.HUGO : Layout.HUIYIN;
    layout.write(corpus, source);
    return source;
  }

  private Path fresh() {
    runs++;
    return work.folder().resolve("f" + runs);
  }

  private Cost run(String program, Task task, Path source, Path site, String what)
      throws IOException, InterruptedException {
    Cost cost = programs.command(program, task, source, site).run(work.folder(), log());
    progress.say(
        what
            + ": CPU "
            + Spread.number(cost.cpu())
            + " s, wall "
            + Spread.number(cost.wall())
            + " s");
    return cost;
  }

  private Path log() {
    return work.folder().resolve("log");
  }

  private record Key(Task task, String program) {}

  private record Sizes(Tree written, Tree ofOneReply) {}

  private void measure(Corpus corpus) throws IOException, InterruptedException {
    String name = corpus.variant().id() + " " + corpus.size();
    progress.say(name + ": writing sources");
    Map<String, Path> sources = new LinkedHashMap<>();
    for (String program : programs.all()) {
      sources.put(program, write(corpus, program));
    }
    int rounds = options.rounds(corpus.size());
    Map<Key, List<Cost>> costs = new LinkedHashMap<>();
    Map<String, Sizes> sizes = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      String what = name + ", round " + round + "/" + rounds + ", ";
      Map<String, Path> sites = new LinkedHashMap<>();
      for (Map.Entry<String, Path> entry : sources.entrySet()) {
        String program = entry.getKey();
        Path site = fresh();
        sites.put(program, site);
        Tree.delete(entry.getValue().resolve(".huiyin")); // The cache: a full build has none.
        Cost cost =
            run(
                program,
                Task.FULL,
                entry.getValue(),
                site,
                what + Task.FULL.label() + ", " + program);
        costs.computeIfAbsent(new Key(Task.FULL, program), key -> new ArrayList<>()).add(cost);
        if (!sizes.containsKey(program)) {
          Path reply = site.resolve("replies").resolve(Sample.id(corpus.size() / 2));
          sizes.put(program, new Sizes(Tree.of(site), Tree.of(reply)));
        }
      }
      for (Task task : options.tasks(corpus.variant())) {
        for (String program : options.huiyin()) {
          if (task != Task.FULL) {
            Path source = sources.get(program);
            edit(corpus, source, task, round);
            String label = what + task.label() + ", " + program;
            Cost cost = run(program, task, source, sites.get(program), label);
            costs.computeIfAbsent(new Key(task, program), key -> new ArrayList<>()).add(cost);
          }
        }
      }
      for (Path site : sites.values()) {
        work.discard(site);
      }
    }
    costs.forEach(
        (key, values) -> {
          Sizes written =
              key.task() == Task.FULL
                  ? sizes.get(key.program())
                  : new Sizes(Tree.EMPTY, Tree.EMPTY);
          results.add(
              new Result(
                  corpus.variant(),
                  corpus.size(),
                  key.task(),
                  key.program(),
                  List.copyOf(values),
                  written.written(),
                  written.ofOneReply()));
        });
    if (options.only().contains("profile") && sources.containsKey("jar")) {
      profile(corpus, sources.get("jar"), name);
    }
    for (Path source : sources.values()) {
      work.discard(source);
    }
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
    Tree.delete(source.resolve(".huiyin"));
    programs.recorded(source, site, recording).run(work.folder(), log());
    profiles.add(new Profile(corpus.variant(), corpus.size(), StageShares.of(recording)));
    work.discard(site);
  }
}
