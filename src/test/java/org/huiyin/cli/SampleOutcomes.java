package org.huiyin.cli;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.model.artefact.Drift;
import org.huiyin.pipeline.Outcome;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.SourceFile;

/** Outcomes of builds that nobody made. */
final class SampleOutcomes {
  static final Outcome.Tally TALLY = new Outcome.Tally(1, 5, 4, 12, 30, 0);
  private static final SourceFile FIGURES =
      new SourceFile(
          "content/replies/x/figures.yml",
          """
      smart-workshops:
        lable: 省级智能车间
        unit: 个
      """);
  private static final SourceFile PROSE =
      new SourceFile(
          "content/replies/x/index.md", "苏北建成省级智能车间[186 个](figure:smart-workshops.north)。\n");

  private SampleOutcomes() {}

  /** The first place where a text stands in a file. */
  static Origin at(SourceFile file, String text) {
    int start = file.text().indexOf(text);
    return file.at(start, start + text.length());
  }

  static Problem unknownKey() {
    return Problem.error(at(FIGURES, "lable"), Message.of("unknown-key", "lable"))
        .withHint(Message.of("hint.did-you-mean", "label"));
  }

  static Problem wrongNumber() {
    return Problem.error(
            at(PROSE, "186 个"),
            Message.of(
                "figure-text-differs",
                "186 个",
                "smart-workshops.north",
                "168个",
                Message.of("differs.value")))
        .withHint(
            Message.of(
                "hint.letter-or-this-value", "186 个", "smart-workshops.north", "168个", "186"));
  }

  /** A warning without a hint. */
  static Problem unreadable() {
    return Problem.warning(
        new SourceFile("content/replies/x/reply.yml", "").whole(),
        Message.of("not-a-regular-file"));
  }

  static Outcome done(Problem... warnings) {
    return new Outcome(List.of(warnings), true, TALLY, List.of());
  }

  static Outcome failed(Problem... problems) {
    return new Outcome(List.of(problems), false, new Outcome.Tally(1, 0, 0, 0, 0, 0), List.of());
  }

  /** Two errors and a warning. */
  static Outcome mistakes() {
    return failed(unknownKey(), wrongNumber(), unreadable());
  }

  static Outcome manyMistakes(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      text.append("k").append(i).append(": 1\n");
    }
    SourceFile file = new SourceFile("content/site.yml", text.toString());
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      problems.add(Problem.error(at(file, "k" + i), Message.of("unknown-key", "k" + i)));
    }
    return failed(problems.toArray(Problem[]::new));
  }

  static Outcome drifted() {
    return new Outcome(
        List.of(),
        true,
        TALLY,
        List.of(
            new Drift(Drift.Kind.CHANGED, "replies/index.html"),
            new Drift(Drift.Kind.MISSING, "replies/x/index.html"),
            new Drift(Drift.Kind.UNEXPECTED, "replies/y/index.html")));
  }
}
