package org.huiyin;

import static org.huiyin.Mistake.charts;
import static org.huiyin.Mistake.prose;

import java.nio.file.Files;
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

  static List<Mistake> all() {
    return List.of(
        prose("chart-as-link", CHART, "[图](chart:rooms-by-area)"),
        prose("chart-twice", CHART, CHART + "\n\n" + CHART),
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
        prose(
            "numbers-in-code",
            "您提出的",
            "```\n投资2000亿元\n```\n\n    投资3000亿元\n\n用`4000亿元`表示。\n\n您提出的"),
        prose(
                "numbers-in-images-and-titles",
                "参见[",
                "参见![投资2000亿元](images/plan.png \"投资3000亿元\")、[章程](/about/ \"投资4000亿元\")和[")
            .after(
                source -> {
                  Files.createDirectories(source.resolve(Mistake.REPLY + "images"));
                  Files.write(
                      source.resolve(Mistake.REPLY + "images/plan.png"),
                      Base64.getDecoder().decode(PIXEL));
                }),
        prose("number-half-linked", "[120个]", "9[120个]"),
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
        prose("text-too-long", "您提出的", "字".repeat(500_001)));
  }
}
