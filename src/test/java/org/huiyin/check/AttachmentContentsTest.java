package org.huiyin.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huiyin.model.ReplyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentContentsTest {
  private static final String TYPES = "[Content_Types].xml";

  private static List<String> codes(String name, byte[] bytes) {
    return Codes.of(new AttachmentContents(), ReplyBuilder.reply().attachment(name, bytes));
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setComment("示例");
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String characters) {
    return characters.getBytes(ISO_8859_1);
  }

  @Test
  void files_that_are_what_their_name_says_pass() throws IOException {
    assertEquals(List.of(), codes("a.pdf", bytes("%PDF-1.7\n/JavaScrip")));
    assertEquals(List.of(), codes("a.docx", zip(TYPES, "word/document2.xml")));
    assertEquals(List.of(), codes("a.xlsx", zip(TYPES, "xl/workbook.xml")));
    assertEquals(List.of(), codes("a.ofd", zip("OFD.xml", "Doc_0/Document.xml")));
    assertEquals(List.of(), codes("a.csv", "站名,条数\n示例,3\n".getBytes(UTF_8)));
    assertEquals(List.of(), codes("a.txt", "\uFEFF示例".getBytes(UTF_8)));
    assertEquals(List.of(), codes("a.png", bytes("\u0089PNG\r\n\u001A\n")));
    assertEquals(List.of(), codes("a.jpg", bytes("\u00FF\u00D8\u00FF\u00E0")));
    assertEquals(List.of(), codes("a.jpeg", bytes("\u00FF\u00D8\u00FF\u00E0")));
    assertEquals(List.of(), codes("a.gif", bytes("GIF89a")));
    assertEquals(List.of(), codes("a.webp", bytes("RIFF....WEBPVP8 ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pdf", "docx", "xlsx", "ofd", "csv", "txt", "png", "jpg", "jpeg", "gif", "webp"})
  void other_content_is_refused(String ending) throws IOException {
    List<String> refused = List.of("attachment-content");
    assertEquals(refused, codes("a." + ending, new byte[0]));
    assertEquals(refused, codes("a." + ending, bytes("\u00D0\u00CF\u0011\u00E0")));
    assertEquals(refused, codes("a." + ending, zip("index.html")));
    assertEquals(refused, codes("a." + ending, zip(TYPES, "ppt/presentation.xml")));
  }

  @Test
  void one_format_is_not_another() throws IOException {
    List<String> refused = List.of("attachment-content");
    assertEquals(refused, codes("a.docx", zip(TYPES, "xl/workbook.xml")));
    assertEquals(refused, codes("a.xlsx", zip(TYPES, "word/document.xml")));
    assertEquals(refused, codes("a.pdf", bytes("<html>%PDF-1.7")));
    assertEquals(refused, codes("a.txt", bytes("text\0")));
    byte[] whole = zip(TYPES, "word/document.xml");
    for (int length = 0; length < whole.length - 6; length++) {
      assertEquals(refused, codes("a.docx", Arrays.copyOf(whole, length)), "cut at " + length);
    }
  }

  @Test
  void macros_and_scripts_are_refused() throws IOException {
    List<String> refused = List.of("attachment-active");
    assertEquals(refused, codes("a.docx", zip(TYPES, "word/document.xml", "word/vbaProject.bin")));
    assertEquals(refused, codes("a.xlsx", zip(TYPES, "xl/workbook.xml", "xl/activeX/a.bin")));
    assertEquals(refused, codes("a.pdf", bytes("%PDF-1.7\n<</S/JavaScript/JS(x)>>")));
    assertEquals(refused, codes("a.pdf", bytes("%PDF-1.7\n/Launch")));
  }
}
