package org.huiyin;

import static org.huiyin.ExplainedMistake.SECOND;
import static org.huiyin.ExplainedMistake.STATUS;
import static org.huiyin.ExplainedMistake.pair;
import static org.huiyin.ExplainedMistake.prose;
import static org.huiyin.Mistake.REPLY;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** The mistakes of texts and of the form of the prose. */
final class ExplainedTexts {
  private ExplainedTexts() {}

  static List<ExplainedMistake> all() {
    return Stream.of(texts(), forms()).flatMap(List::stream).toList();
  }

  private static List<ExplainedMistake> texts() {
    return List.of(
        prose("text-differs", "收悉", "已悉", "收悉")
            .with(REPLY + "original.txt", "*", ImportMistakes.original()),
        inEncoding("not-utf8", "content/pages/howto.md", "---\ntitle: 示例\n---\n正文\n"),
        prose("duplicate-id", "", "\n### 其他 {#s1-1}\n", "\n### 其他 {#s1-2}\n"),
        prose("quotation-or-sign", "您提出的", ">2023年建成的，优先办理。\n\n您提出的", "2023年以后建成的，优先办理。\n\n您提出的"),
        prose("missing-alt", "参见[", "参见![](images/plan.png)和[", "参见![线路图](images/plan.png)和[")
            .after(source -> TextMistakes.picture(source, "plan.png")),
        prose("withdrawn-fragment", "参见[", "参见[说明](/replies/demo-2/#s1)和[", "参见[")
            .with(SECOND, STATUS, "status: withdrawn")
            .with(
                "content/replies/demo-2/revisions.yml",
                "",
                "- {on: 2024-07-01, kind: withdrawal, summary: 示例：重新核对}\n"));
  }

  /** A file that an old editor has saved, and the same in UTF-8. */
  private static ExplainedMistake inEncoding(String code, String file, String text) {
    ExplainedMistake same = pair(code, file, "*", text, text);
    return new ExplainedMistake(
        code,
        same.site(),
        same.right(),
        source -> Files.write(source.resolve(file), text.getBytes(Charset.forName("GB18030"))),
        same.right());
  }

  private static List<ExplainedMistake> forms() {
    String table = "\n|甲|乙|\n|---|---|\n|丙|丁|\n";
    return List.of(
        prose("dead-link", "参见[", "参见[章程](/abuot/)和[", "参见[章程](/about/)和["),
        prose("dead-fragment", "参见[", "参见[前文](#s9)和[", "参见[前文](#s1)和["),
        prose("text-in-table", "", table + "示例：说明\n", table + "\n示例：说明\n"),
        prose("unparsed-table", "", "\n｜甲｜乙｜\n｜丙｜丁｜\n", table),
        prose("unparsed-note", "建议收悉。", "建议收悉^[示例]。", "建议收悉[^1]。\n\n[^1]: 示例"),
        prose("footnote-missing", "建议收悉。", "建议收悉[^1]。", "建议收悉[^1]。\n\n[^1]: 示例"),
        prose("footnote-unused", "建议收悉。", "建议收悉。\n\n[^1]: 示例", "建议收悉[^1]。\n\n[^1]: 示例"),
        prose("raw-html", "参见[", "参见<b>示例</b>和[", "参见**示例**和["),
        prose("relative-date", "2023年全市", "去年全市", "[去年](date:2023)全市"),
        prose(
            "unbound-number",
            "2023年全市有社区书屋[120个](figure:rooms.city)",
            "2023年全市有社区书屋120个",
            "2023年全市有社区书屋[120个](figure:rooms.city)"),
        prose(
            "lines-joined",
            "建议收悉。",
            "建议收悉。\n现答复如下。\n一、情况\n已经办理。",
            "建议收悉。\n\n现答复如下。\n\n一、情况\n\n已经办理。"),
        prose("missing-address", "参见[", "参见[章程]()和[", "参见[章程](/about/)和["),
        prose("missing-link-text", "参见[", "参见[](/about/)和[", "参见[章程](/about/)和["),
        pair(
                "bad-page-name",
                "content/pages/About Us.md",
                "*",
                "---\ntitle: 示例\n---\n正文\n",
                "---\ntitle: 示例\n---\n正文\n")
            .renamed("content/pages/about-us.md"));
  }
}
