package org.huiyin.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The measurements as Markdown tables. */
final class Report {
  private static final String NONE = "–";

  private final List<Result> results;
  private final List<Profile> profiles;
  private final StringBuilder out = new StringBuilder();

  private Report(List<Result> results, List<Profile> profiles) {
    this.results =
        results.stream()
            .sorted(
                Comparator.comparing(Result::variant)
                    .thenComparing(Result::size)
                    .thenComparing(Result::task))
            .toList();
    this.profiles =
        profiles.stream()
            .sorted(Comparator.comparing(Profile::variant).thenComparing(Profile::size))
            .toList();
  }

  static String text(List<Result> results, List<Profile> profiles) {
    Report report = new Report(results, profiles);
    report.costs();
    report.sites();
    report.growth();
    report.stages();
    report.details();
    return report.out.toString();
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void head(String... cells) {
    out.append('\n');
    row(cells);
    out.append("| --- ".repeat(cells.length)).append("|\n");
  }

  private void costs() {
    head(
        "variant",
        "replies",
        "task",
        "program",
        "CPU s",
        "wall s",
        "CPU / Hugo",
        "wall / Hugo",
        "CPU / full",
        "memory MiB");
    for (Result result : results) {
      List<Cost> rounds = result.rounds();
      Optional<Result> hugo =
          result.task() == Task.FULL && !result.program().equals(Programs.HUGO)
              ? find(result, Task.FULL, Programs.HUGO)
              : Optional.empty();
      Optional<Result> full =
          result.task() == Task.FULL ? Optional.empty() : find(result, Task.FULL, result.program());
      row(
          result.variant().id(),
          Integer.toString(result.size()),
          result.task().label(),
          result.program(),
          Spread.of(rounds, Cost::cpu).text(),
          Spread.of(rounds, Cost::wall).text(),
          hugo.map(base -> Spread.ofRatios(rounds, base.rounds(), Cost::cpu).text()).orElse(NONE),
          hugo.map(base -> Spread.ofRatios(rounds, base.rounds(), Cost::wall).text()).orElse(NONE),
          full.map(base -> Spread.ofRatios(rounds, base.rounds(), Cost::cpu).text()).orElse(NONE),
          memory(rounds));
    }
  }

  private static String memory(List<Cost> rounds) {
    Spread spread = Spread.of(rounds, Cost::memory);
    return spread.greatest() == 0 ? NONE : String.format(Locale.ROOT, "%.0f", spread.median());
  }

  private Optional<Result> find(Result like, Task task, String program) {
    return results.stream()
        .filter(result -> result.variant() == like.variant() && result.size() == like.size())
        .filter(result -> result.task() == task && result.program().equals(program))
        .findFirst();
  }

  private void sites() {
    head("variant", "replies", "program", "files", "MB", "files of a reply", "KB of a reply");
    for (Result result : results) {
      if (result.written().files() > 0) {
        row(
            result.variant().id(),
            Integer.toString(result.size()),
            result.program(),
            Long.toString(result.written().files()),
            String.format(Locale.ROOT, "%.1f", result.written().bytes() / 1e6),
            Long.toString(result.ofOneReply().files()),
            String.format(Locale.ROOT, "%.0f", result.ofOneReply().bytes() / 1e3));
      }
    }
  }

  /** What a further reply costs, between neighbouring sizes. */
  private void growth() {
    List<String[]> rows = new ArrayList<>();
    for (Result large : results) {
      Optional<Result> small =
          results.stream()
              .filter(result -> result.variant() == large.variant() && result.task() == Task.FULL)
              .filter(result -> result.program().equals(large.program()))
              .filter(result -> result.size() < large.size())
              .max(Comparator.comparing(Result::size));
      if (large.task() == Task.FULL && small.isPresent()) {
        double more =
            Spread.of(large.rounds(), Cost::cpu).median()
                - Spread.of(small.get().rounds(), Cost::cpu).median();
        rows.add(
            new String[] {
              large.variant().id(),
              large.program(),
              small.get().size() + " to " + large.size(),
              Spread.number(more * 1000 / (large.size() - small.get().size()))
            });
      }
    }
    if (!rows.isEmpty()) {
      head("variant", "program", "full build, replies", "CPU ms a further reply");
      rows.forEach(this::row);
    }
  }

  private void stages() {
    if (profiles.isEmpty()) {
      return;
    }
    List<String> head = new ArrayList<>(List.of("stage, % of samples"));
    List<String> count = new ArrayList<>(List.of("samples"));
    Set<String> stages = new LinkedHashSet<>();
    for (Profile profile : profiles) {
      head.add(profile.variant().id() + " " + profile.size());
      count.add(Integer.toString(profile.shares().samples()));
      profile.shares().stages().forEach(share -> stages.add(share.name()));
    }
    head(head.toArray(String[]::new));
    for (String stage : stages) {
      List<String> cells = new ArrayList<>(List.of(stage));
      for (Profile profile : profiles) {
        int samples =
            profile.shares().stages().stream()
                .filter(share -> share.name().equals(stage))
                .mapToInt(StageShares.Share::samples)
                .sum();
        cells.add(percent(samples, profile));
      }
      row(cells.toArray(String[]::new));
    }
    row(count.toArray(String[]::new));
  }

  private static String percent(int samples, Profile profile) {
    return String.format(Locale.ROOT, "%.1f", 100.0 * samples / profile.shares().samples());
  }

  private void details() {
    for (Profile profile : profiles) {
      if (profile.shares().samples() > 0) {
        String name = profile.variant().id() + " " + profile.size();
        list("Packages, " + name, profile.shares().packages(8), profile);
        list("Methods, " + name, profile.shares().methods(10), profile);
      }
    }
  }

  private void list(String title, List<StageShares.Share> shares, Profile profile) {
    out.append('\n').append(title).append(", %:");
    String separator = " ";
    for (StageShares.Share share : shares) {
      out.append(separator).append(share.name()).append(' ');
      out.append(percent(share.samples(), profile));
      separator = " · ";
    }
    out.append('\n');
  }
}
