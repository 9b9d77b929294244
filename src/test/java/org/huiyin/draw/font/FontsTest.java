package org.huiyin.draw.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huiyin.draw.Draw;
import org.huiyin.draw.DrawnReply;
import org.huiyin.draw.canvas.Painter;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.text.Language;
import org.huiyin.source.Problems;
import org.junit.jupiter.api.Test;

class FontsTest {
  private static final int RARE = 0x30EDD;
  private static final String CHARTS = "a: {kind: cards, title: 一碗𰻝, cards: [rare]}";

  /** Returns a copy of the bundled font in which one glyph is mapped to the rare character. */
  private static byte[] rareFont(int like) throws IOException {
    try (InputStream in = FontsTest.class.getResourceAsStream("NotoSansSC-Bold.ttf")) {
      ByteBuffer font = ByteBuffer.wrap(in.readAllBytes());
      int table = 0;
      for (int entry = 12; table == 0; entry += 16) {
        table =
            new String(font.array(), entry, 4, StandardCharsets.US_ASCII).equals("cmap")
                ? font.getInt(entry + 8)
                : 0;
      }
      CharacterMap map = CharacterMap.of(font, table);
      int last = map.start() + 16 + 12 * (font.getInt(map.start() + 12) - 1);
      int glyph = map.glyph(like);
      font.putInt(last, RARE).putInt(last + 4, RARE).putInt(last + 8, glyph);
      return font.array();
    }
  }

  private static Rectangle2D bounds(Fonts fonts, int codePoint) {
    Path2D outline = new Path2D.Double();
    fonts.append(codePoint, TableFont.bold(20), 0, 0, outline);
    return outline.getBounds2D();
  }

  @Test
  void a_font_of_the_site_serves_the_characters_that_the_jar_lacks() throws IOException {
    Fonts fonts = Fonts.bundled().with(rareFont('面')).orElseThrow();
    assertFalse(Fonts.bundled().covers(RARE));
    assertTrue(fonts.covers(RARE));
    assertNotEquals(bounds(Fonts.bundled(), RARE), bounds(fonts, RARE));
    assertEquals(bounds(Fonts.bundled(), '一'), bounds(fonts, '一'));
    Problems problems = new Problems();
    List<Drawing> drawings =
        Draw.all(DrawnReply.reply(CHARTS), Language.ZH, new Painter(fonts), Set.of(), problems);
    assertEquals(List.of(), problems.sorted());
    assertTrue(drawings.get(0).wide().contains("𰻝"));
    assertFalse(
        Arrays.equals(
            drawings.get(0).whole().bytes(),
            Draw.all(
                    DrawnReply.reply(CHARTS.replace("𰻝", "一")),
                    Language.ZH,
                    new Painter(fonts),
                    Set.of(),
                    problems)
                .get(0)
                .whole()
                .bytes()));
  }

  @Test
  void without_it_the_character_is_reported_where_it_stands() {
    assertEquals(
        List.of("charts.yml:1:27 font-lacks-character", "figures.yml:26:1 font-lacks-character"),
        DrawnReply.found(CHARTS).stream()
            .map(problem -> problem.origin() + " " + problem.code())
            .sorted()
            .toList());
  }

  @Test
  void units_traditional_forms_and_rare_names_are_drawn_in_both_weights() {
    Rectangle2D box = bounds(Fonts.bundled(), RARE);
    "㎡㎥㎞㎏㎜㎝臺體灣頔顗龑霂"
        .codePoints()
        .forEach(
            codePoint -> {
              assertTrue(Fonts.bundled().covers(codePoint), Character.toString(codePoint));
              assertNotEquals(box, bounds(Fonts.bundled(), codePoint));
            });
  }

  @Test
  void a_picture_names_the_characters_that_it_shows_as_boxes() throws IOException {
    Problems problems = new Problems();
    Drawing lacking = draw(CHARTS, problems);
    assertFalse(problems.hasErrors());
    assertTrue(lacking.standalone().contains("一碗𰻝"));
    assertFalse(lacking.standalone().contains("U+30EDD"));
    Drawing complete = draw(CHARTS.replace("一碗𰻝", "一碗面").replace("rare", "people"), problems);
    assertTrue(height(lacking) > height(complete), "a line more");
  }

  private static Drawing draw(String charts, Problems problems) {
    Painter painter = new Painter(Fonts.bundled());
    return Draw.all(DrawnReply.reply(charts), Language.ZH, painter, Set.of(), problems).get(0);
  }

  private static int height(Drawing drawing) throws IOException {
    return ByteBuffer.wrap(drawing.whole().bytes()).getInt(20);
  }

  @Test
  void a_character_that_is_not_as_wide_as_a_hanzi_is_not_taken() throws IOException {
    assertFalse(Fonts.bundled().with(rareFont('i')).orElseThrow().covers(RARE));
  }

  @Test
  void what_is_no_font_is_no_font() throws IOException {
    assertTrue(Fonts.bundled().with("<svg/>".getBytes(StandardCharsets.UTF_8)).isEmpty());
    byte[] font = rareFont('面');
    for (int length = 0; length < font.length; length += 40_009) {
      Fonts.bundled().with(Arrays.copyOf(font, length)).ifPresent(cut -> cut.covers(RARE));
    }
  }
}
