package org.huiyin.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.draw.canvas.Markup;
import org.huiyin.draw.canvas.Palette;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;

/**
 * Writes a page with every kind of chart and every golden case in both languages, for visual review
 * and for measurements in a browser.
 */
public final class Gallery {
  private static final String STYLE =
      """
      body { margin: 0; padding: 16px; font-family: "Noto Sans CJK SC", "Noto Sans SC", sans-serif; line-height: 1.5;
        background: #ffffff; color: #1d2733; }
      figure { margin: 0 0 44px; max-width: 720px; container-type: inline-size; break-inside: avoid; }
      h2 { font-size: 18px; line-height: 1.4; margin: 0 0 4px; }
      p { font-size: 14px; margin: 0 0 12px; }
      svg { text-autospace: no-autospace; text-spacing-trim: space-all; }
      .chart-wide { display: none; }
      @container (min-width: 624px) { .chart-wide { display: block; } .chart-stage > .chart-narrow { display: none; } }
      @media (prefers-color-scheme: dark) { body { background: #12181f; color: #e8edf2; } }
      @media (forced-colors: active) { body { background: Canvas; color: CanvasText; } }
      @page { size: A4; margin: 18mm; }
      @media print { body { background: #ffffff; color: #000000; padding: 0; } }
      """;

  private Gallery() {}

  /**
   * Writes the page.
   *
   * @return the number of charts on it
   */
  public static int write(Path page) throws IOException {
    List<Drawing> drawings = DrawnReply.cases();
    StringBuilder html =
        new StringBuilder(
            "<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>Charts</title><style>"
                + Palette.STYLE
                + STYLE
                + "</style></head><body>\n");
    for (Drawing drawing : drawings) {
      Language language = drawing.chart().id().startsWith("en-") ? Language.EN : Language.ZH;
      html.append("<figure class=\"chart-figure\" lang=\"")
          .append(language.tag())
          .append("\" id=\"")
          .append(drawing.chart().id())
          .append("\"><h2>");
      Markup.text(html, drawing.chart().title().in(language)).append("</h2><p>");
      Markup.text(
              html,
              drawing.chart().subtitle().map((LocalizedText text) -> text.in(language)).orElse(""))
          .append("</p><div class=\"chart-stage\"><div class=\"chart-wide\">")
          .append(drawing.wide())
          .append("</div><div class=\"chart-narrow\">")
          .append(drawing.narrow())
          .append("</div></div></figure>\n");
    }
    Files.createDirectories(page.getParent());
    Files.writeString(page, html.append("</body></html>\n"));
    return drawings.size();
  }
}
