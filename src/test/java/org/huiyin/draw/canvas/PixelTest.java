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
import org.huiyin.model.artefact.OutputFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PixelTest {
  private static final String EXPECTED = "src/test/resources/draw/pixels.txt";

  private static List<Drawing> drawings() throws Exception {
    return DrawnReply.cases();
  }

  @Test
  void pictures_have_the_same_bytes_everywhere() throws Exception {
    StringBuilder sums = new StringBuilder();
    for (Drawing drawing : drawings()) {
      sums.append(drawing.chart().id());
      for (OutputFile.Content picture : List.of(drawing.whole(), drawing.card())) {
        sums.append(' ')
            .append(picture.key().orElseThrow())
            .append(' ')
            .append(sum(picture.bytes()));
      }
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
    List<Drawing> all = drawings();
    List<byte[]> first = new ArrayList<>();
    for (Drawing drawing : all) {
      first.add(drawing.whole().bytes());
      first.add(drawing.card().bytes());
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      String id = all.get(i).chart().id();
      assertArrayEquals(first.get(2 * i + 1), all.get(i).card().bytes(), id);
      assertArrayEquals(first.get(2 * i), all.get(i).whole().bytes(), id);
    }
  }

  private static String sum(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
  }

  @Test
  void pictures_can_be_read_and_are_as_large_as_stated() throws Exception {
    Path folder = Path.of("target/gallery");
    Files.createDirectories(folder);
    for (Drawing drawing : drawings()) {
      BufferedImage whole = ImageIO.read(new ByteArrayInputStream(drawing.whole().bytes()));
      BufferedImage card = ImageIO.read(new ByteArrayInputStream(drawing.card().bytes()));
      assertEquals(1536, whole.getWidth());
      assertEquals(1200, card.getWidth());
      assertEquals(630, card.getHeight());
      assertEquals(0xFFFFFFFF, whole.getRGB(0, 0));
      assertTrue(
          drawing.whole().bytes().length < 150_000,
          () -> drawing.chart().id() + " " + drawing.whole().bytes().length);
      Files.write(folder.resolve(drawing.chart().id() + ".png"), drawing.whole().bytes());
      Files.write(folder.resolve(drawing.chart().id() + ".card.png"), drawing.card().bytes());
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
