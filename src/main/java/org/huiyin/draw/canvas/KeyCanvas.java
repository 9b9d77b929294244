package org.huiyin.draw.canvas;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.huiyin.bytes.Digest;
import org.huiyin.draw.font.Fonts;
import org.huiyin.draw.font.TableFont;

/**
 * The canvas that records what is painted on it, for a digest. It hears all that {@link
 * PixelCanvas} hears, with all digits of the coordinates; so two paintings with one digest have the
 * same pixels.
 */
final class KeyCanvas extends MovableCanvas {
  /**
   * Must be raised with every change of the program after which the same calls give other pixels or
   * other bytes: in {@link PixelCanvas}, {@link Png}, the bundled fonts. {@code PixelTest} fails if
   * that was forgotten.
   */
  private static final int FORM = 3;

  private static final String VERSION =
      Optional.ofNullable(KeyCanvas.class.getPackage().getImplementationVersion()).orElse("");

  private ByteBuffer record = ByteBuffer.allocate(1 << 14);

  private KeyCanvas() {}

  /** The key of a painting, see {@code OutputFile.Content}. */
  static String key(Painting painting, Fonts fonts) {
    KeyCanvas canvas = new KeyCanvas();
    canvas.number(FORM);
    canvas.text(VERSION);
    canvas.text(Palette.STYLE);
    canvas.text(fonts.digest());
    canvas.number(painting.width());
    canvas.number(painting.height());
    canvas.rescale(painting.scale());
    painting.steps().accept(canvas);
    return new Digest.Maker()
        .add(canvas.record.array(), 0, canvas.record.position())
        .digest()
        .toString();
  }

  private ByteBuffer room(int bytes) {
    if (record.remaining() < bytes) {
      record =
          ByteBuffer.allocate(2 * record.capacity() + bytes)
              .put(record.array(), 0, record.position());
    }
    return record;
  }

  private void number(double value) {
    room(Double.BYTES).putDouble(value);
  }

  /** A text with its length, so that no two sequences of texts are recorded alike. */
  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    room(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
  }

  private void call(char name) {
    room(Character.BYTES).putChar(name);
    // On any other paint the canvas of pixels paints nothing or fails.
    text(getPaint() instanceof SeriesStyle style ? style.name() : "");
  }

  private void font(TableFont font) {
    number(font.getSize2D());
    number(font.isBold() ? 1 : 0);
  }

  private void shape(Shape shape) {
    double[] at = new double[6];
    PathIterator path = shape.getPathIterator(null);
    number(path.getWindingRule());
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      number(kind);
      int values =
          switch (kind) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 2;
          };
      for (int i = 0; i < values; i++) {
        number(at[i]);
      }
    }
    number(-1);
  }

  private void area(Rectangle2D area) {
    number(area.getX());
    number(area.getY());
    number(area.getWidth());
    number(area.getHeight());
  }

  @Override
  public void rescale(double scale) {
    call('r');
    number(scale);
  }

  @Override
  public void move(double x, double y) {
    call('m');
    number(x);
    number(y);
  }

  @Override
  public void group(String cssClass, String title) {
    // Nothing is painted.
  }

  @Override
  public void endGroup() {
    // Nothing is painted.
  }

  @Override
  public void slot(Rectangle2D area) {
    call('s');
    area(area);
  }

  @Override
  public void hatched(Rectangle2D area, SeriesStyle style) {
    call('h');
    text(style.name());
    area(area);
  }

  @Override
  public void write(
      String first,
      TableFont font,
      String second,
      TableFont secondFont,
      SeriesStyle secondStyle,
      double x,
      double base) {
    call('w');
    text(first);
    font(font);
    text(second);
    font(secondFont);
    text(secondStyle.name());
    number(x);
    number(base);
  }

  @Override
  public void drawString(String text, float x, float y) {
    call('x');
    text(text);
    font(font());
    number(x);
    number(y);
  }

  @Override
  public void fill(Shape shape) {
    call('f');
    shape(shape);
  }

  @Override
  public void draw(Shape shape) {
    call('d');
    shape(shape);
  }
}
