package org.huiyin.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX file of which the parts are written by hand. */
final class DocxFile {
  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  static DocxFile of(String body) {
    return new DocxFile()
        .with("[Content_Types].xml", "<Types/>")
        .with(
            "word/document.xml",
            "<w:document" + SPACES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
  }

  DocxFile with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  DocxFile with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  DocxFile numbered(String levels) {
    return with(
        "word/numbering.xml",
        "<w:numbering"
            + SPACES
            + "><w:abstractNum w:abstractNumId=\"3\">"
            + levels
            + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>");
  }

  static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  /** A paragraph whose runs are split after each character. */
  static String paragraph(String text, String properties) {
    StringBuilder runs = new StringBuilder();
    text.codePoints()
        .forEach(
            c ->
                runs.append("<w:r><w:t xml:space=\"preserve\">")
                    .appendCodePoint(c)
                    .append("</w:t></w:r>"));
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  static String paragraph(String text) {
    return paragraph(text, "");
  }

  static String listed(String text, int level) {
    return paragraph(
        text, "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"7\"/></w:numPr>");
  }

  static String cell(String text, String properties) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
