package org.huiyin.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.draft.page.PageResult.Reason;
import org.junit.jupiter.api.Test;

/** Files that are no letter, each with the reason. */
class RefusalTest {
  private static final String TITLE = "对市一届人大二次会议第9号建议的答复";

  private static String page(String body) {
    return "<html><head><meta charset=utf-8><title>"
        + TITLE
        + "</title></head><body>"
        + body
        + "</body></html>";
  }

  private static void refused(Reason reason, String file) {
    refused(reason, file.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(Reason reason, byte[] file) {
    assertEquals(reason, Described.refusal(file).reason());
  }

  @Test
  void what_has_no_text() {
    refused(Reason.EMPTY, "");
    refused(Reason.EMPTY, " \r\n\t");
    refused(
        Reason.SCRIPT_FILLED,
        page("<noscript>请启用脚本</noscript><script src=a.js></script><div id=app></div>"));
    refused(Reason.SCAN, page("<div id=zoom><p><img src=1.jpg></p><p><img src=2.jpg></p></div>"));
    refused(Reason.PDF, page("<div id=zoom><p>附件：<a href=a.pdf>答复.pdf</a></p></div>"));
  }

  @Test
  void what_answers_nobody() {
    refused(
        Reason.NEWS,
        "<html><body><h1>示例市督办代表建议</h1><div id=zoom><p>7月1日，市人大常委会督办代表建议15件，听取8个部门汇报。</p>"
            + "<p>今年以来共交办代表建议126件，办结率为92.1%。</p></div></body></html>");
    refused(
        Reason.NEWS,
        "<html><body><h1>政府工作报告</h1><div id=zoom><p>各位代表：</p><p>现在，我代表市人民政府向大会报告工作，请予审议。一年来完成投资100亿元。</p></div></body></html>");
    String links =
        IntStream.range(1, 21)
            .mapToObj(
                i -> "<li><a href=" + i + ".html>对市一届人大二次会议第" + i + "号建议的答复</a> 2024-05-06</li>")
            .collect(Collectors.joining());
    refused(
        Reason.LINK_LIST,
        "<html><head><title>建议提案</title></head><body><ul>" + links + "</ul></body></html>");
  }

  @Test
  void two_letters_on_one_page() {
    String one =
        "<p>示例甲代表：</p><p>您提出的《关于示例的建议》收悉，现答复如下：</p><p>今年新增床位1000张。</p><p>示例市民政局</p><p>2023年7月7日</p>";
    String other = one.replace("示例甲", "示例乙").replace("1000", "800");
    refused(Reason.SEVERAL_LETTERS, page("<div id=zoom>" + one + other + "</div>"));
  }

  @Test
  void what_is_another_format() {
    refused(Reason.PDF, "%PDF-1.7\n");
    refused(
        Reason.OLD_WORD,
        new byte[] {
          (byte) 0xD0,
          (byte) 0xCF,
          0x11,
          (byte) 0xE0,
          (byte) 0xA1,
          (byte) 0xB1,
          0x1A,
          (byte) 0xE1,
          0,
          0
        });
    refused(Reason.PICTURE, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0});
    refused(Reason.OFD, new DocxFile().with("OFD.xml", "<a/>").bytes());
    refused(Reason.SPREADSHEET, new DocxFile().with("xl/workbook.xml", "<a/>").bytes());
    refused(Reason.UNKNOWN, "{\\rtf1\\ansi }");
    refused(
        Reason.UNKNOWN,
        "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=x\n\n<html>");
  }

  @Test
  void more_tags_than_any_page_has() {
    refused(Reason.TOO_LARGE, page("<div id=zoom>" + "<b></b>".repeat(310_000) + "</div>"));
  }

  @Test
  void a_page_of_deep_nesting_or_much_text_is_read() {
    String letter = "<p>示例甲代表：</p><p>您提出的《关于示例的建议》收悉，现答复如下：</p>%s<p>示例市民政局</p><p>2023年7月7日</p>";
    String deep =
        page("<div>".repeat(4000) + letter.formatted("<p>新增1座。</p>") + "</div>".repeat(4000));
    assertEquals(
        "示例市民政局",
        Described.letter(deep.getBytes(StandardCharsets.UTF_8))
            .card()
            .lead()
            .orElseThrow()
            .value());
    String long_ =
        page(
            "<div id=zoom>"
                + letter.formatted(("<p>" + "新增1座，持续推进。".repeat(40) + "</p>").repeat(4000))
                + "</div>");
    assertEquals(4001, Described.letter(long_.getBytes(StandardCharsets.UTF_8)).body().size());
    String open =
        page(
            "<div id=zoom>"
                + letter.formatted("<table><tr><td>".repeat(20_000) + "<p>新增1座。</p>")
                + "</div>");
    Described.letter(open.getBytes(StandardCharsets.UTF_8));
  }
}
