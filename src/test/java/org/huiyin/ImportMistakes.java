package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.huiyin.Mistake.REPLY;
import static org.huiyin.Mistake.card;
import static org.huiyin.Mistake.claims;
import static org.huiyin.Mistake.commitments;
import static org.huiyin.Mistake.figures;
import static org.huiyin.Mistake.file;
import static org.huiyin.Mistake.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Guesses that nobody has confirmed, wrong marks, and texts that differ from their original. */
final class ImportMistakes {
  private static final String BODY =
      """
      您提出的建议收悉。
      一、建设情况
      书屋数量
      2023年全市有社区书屋120个，其中北区45个，占全市三分之一以上；2020年以来累计藏书36,000册。
      下一步
      延长书屋开放时间，参见另一份答复。
      """;

  private static final String HEAD = "对示例会议第0012号建议的答复（示例）\n示例代表：\n---\n";
  private static final String FOOT = "---\n示例局\n2024年5月20日\n";

  private ImportMistakes() {}

  /** A letter in the words of the good site. */
  static String original() {
    return HEAD + BODY + FOOT;
  }

  private static Mistake original(String name, String find, String replace) {
    return file(name, REPLY + "original.txt", original().replace(find, replace).getBytes(UTF_8));
  }

  private static Mistake imported(String name, String text) {
    return file(name, REPLY + "import.yml", text.getBytes(UTF_8));
  }

  private static void reasons(Path source) throws IOException {
    Files.writeString(
        source.resolve(REPLY + "import.yml"),
        """
        reasons:
          figures.rooms.label: 名词取自“社区书屋”
          figures.rooms.north.area: 承接“其中”
          text.1.date: 依落款的年份
        """);
  }

  static List<Mistake> all() {
    return List.of(
        card("unconfirmed-card", "publicity: open", "publicity: open\nto-confirm: [topic, number]"),
        figures(
                "unconfirmed-figure",
                "unit: 个",
                "unit: 个\n  to-confirm:\n    - label\n    - period")
            .after(ImportMistakes::reasons),
        figures("unconfirmed-observation", "value: 45}", "value: 45, to-confirm: [area]}")
            .after(ImportMistakes::reasons),
        claims("unconfirmed-claim", "says:", "to-confirm: [holds]\n  says:"),
        commitments("unconfirmed-commitment", "mode:", "to-confirm: [mode, due]\n  mode:"),
        prose(
                "unconfirmed-links",
                "2023年全市有社区书屋[120个](figure:rooms.city)",
                "[2023年](date:2023 \"?\")全市有社区书屋[120个](figure:rooms.city \"?\")")
            .after(ImportMistakes::reasons),
        figures("unknown-mark", "value: 45}", "value: 45, to-confirm: [aera, label]}"),
        figures("repeated-mark", "value: 45}", "value: 45, to-confirm: [area, area]}"),
        figures("no-marks", "value: 45}", "value: 45, to-confirm: []}"),
        prose(
            "mark-misplaced",
            "参见[另一份答复](reply:demo-2)。",
            "参见[另一份答复](reply:demo-2 \"?\")、[说明](/about/ \"?\")和[去年][a]。\n\n[a]: date:2023 \"?\""),
        new Mistake("mark-on-a-page", "content/pages/about.md", "", "\n[2023年](date:2023 \"?\")\n"),
        imported(
            "import-with-mistakes",
            """
            origin: {file: page.html, sha256: abc, format: html, size: many}
            imported: {on: 2026-02-30, version: "1.2"}
            left-out:
              - {text: 首页, why: navigation, by: x}
            kept-back: -1
            numbers: {original: 21, bound: 12, claimed: 1, listed: 1, exempt: 6}
            exempt: {date: 3, ordinal: four}
            reasons:
              figure.rooms.label: 甲
              figures.rooms.label:
            confirmed:
              - {on: 2026-11-26, by: 示例, what: [rooms, text.1]}
            who: 示例
            """),
        original("text-differs", "45个，占全市", "46个，占全省"),
        original("sentence-missing", "下一步\n", "下一步\n我局将继续推进。\n"),
        original("sentence-surplus", "您提出的建议收悉。\n", ""),
        original("another-original", BODY, "示例。" + "示例甲乙丙丁。\n".repeat(30)),
        original("original-with-one-line", "---\n示例局", "示例局"));
  }
}
