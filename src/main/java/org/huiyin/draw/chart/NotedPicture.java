package org.huiyin.draw.chart;

import java.util.List;
import java.util.Optional;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.font.TableFont;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.Drawing;

/** A picture with a note below it that readers need to interpret it correctly. */
public record NotedPicture(Picture picture, String note, Texts texts) implements Picture {
  private static final double GAP = 8;

  /** Adds the reason why periods differ; returns the picture itself if there is none. */
  public static Picture of(Picture picture, Optional<String> reason, Texts texts) {
    return with(reason.map(why -> texts.get("chart.periods-differ", why)), picture, texts);
  }

  /** Adds a note to a picture; returns the picture itself if there is none. */
  public static Picture with(Optional<String> note, Picture picture, Texts texts) {
    return note.<Picture>map(words -> new NotedPicture(picture, words, texts)).orElse(picture);
  }

  @Override
  public List<Drawing.Row> rows() {
    return picture.rows();
  }

  @Override
  public List<Drawing.Event> events() {
    return picture.events();
  }

  @Override
  public String description() {
    return Description.sentences(
        List.of(picture.description(), Description.closed(note, texts)), texts);
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    double y = picture.paint(canvas, size) + GAP;
    return canvas.writeLines(
        note, TableFont.regular(size.small()), SeriesStyle.MUTED, 0, size.width(), y);
  }
}
