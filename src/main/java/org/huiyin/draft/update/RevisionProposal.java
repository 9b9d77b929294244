package org.huiyin.draft.update;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.draft.sources.YamlScalar;

/** Entries of {@code revisions.yml} for an update. */
final class RevisionProposal {
  private RevisionProposal() {}

  /**
   * The entries: a correction for each value that is another one, whose reason is left to the
   * author; an update if there is none.
   */
  static String of(
      LocalDate on,
      List<UpdateResult.ValueChange> values,
      List<String> vanished,
      List<String> taken) {
    if (values.isEmpty()) {
      String summary =
          taken.isEmpty() ? "按再次公布的原文删去文字：" + vanished.get(0) : "按再次公布的原文更新文字：" + taken.get(0);
      return entry(on, "update", summary);
    }
    return values.stream().map(value -> correction(on, value)).collect(Collectors.joining());
  }

  private static String correction(LocalDate on, UpdateResult.ValueChange value) {
    String summary =
        value.label()
            + "由"
            + value.before()
            + value.unit()
            + "更正为["
            + value.after()
            + value.unit()
            + "](figure:"
            + value.observation()
            + ")";
    return entry(on, "correction", summary)
        + "  figure: "
        + value.observation()
        + "\n  old: "
        + YamlScalar.of(value.before())
        + "\n  new: "
        + YamlScalar.of(value.after())
        + "\n  reason:\n";
  }

  private static String entry(LocalDate on, String kind, String summary) {
    return "- on: " + on + "\n  kind: " + kind + "\n  summary: " + YamlScalar.of(summary) + "\n";
  }
}
