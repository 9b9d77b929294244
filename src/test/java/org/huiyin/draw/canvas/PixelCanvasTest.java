package org.huiyin.draw.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.huiyin.draw.font.Fonts;
import org.huiyin.draw.font.TableFont;
import org.junit.jupiter.api.Test;

/** What the canvas paints by short cuts, compared with outlines that Java's rasteriser fills. */
class PixelCanvasTest {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 110;
  private static final String LETTERS = "区县示例答复件数增长一二三，。（）《》年月日养老床位Agf1234,.% —…·";

  private final PixelMemory memory = new PixelMemory(Fonts.bundled());
  private final Random random = new Random(5);

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static Path2D outlines(String text, TableFont font, float x, float y) {
    Path2D.Double outlines = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double[] places = font.widths(text);
    for (int i = 0; i < text.length(); i++) {
      Fonts.bundled().append(text.charAt(i), font, x + places[i], y, outlines);
    }
    return outlines;
  }

  private static void fill(Graphics2D plain, Shape shape, String colour) {
    plain.setColor(Palette.light().colour(colour));
    plain.fill(Raster.straight(shape));
  }

  /** How many pixels of the last picture in the memory differ from an image. */
  private long differences(BufferedImage plain) {
    long differences = 0;
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      boolean same =
          new Color(memory.pixels()[i]).equals(new Color(plain.getRGB(i % WIDTH, i / WIDTH)));
      differences += same ? 0 : 1;
    }
    return differences;
  }

  @Test
  void texts_on_a_deep_tile_are_not_lost() {
    Rectangle2D area = new Rectangle2D.Double(0, 0, 200, 60);
    TableFont font = TableFont.regular(14);
    PixelCanvas canvas = new PixelCanvas(memory, WIDTH, HEIGHT, 1, Fonts.bundled());
    canvas.setPaint(SeriesStyle.SERIES_1);
    canvas.fill(area);
    canvas.write("北区3", font, SeriesStyle.ON_DEEP, 20, 30);
    canvas.end();
    long white = 0;
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      boolean inside = i % WIDTH < 200 && i / WIDTH < 60;
      white += inside && (memory.pixels()[i] & 0xFFFFFF) == Raster.GROUND ? 1 : 0;
    }
    assertTrue(white > 10, "pixels of letters: " + white);
  }

  @Test
  void texts_have_the_pixels_of_their_outlines_wherever_they_stand() {
    int areas = 0;
    for (int round = 0; round < 300; round++) {
      double scale = new double[] {1, 2, 1.37, 0.8}[round % 4];
      boolean moved = random.nextInt(3) == 0;
      BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
      Graphics2D plain = Raster.graphics(image, scale);
      PixelCanvas canvas = new PixelCanvas(memory, WIDTH, HEIGHT, scale, Fonts.bundled());
      if (moved) {
        plain.translate(3.3, 1.7);
        canvas.move(3.3, 1.7);
      }
      if (random.nextInt(4) == 0) {
        Rectangle2D area = new Rectangle2D.Double(50.2, 3.1, 60, 30);
        canvas.setPaint(SeriesStyle.SERIES_1);
        canvas.fill(area);
        fill(plain, area, "s1");
        areas++;
      }
      for (int line = 0; line < 2; line++) {
        int size = 12 + random.nextInt(9);
        TableFont font = random.nextBoolean() ? TableFont.bold(size) : TableFont.regular(size);
        // Half of the places repeat, so that known pixels are used.
        float x = random.nextBoolean() ? 4 : -3 + 100 * random.nextFloat();
        float y = 22 + 20 * line + (random.nextBoolean() ? 0 : random.nextFloat());
        String text = text(1 + random.nextInt(9));
        canvas.write(text, font, SeriesStyle.MUTED, x, y);
        fill(plain, outlines(text, font, x, y), "muted");
      }
      assertEquals(0, differences(image), "round " + round);
    }
    assertTrue(areas > 20);
  }
}
