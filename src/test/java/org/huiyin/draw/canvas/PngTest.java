package org.huiyin.draw.canvas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;
import org.huiyin.draw.font.Fonts;
import org.huiyin.draw.font.TableFont;
import org.junit.jupiter.api.Test;

class PngTest {
  private final Png png = new Png();

  /** What the pixels are to be, computed the simple way. */
  private static int[] reduced(int[] pixels, int width) {
    int[] reduced = new int[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      int row = i / width * width;
      int start = i;
      while (start > row && (pixels[start - 1] & 0xFFFFFF) == (pixels[i] & 0xFFFFFF)) {
        start--;
      }
      int end = i;
      while (end < row + width && (pixels[end] & 0xFFFFFF) == (pixels[i] & 0xFFFFFF)) {
        end++;
      }
      int colour = pixels[i] & 0xFFFFFF;
      if (end - start < 8 && !Palette.light().has(colour)) {
        int rounded = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
          rounded |= Math.min(255, ((colour >> shift & 255) + 8) / 16 * 16) << shift;
        }
        colour = rounded;
      }
      reduced[i] = 0xFF000000 | colour;
    }
    return reduced;
  }

  private byte[] roundTrip(int width, int height, IntUnaryOperator pixel) throws IOException {
    int[] pixels = new int[width * height + 5];
    Arrays.setAll(pixels, i -> i < width * height ? pixel.applyAsInt(i) : 0x123456 * i);
    byte[] file = png.of(pixels, width, height);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
    assertEquals(width, read.getWidth());
    assertEquals(height, read.getHeight());
    assertArrayEquals(
        reduced(Arrays.copyOf(pixels, width * height), width),
        read.getRGB(0, 0, width, height, null, 0, width));
    assertArrayEquals(file, new Png().of(pixels, width, height));
    return file;
  }

  private static boolean hasPalette(byte[] file) {
    return file[25] == 3;
  }

  @Test
  void pictures_of_any_kind_are_read_as_they_were_painted() throws IOException {
    Random random = new Random(3);
    roundTrip(1, 1, i -> 0xFF0000);
    roundTrip(1, 1, i -> 0xFFFFFFFF);
    roundTrip(1, 500, i -> random.nextInt());
    roundTrip(2, 300, i -> random.nextInt());
    roundTrip(300, 200, i -> 0x123457);
    roundTrip(300, 200, i -> random.nextInt());
    roundTrip(300, 200, i -> random.nextInt(2) * 0xFFFFFF);
    roundTrip(40_000, 3, i -> i / 7 % 200);
    roundTrip(40_000, 3, i -> random.nextInt());
    roundTrip(11_000, 4, i -> i % 11_000 * 1117);
    roundTrip(90, 70, i -> i / 30 % 3 << 24 | i / 45 % 2);
    roundTrip(97, 61, i -> i / 97 % 5 == 0 ? random.nextInt() : i / 97 * 0x10101);
  }

  @Test
  void random_rectangles_one_over_the_other() throws IOException {
    Random random = new Random(9);
    for (int round = 0; round < 60; round++) {
      int width = 1 + random.nextInt(200);
      int height = 1 + random.nextInt(120);
      int[] pixels = new int[width * height];
      for (int n = random.nextInt(40); n > 0; n--) {
        int colour = random.nextInt();
        int left = random.nextInt(width);
        int right = left + 1 + random.nextInt(width - left);
        int top = random.nextInt(height);
        for (int y = top; y < top + 1 + random.nextInt(height - top); y++) {
          Arrays.fill(pixels, y * width + left, y * width + right, colour);
        }
      }
      roundTrip(width, height, i -> pixels[i]);
    }
  }

  @Test
  void up_to_256_colours_have_a_palette_and_257_have_not() throws IOException {
    // Colours that rounding leaves as they are.
    IntUnaryOperator colour = n -> n % 16 * 16 << 16 | n / 16 % 16 * 16 << 8 | n / 256 * 16;
    assertEquals(true, hasPalette(roundTrip(32, 32, i -> colour.applyAsInt(i % 256))));
    assertEquals(false, hasPalette(roundTrip(32, 32, i -> colour.applyAsInt(i % 257))));
    assertEquals(true, hasPalette(roundTrip(64, 9, i -> 0x010203)), "after a picture without");
    assertEquals(
        false, hasPalette(roundTrip(16, 320, i -> i < 4000 ? 0 : colour.applyAsInt(i % 900))));
  }

  private static Painting painting(double shift) {
    return new Painting(
        400,
        200,
        2,
        canvas -> {
          canvas.write("省级 168 个 Agf", TableFont.bold(20), SeriesStyle.TEXT, 5 + shift, 30);
          canvas.setPaint(SeriesStyle.TILE_2);
          canvas.fill(new Rectangle2D.Double(4, 40, 50, 20));
          canvas.setPaint(SeriesStyle.SERIES_2);
          canvas.fill(new Ellipse2D.Double(60, 40, 33, 21));
          canvas.setPaint(SeriesStyle.LINE_3);
          canvas.draw(new Ellipse2D.Double(100, 40, 33, 21));
          canvas.slot("原文未给出", TableFont.regular(13), 20, 66, 24);
          canvas.rescale(1.3);
          canvas.move(10, 3);
          canvas.hatched(new Rectangle2D.Double(150, 70, 40, 20), SeriesStyle.OPEN_1);
        });
  }

  @Test
  void what_is_painted_is_what_is_read_whatever_the_memory_held_before() throws IOException {
    PixelMemory memory = new PixelMemory(Fonts.bundled());
    new Random(1).ints(900 * 700).forEach(new PixelFiller(memory.image(900, 700)));
    paint(memory);
    assertEquals(BufferedImage.TYPE_INT_RGB, memory.image(400, 200).getType());
    byte[] file = memory.png(400, 200);
    PixelMemory unused = new PixelMemory(Fonts.bundled());
    paint(unused);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
    int[] painted = Arrays.copyOf(unused.pixels(), 400 * 200);
    assertArrayEquals(reduced(painted, 400), read.getRGB(0, 0, 400, 200, null, 0, 400));
  }

  private static void paint(PixelMemory memory) {
    PixelCanvas canvas = new PixelCanvas(memory, 400, 200, 2, Fonts.bundled());
    painting(0).steps().accept(canvas);
    canvas.end();
  }

  /** Writes one pixel after the other. */
  private static final class PixelFiller implements java.util.function.IntConsumer {
    private final BufferedImage image;
    private int at;

    PixelFiller(BufferedImage image) {
      this.image = image;
    }

    @Override
    public void accept(int colour) {
      image.setRGB(at % image.getWidth(), at / image.getWidth(), colour);
      at++;
    }
  }

  @Test
  void a_key_stands_for_all_that_can_be_seen() {
    Painting plain = painting(0);
    Set<String> keys = new HashSet<>();
    keys.add(KeyCanvas.key(plain, Fonts.bundled()));
    assertEquals(Set.of(KeyCanvas.key(painting(0), Fonts.bundled())), keys);
    keys.add(KeyCanvas.key(painting(1e-6), Fonts.bundled()));
    keys.add(KeyCanvas.key(new Painting(401, 200, 2, plain.steps()), Fonts.bundled()));
    keys.add(KeyCanvas.key(new Painting(400, 201, 2, plain.steps()), Fonts.bundled()));
    keys.add(KeyCanvas.key(new Painting(400, 200, 2.5, plain.steps()), Fonts.bundled()));
    keys.add(KeyCanvas.key(new Painting(400, 200, 2, canvas -> {}), Fonts.bundled()));
    for (SeriesStyle style : SeriesStyle.values()) {
      keys.add(key(canvas -> canvas.setPaint(style), new Rectangle2D.Double(0, 0, 1, 1)));
    }
    keys.add(key(canvas -> {}, new Rectangle2D.Double(0, 0, 1, Math.nextUp(1.0))));
    keys.add(key(canvas -> canvas.move(1, 0), new Rectangle2D.Double(0, 0, 1, 1)));
    keys.add(key(canvas -> canvas.rescale(3), new Rectangle2D.Double(0, 0, 1, 1)));
    assertEquals(6 + SeriesStyle.values().length + 3, keys.size());
    keys.forEach(key -> assertEquals(32, key.length()));
    assertNotEquals(text("ab", "c"), text("a", "bc"));
    assertNotEquals(text("ab", "c"), text("ab", "d"));
  }

  private static String key(java.util.function.Consumer<MovableCanvas> before, Rectangle2D area) {
    return KeyCanvas.key(
        new Painting(
            9,
            9,
            1,
            canvas -> {
              before.accept(canvas);
              canvas.fill(area);
            }),
        Fonts.bundled());
  }

  private static String text(String first, String second) {
    TableFont font = TableFont.regular(12);
    return KeyCanvas.key(
        new Painting(
            9, 9, 1, canvas -> canvas.write(first, font, second, font, SeriesStyle.MUTED, 0, 0)),
        Fonts.bundled());
  }
}
