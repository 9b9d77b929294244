package org.huiyin.draw.canvas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.huiyin.Golden;
import org.huiyin.draw.DrawnReply;
import org.huiyin.draw.font.Fonts;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.WidthTable;
import org.huiyin.model.artefact.Drawing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PixelTest {
  private static final String EXPECTED = "src/test/resources/draw/pixels.txt";

  /** Each was painted once, in this order: painting takes most of the time of these tests. */
  private static List<Painted> painted;

  private record Painted(Drawing drawing, byte[] whole, byte[] card) {}

  @BeforeAll
  static void paint() throws Exception {
    List<Painted> all = new ArrayList<>();
    for (Drawing drawing : DrawnReply.cases()) {
      all.add(new Painted(drawing, drawing.whole().bytes(), drawing.card().bytes()));
    }
    painted = List.copyOf(all);
  }

  @Test
  void pictures_have_the_same_bytes_everywhere() throws Exception {
    StringBuilder sums = new StringBuilder();
    for (Painted each : painted) {
      Drawing drawing = each.drawing;
      sums.append(drawing.chart().id());
      sums.append(' ').append(drawing.whole().key().orElseThrow());
      sums.append(' ').append(sum(each.whole));
      sums.append(' ').append(drawing.card().key().orElseThrow());
      sums.append(' ').append(sum(each.card));
      sums.append('\n');
    }
    requireNewKeys(sums.toString());
    Golden.check("draw/pixels.txt", sums.toString());
  }

  /**
   * A picture is taken from an earlier build if it has the same key. So whoever changes the program
   * such that the same key stands for other bytes must raise {@code KeyCanvas.FORM}; overwriting
   * the expectation is not enough.
   */
  private static void requireNewKeys(String now) throws Exception {
    Map<String, String> before = sumsByKey(Files.readString(Path.of(EXPECTED)));
    sumsByKey(now)
        .forEach(
            (key, sum) ->
                assertEquals(
                    before.getOrDefault(key, sum), sum, "other bytes, the same key: " + key));
  }

  private static Map<String, String> sumsByKey(String lines) {
    Map<String, String> sums = new TreeMap<>();
    for (String line : lines.lines().toList()) {
      String[] words = line.split(" ");
      for (int i = 1; i + 1 < words.length; i += 2) {
        sums.put(words[i], words[i + 1]);
      }
    }
    return sums;
  }

  @Test
  void memory_that_is_used_again_shows_nothing_of_the_picture_before() throws Exception {
    for (int i = painted.size() - 1; i >= 0; i--) {
      Painted first = painted.get(i);
      String id = first.drawing.chart().id();
      assertArrayEquals(first.card, first.drawing.card().bytes(), id);
      assertArrayEquals(first.whole, first.drawing.whole().bytes(), id);
    }
  }

  private static String sum(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
  }

  @Test
  void pictures_can_be_read_and_are_as_large_as_stated() throws Exception {
    Path folder = Path.of("target/gallery");
    Files.createDirectories(folder);
    for (Painted each : painted) {
      BufferedImage whole = ImageIO.read(new ByteArrayInputStream(each.whole));
      BufferedImage card = ImageIO.read(new ByteArrayInputStream(each.card));
      String id = each.drawing.chart().id();
      assertEquals(1536, whole.getWidth());
      assertEquals(1200, card.getWidth());
      assertEquals(630, card.getHeight());
      assertEquals(0xFFFFFFFF, whole.getRGB(0, 0));
      assertTrue(each.whole.length < 150_000, () -> id + " " + each.whole.length);
      Files.write(folder.resolve(id + ".png"), each.whole);
      Files.write(folder.resolve(id + ".card.png"), each.card);
    }
  }

  @Test
  void every_character_that_is_measured_has_an_outline() {
    for (boolean bold : new boolean[] {false, true}) {
      TableFont font = bold ? TableFont.bold(64) : TableFont.regular(64);
      Path2D box = new Path2D.Double();
      Fonts.bundled().append(0x10FFFF, font, 0, 0, box);
      for (int codePoint = 0x21; codePoint < 0x30000; codePoint++) {
        if (WidthTable.notoSansSc().covers(codePoint)
            && !Character.isSpaceChar(codePoint)
            && Character.getType(codePoint) != Character.FORMAT) {
          Path2D outline = new Path2D.Double();
          Fonts.bundled().append(codePoint, font, 0, 0, outline);
          assertTrue(!outline.getBounds2D().isEmpty(), Integer.toHexString(codePoint));
          assertTrue(
              !outline.getBounds2D().equals(box.getBounds2D()), Integer.toHexString(codePoint));
        }
      }
    }
  }
}
