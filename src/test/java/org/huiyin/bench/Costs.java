package org.huiyin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured with one corpus. */
final class Costs {
  private final Corpus corpus;
  private final Map<Row, List<Cost>> rounds = new LinkedHashMap<>();
  private final Map<String, Written> written = new LinkedHashMap<>();

  private record Row(Task task, String program) {}

  private record Written(Tree site, Tree reply) {
    static final Written NOTHING = new Written(Tree.EMPTY, Tree.EMPTY);
  }

  Costs(Corpus corpus) {
    this.corpus = corpus;
  }

  void add(Task task, String program, Cost cost) {
    rounds.computeIfAbsent(new Row(task, program), row -> new ArrayList<>()).add(cost);
  }

  /** Counts the files of a full build, the first time that a program has made one. */
  void written(String program, Path site) throws IOException {
    if (!written.containsKey(program)) {
      Path reply = site.resolve("replies").resolve(Sample.id(corpus.size() / 2));
      written.put(program, new Written(Tree.of(site), Tree.of(reply)));
    }
  }

  List<Result> results() {
    List<Result> results = new ArrayList<>();
    rounds.forEach(
        (row, costs) -> {
          Written files =
              row.task() == Task.FULL
                  ? written.getOrDefault(row.program(), Written.NOTHING)
                  : Written.NOTHING;
          results.add(
              new Result(
                  corpus.variant(),
                  corpus.size(),
                  row.task(),
                  row.program(),
                  List.copyOf(costs),
                  files.site(),
                  files.reply()));
        });
    return results;
  }
}
