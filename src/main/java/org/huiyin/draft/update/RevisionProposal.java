package org.huiyin.draft.update;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.draft.sources.YamlScalar;

/** An entry of {@code revisions.yml} for an update. */
final class RevisionProposal {
  private RevisionProposal() {}

  /**
   * The entry. It is a correction if a value is another one; otherwise an update.
   *
   * @param taken the new and changed paragraphs, as they begin
   */
  static String of(
      LocalDate on,
      List<UpdateResult.ValueChange> values,
      List<String> vanished,
      List<String> taken) {
    String summary =
        values.isEmpty()
            ? (taken.isEmpty() ? "按再次公布的原文删去文字：" + vanished.get(0) : "按再次公布的原文更新文字：" + taken.get(0))
            : values.stream()
                .map(
                    value ->
                        value.label()
                            + "由"
                            + value.before()
                            + value.unit()
                            + "更正为["
                            + value.after()
                            + value.unit()
                            + "](figure:"
                            + value.observation()
                            + ")")
                .collect(Collectors.joining("；"));
    return "- on: "
        + on
        + "\n  kind: "
        + (values.isEmpty() ? "update" : "correction")
        + "\n  summary: "
        + YamlScalar.of(summary)
        + "\n";
  }
}
