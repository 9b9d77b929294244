package org.huiyin.draw;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Drawing;

/** A picture with a sentence below it without which it would mislead. */
record NotedPicture(Picture picture, String note) implements Picture {
  private static final double GAP = 8;

  /** The picture itself where there is nothing to say. */
  static Picture of(Picture picture, Optional<String> reason) {
    return reason.<Picture>map(why -> new NotedPicture(picture, "时段不同：" + why)).orElse(picture);
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
    return picture.description() + note + (note.endsWith("。") ? "" : "。");
  }

  @Override
  public double paint(Canvas canvas, Form form) {
    double y = picture.paint(canvas, form) + GAP;
    return canvas.writeLines(note, TableFont.regular(form.small()), Ink.MUTED, 0, form.width(), y);
  }
}
