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
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.huiyin.Golden;
import org.huiyin.draw.DrawnReply;
import org.huiyin.draw.font.Outlines;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.WidthTable;
import org.huiyin.model.artefact.Drawing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PixelTest {
  private static List<Drawing> drawings() throws Exception {
    return DrawnReply.cases();
  }

  @Test
  void pictures_have_the_same_bytes_everywhere() throws Exception {
    StringBuilder sums = new StringBuilder();
    for (Drawing drawing : drawings()) {
      sums.append(drawing.chart().id())
          .append(' ')
          .append(sum(drawing.png()))
          .append(' ')
          .append(sum(drawing.card()))
          .append('\n');
    }
    Golden.check("draw/pixels.txt", sums.toString());
  }

  private static String sum(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
  }

  @Test
  void pictures_can_be_read_and_are_as_large_as_stated() throws Exception {
    Path folder = Path.of("target/gallery");
    Files.createDirectories(folder);
    for (Drawing drawing : drawings()) {
      BufferedImage whole = ImageIO.read(new ByteArrayInputStream(drawing.png()));
      BufferedImage card = ImageIO.read(new ByteArrayInputStream(drawing.card()));
      assertEquals(1536, whole.getWidth());
      assertEquals(1200, card.getWidth());
      assertEquals(630, card.getHeight());
      assertEquals(0xFFFFFFFF, whole.getRGB(0, 0));
      assertTrue(
          drawing.png().length < 150_000, () -> drawing.chart().id() + " " + drawing.png().length);
      Files.write(folder.resolve(drawing.chart().id() + ".png"), drawing.png());
      Files.write(folder.resolve(drawing.chart().id() + ".card.png"), drawing.card());
    }
  }

  @Test
  void a_picture_of_many_colours_is_written_too() throws Exception {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 1200; i++) {
      image.setRGB(i % 40, i / 40, i * 7919);
    }
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(image)));
    assertArrayEquals(
        image.getRGB(0, 0, 40, 30, null, 0, 40), read.getRGB(0, 0, 40, 30, null, 0, 40));
  }

  @Test
  void every_character_that_is_measured_has_an_outline() {
    for (boolean bold : new boolean[] {false, true}) {
      TableFont font = bold ? TableFont.bold(64) : TableFont.regular(64);
      Path2D box = new Path2D.Double();
      Outlines.of(font).append(0x10FFFF, 0, 0, 100, box);
      for (int codePoint = 0x21; codePoint < 0x30000; codePoint++) {
        if (WidthTable.notoSansSc().covers(codePoint)
            && !Character.isSpaceChar(codePoint)
            && Character.getType(codePoint) != Character.FORMAT) {
          Path2D outline = new Path2D.Double();
          Outlines.of(font).append(codePoint, 0, 0, 100, outline);
          assertTrue(!outline.getBounds2D().isEmpty(), Integer.toHexString(codePoint));
          assertTrue(
              !outline.getBounds2D().equals(box.getBounds2D()), Integer.toHexString(codePoint));
        }
      }
    }
  }
}
