package org.huiyin.draw;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.model.Drawing;
import org.huiyin.model.Words;
import org.junit.jupiter.api.Test;

/** A page with every kind and every hard case, to be looked at: {@code target/gallery/index.html}. */
class GalleryTest {
  private static final Path FOLDER = Path.of("target/gallery");
  private static final String STYLE = """
      body { margin: 0; padding: 16px; font-family: "Noto Sans CJK SC", "Noto Sans SC", sans-serif; line-height: 1.5;
        background: #ffffff; color: #1d2733; }
      figure { margin: 0 0 44px; max-width: 720px; container-type: inline-size; }
      h2 { font-size: 18px; line-height: 1.4; margin: 0 0 4px; }
      p { font-size: 14px; margin: 0 0 12px; }
      .narrow { display: block; }
      .wide { display: none; }
      @container (min-width: 560px) { .narrow { display: none; } .wide { display: block; } }
      @media (prefers-color-scheme: dark) { body { background: #12181f; color: #e8edf2; } }
      @media print { body { background: #ffffff; color: #000000; } }
      """;

  @Test
  void every_case_is_on_the_page() throws IOException {
    List<Drawing> drawings = Sample.cases();
    StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width\"><title>Charts</title><style>" + css() + STYLE
        + "</style></head><body>\n");
    for (Drawing drawing : drawings) {
      page.append("<figure id=\"").append(drawing.chart().id()).append("\"><h2>");
      Markup.text(page, drawing.chart().title().zh()).append("</h2>");
      drawing.chart().subtitle().map(Words::zh).ifPresent(text -> page.append("<p>").append(text).append("</p>"));
      page.append("<div class=\"wide\">").append(drawing.wide()).append("</div><div class=\"narrow\">")
          .append(drawing.narrow()).append("</div></figure>\n");
    }
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("index.html"), page.append("</body></html>\n"));
    assertTrue(drawings.size() > 25);
  }

  private static String css() throws IOException {
    try (var in = GalleryTest.class.getResourceAsStream("/theme/assets/charts.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
