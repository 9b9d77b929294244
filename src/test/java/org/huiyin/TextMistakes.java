package org.huiyin;

import static org.huiyin.Mistake.prose;

import java.util.List;

/** What a text cannot hold, or not in this form. */
final class TextMistakes {
  private static final String CHART = "![](chart:rooms-by-area)";
  private static final String LARGE_TABLE =
      "|a".repeat(1000) + "\n" + "|-".repeat(1000) + "\n" + "|b\n".repeat(200);

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
        prose("text-too-long", "您提出的", "字".repeat(500_001)));
  }
}
