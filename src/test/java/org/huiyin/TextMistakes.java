package org.huiyin;

import static org.huiyin.Mistake.charts;
import static org.huiyin.Mistake.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** What a text cannot hold, or not in this form. */
final class TextMistakes {
  private static final String CHART = "![](chart:rooms-by-area)";
  private static final String LARGE_TABLE =
      "|a".repeat(1000) + "\n" + "|-".repeat(1000) + "\n" + "|b\n".repeat(200);

  /** A picture of one pixel. */
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

  private TextMistakes() {}

  /** Puts a picture into the folder of the reply. */
  static void picture(Path source, String name) throws IOException {
    Path folder = Files.createDirectories(source.resolve(Mistake.REPLY + "images"));
    Files.write(folder.resolve(name), Base64.getDecoder().decode(PIXEL));
  }

  static List<Mistake> all() {
    return List.of(
        prose("chart-as-link", CHART, "[图](chart:rooms-by-area)"),
        prose("chart-twice", CHART, CHART + "\n\n" + CHART),
        prose("table-as-link", CHART, "[表](table:rooms)"),
        prose("table-inside-text", CHART, "见表![](table:rooms)。"),
        prose("table-of-nothing", CHART, "![](table:room)"),
        prose("table-of-an-observation", CHART, "![](table:rooms.north)"),
        prose("table-of-two-figures", CHART, "![](table:rooms,books)"),
        prose("table-of-two-words", CHART, "![](table:rooms, books)"),
        prose("table-misspelt", CHART, "![](tabel:rooms)"),
        prose("table-with-title", CHART, "![](table:rooms \"书屋\")"),
        prose(
            "table-caption-with-numbers",
            CHART,
            "![投资2000亿元，[121个](figure:rooms.city)](table:rooms)"),
        new Mistake("table-on-a-page", "content/pages/about.md", "", "\n![](table:rooms)\n"),
        prose("figure-as-image", "[120个]", "![120个]"),
        prose("image-from-elsewhere", "参见[", "参见![照片](https://demo.example/photo.png)和["),
        prose("image-without-alternative", "参见[", "参见![](images/photo.png)和["),
        prose("link-without-address", "参见[", "参见[章程]()和["),
        prose("link-without-text", "参见[", "参见[](/about/)和["),
        prose("empty-heading", "### 下一步 {#s1-next}", "### {#s1-next}"),
        prose("link-in-heading", "## 一、建设情况 {#s1}", "## [建设情况](/about/) {#s1}"),
        prose("heading-in-list", "- [延长", "- ### 安排\n\n- [延长"),
        prose("id-of-the-page", "{#s1}", "{#claim-1}"),
        prose("object-character", "建议收悉", "建议\uFFFC收悉"),
        prose("nested-too-deep", "您提出的", "> ".repeat(60) + "您提出的"),
        prose(
            "links-too-long",
            "您提出的",
            "[a] ".repeat(1000) + "\n\n[a]: /" + "a".repeat(100_000) + "\n\n您提出的"),
        prose("table-too-large", "您提出的", LARGE_TABLE + "\n您提出的"),
        // Numbers where no link can stand, or only a part of them is linked
        prose("numbers-in-code", "您提出的", "```\n投资2000亿元\n```\n\n用`4000亿元`表示。\n\n您提出的"),
        prose(
                "numbers-in-images-and-titles",
                "参见[",
                "参见![投资2000亿元](images/plan.png \"投资3000亿元\")、[章程](/about/ \"投资4000亿元\")和[")
            .after(source -> picture(source, "plan.png")),
        prose("number-half-linked", "[120个]", "9[120个]"),
        // What would be lost or changed
        prose("indented-text", "您提出的", "    您提出的"),
        prose("underlined-heading", "建议收悉。", "建议收悉。\n---"),
        prose("quotation-or-sign", "您提出的", ">50人的线路\n\n您提出的"),
        prose("list-number", "您提出的", "1. 甲\n3. 乙\n\n您提出的"),
        prose("text-in-table", "您提出的", "|甲|乙|\n|---|---|\n|丙|丁|\n您提出的"),
        prose("surplus-cells", "您提出的", "|甲|乙|\n|---|---|\n|丙|丁|戊|\n\n您提出的"),
        prose("unused-definition", "您提出的", "[附件]: 见后\n\n您提出的"),
        prose("reference-in-code", "有社区书屋[120个](figure:rooms.city)", "`[120个](figure:rooms.city)`"),
        prose("lines-joined", "建议收悉。", "建议收悉。\n现答复如下。\n一、情况\n已经办理。"),
        prose("unparsed-heading", "### 下一步", "###下一步"),
        prose("blank-in-address", "参见[", "参见[附件](附件 1.pdf)和["),
        prose("blank-in-picture", "参见[", "参见![线路图](images/线路图 2023.png)和["),
        prose("picture-in-chinese", "参见[", "参见![线路图](images/线路图.png)和["),
        prose("full-width-link", "[120个](figure:rooms.city)", "［120个］（figure：rooms.city）"),
        prose("reference-without-brackets", "[120个](figure:rooms.city)", "120个(figure:rooms.city)"),
        prose("full-width-id", "{#s1-next}", "｛#s1-next｝"),
        prose("id-out-of-place", "参见[", "参见[前文{#here}](/about/)和["),
        prose("unparsed-table", "您提出的", "｜甲｜乙｜\n｜丙｜丁｜\n\n您提出的"),
        prose("unparsed-definition", "您提出的", "[附件]: 附件 1.pdf\n\n您提出的"),
        prose("unparsed-note", "建议收悉。", "建议收悉^[示例]。"),
        prose("note-with-wide-colon", "建议收悉。", "建议收悉[^1]。\n\n[^1]：示例"),
        prose("footnote-missing", "建议收悉。", "建议收悉[^1]。"),
        prose("footnote-in-wide-brackets", "建议收悉。", "建议收悉［^1］。\n\n[^1]: 示例"),
        prose("words-for-a-chart", "![](chart:rooms-by-area)", "![书屋](chart:rooms-by-area \"各区\")"),
        prose("footnote-unused", "建议收悉。", "建议收悉。\n\n[^1]: 示例"),
        prose("footnote-twice", "建议收悉。", "建议收悉[^1]。\n\n[^1]: 甲\n\n[^1]: 乙"),
        prose("footnote-in-heading", "建设情况 {#s1}", "建设情况[^1] {#s1}\n\n[^1]: 示例"),
        prose("salutation-in-text", "您提出的", "示例代表：\n\n您提出的"),
        prose("signature-in-text", "", "\n2024年5月20日\n"),
        charts(
            "unparsed-link-in-a-title",
            "title: 北区书屋",
            "title: 北区[书屋](/about/)，［45个］（figure：rooms.north）"),
        // Texts that YAML writes in another form
        charts(
            "number-in-a-folded-text",
            "subtitle: 社区书屋，2023年",
            "subtitle: >-\n    社区书屋，\n    共[45个](figure:rooms.nort)、77个"),
        charts("number-behind-an-escape", "subtitle: 社区书屋，2023年", "subtitle: \"社区\\t书屋，共77个\""),
        new Mistake("site-name-without-glyph", "content/site.yml", "name: 示例站", "name: 示例😀站"),
        // Dates
        prose("date-link-with-a-number", "2023年全市", "[2023年投资2000亿元，](date:2023)全市"),
        prose("date-link-to-another-year", "2023年全市", "[1999年](date:2023)全市"),
        prose("date-link-more-exact", "2023年全市", "[2023年5月20日](date:2023)全市"),
        prose("date-link-with-other-words", "2023年全市", "[那个时候](date:2023)全市"),
        charts("date-link-in-a-title", "，2023年", "，[2022年](date:2023)"),
        new Mistake(
            "page-with-numbers",
            "content/pages/about.md",
            "title: 关于示例站\ndescription: 示例页面",
            "title: 投资2000亿元\ndescription: 投资3000亿元，[1999年](date:2023)"),
        new Mistake(
            "page-below-no-page",
            "content/pages/about.md",
            "title: 关于示例站",
            "title: 关于示例站\npart-of: abuot"),
        prose("text-too-long", "您提出的", "字".repeat(500_001)));
  }
}
