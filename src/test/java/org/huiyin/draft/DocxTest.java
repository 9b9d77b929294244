package org.huiyin.draft;

import static org.huiyin.draft.DocxFile.cell;
import static org.huiyin.draft.DocxFile.level;
import static org.huiyin.draft.DocxFile.listed;
import static org.huiyin.draft.DocxFile.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.huiyin.draft.letter.Letter;
import org.huiyin.draft.page.Page;
import org.huiyin.draft.page.PageResult.Reason;
import org.junit.jupiter.api.Test;

/** Letters as Word and WPS write them, and files that only pretend to be such. */
class DocxTest {
  private static final String RIGHT = "<w:jc w:val=\"right\"/>";
  private static final String OPENING =
      paragraph("关于对市一届人大二次会议", "<w:jc w:val=\"center\"/>")
          + paragraph("第7号建议的答   复", "<w:jc w:val=\"center\"/>")
          + paragraph("示例甲代表：")
          + paragraph("您提出的《关于示例事项的建议》（第7号）收悉。现答复如下：");
  private static final String SIGNATURE =
      paragraph("示例市水利局", RIGHT) + paragraph("2024年5月6日", RIGHT);

  private static Letter letter(String middle) {
    return Described.letter(
        DocxFile.of(OPENING + middle + SIGNATURE)
            .numbered(
                level(0, "japaneseCounting", "%1、")
                    + level(1, "chineseCounting", "（%2）")
                    + level(2, "decimal", "%3."))
            .bytes());
  }

  @Test
  void numbers_of_lists_are_written_out_and_headings_have_levels() {
    Letter letter =
        letter(
            listed("总体情况", 0)
                + paragraph("全市水库128座。")
                + listed("主要问题", 0)
                + listed("资金问题", 1)
                + paragraph("缺口1.5亿元。")
                + listed("人员问题", 1)
                + listed("缺编20人。", 2)
                + listed("下一步", 0)
                + listed("继续工作", 1)
                + paragraph("2025年新建3座。"));
    assertEquals(
        List.of("1 一、总体情况", "1 二、主要问题", "2 （一）资金问题", "2 （二）人员问题", "1 三、下一步", "2 （一）继续工作"),
        Described.headings(letter));
    assertTrue(Described.text(letter).contains("1.缺编20人。"));
  }

  @Test
  void split_runs_and_a_title_over_two_lines_are_joined() {
    Letter letter = letter(paragraph("投入2883.5亿元。"));
    assertEquals("关于对市一届人大二次会议第7号建议的答复", letter.card().title().orElseThrow().value());
    assertTrue(Described.text(letter).contains("投入2883.5亿元。"));
  }

  @Test
  void a_text_box_is_read_once() {
    String box = "<w:txbxContent>" + paragraph("示例市水利局文件") + "</w:txbxContent>";
    Letter letter =
        Described.letter(
            DocxFile.of(
                    "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                        + box
                        + "</mc:Choice><mc:Fallback>"
                        + box
                        + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
                        + paragraph("示水函〔2024〕7号　签发人：示例乙")
                        + OPENING
                        + SIGNATURE)
                .bytes());
    assertEquals(1, letter.original().stream().filter("示例市水利局文件"::equals).count());
    assertEquals("示水函〔2024〕7号", letter.card().documentNumber().orElseThrow().value());
    assertEquals("示例乙", letter.card().signer().orElseThrow().value());
  }

  @Test
  void deletions_are_gone_and_insertions_count() {
    Letter letter =
        letter(
            "<w:p><w:r><w:t>新建</w:t></w:r><w:del><w:r><w:delText>8</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>9</w:t></w:r></w:ins><w:r><w:t>座。</w:t></w:r></w:p>");
    assertTrue(Described.text(letter).contains("新建9座。"));
    assertEquals(List.of(Page.Note.CHANGES_ACCEPTED), letter.notes());
  }

  @Test
  void a_deleted_end_of_a_paragraph_joins_it_with_the_next() {
    Letter letter =
        letter(
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>新建9座，</w:t></w:r></w:p>"
                + paragraph("改造3座。"));
    assertTrue(Described.text(letter).contains("新建9座，改造3座。"));
  }

  @Test
  void merged_cells_are_repeated() {
    String table =
        "<w:tbl><w:tr>"
            + cell("地区", "<w:vMerge w:val=\"restart\"/>")
            + cell("投入（万元）", "<w:gridSpan w:val=\"2\"/>")
            + "</w:tr><w:tr>"
            + cell("", "<w:vMerge/>")
            + cell("2022年", "")
            + cell("2023年", "")
            + "</w:tr><w:tr>"
            + cell("东区", "")
            + cell("120", "")
            + cell("—", "")
            + "</w:tr></w:tbl>";
    byte[] file = DocxFile.of(OPENING + paragraph("见下表。") + table + SIGNATURE).bytes();
    String described = Described.of(file);
    assertTrue(
        described.contains(
            "row: 地区 | 投入（万元） | 投入（万元）\nrow: 地区 | 2022年 | 2023年\nrow: 东区 | 120 | —\n"),
        described);
  }

  @Test
  void macros_and_external_parts_are_ignored_and_told() {
    byte[] file =
        DocxFile.of(OPENING + SIGNATURE)
            .with("word/vbaProject.bin", "x")
            .with(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"x/attachedTemplate\" Target=\"http://example.org/t\" TargetMode=\"External\"/></Relationships>")
            .bytes();
    assertEquals(
        List.of(Page.Note.MACROS_IGNORED, Page.Note.EXTERNAL_PARTS_IGNORED),
        Described.letter(file).notes());
  }

  @Test
  void a_dtd_is_refused() {
    byte[] file =
        new DocxFile()
            .with(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>")
            .bytes();
    assertEquals(Reason.DAMAGED, Described.refusal(file).reason());
    assertEquals("DTD", Described.refusal(file).detail());
  }

  @Test
  void a_zip_bomb_is_refused() {
    byte[] file = DocxFile.of(OPENING).with("word/media/x.png", new byte[40 << 20]).bytes();
    assertTrue(file.length < 100_000);
    assertEquals(Reason.TOO_LARGE, Described.refusal(file).reason());
    DocxFile many = DocxFile.of(OPENING);
    for (int i = 0; i < 3100; i++) {
      many.with("x/" + i, "");
    }
    assertEquals(Reason.TOO_LARGE, Described.refusal(many.bytes()).reason());
  }

  @Test
  void a_file_that_was_cut_off_is_damaged() {
    byte[] whole = DocxFile.of(OPENING + SIGNATURE).bytes();
    assertFalse(Described.letter(whole).body().isEmpty());
    byte[] half = Arrays.copyOf(whole, whole.length / 3);
    assertEquals(Reason.DAMAGED, Described.refusal(half).reason());
  }
}
