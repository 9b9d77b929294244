package org.huiyin.draw.font;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.huiyin.bytes.Sha256;

/**
 * The fonts of charts: the bundled font, and fonts that a site adds for rare characters of names.
 *
 * <p>An added font is used only for characters that the bundled font lacks and that are one em
 * wide, in both weights. So added fonts never change the layout of a chart.
 */
public final class Fonts {
  private static final Fonts BUNDLED = new Fonts(List.of(), "");

  private final List<Outlines> added;
  private final String digest;

  private Fonts(List<Outlines> added, String digest) {
    this.added = List.copyOf(added);
    this.digest = digest;
  }

  /** Returns the bundled font only. */
  public static Fonts bundled() {
    return BUNDLED;
  }

  /**
   * Returns these fonts and one more, with the lowest priority.
   *
   * @param file a TrueType font with a {@code glyf} table
   * @return empty if the file is not such a font
   */
  public Optional<Fonts> with(byte[] file) {
    return Outlines.read(file)
        .map(
            font -> {
              List<Outlines> more = new ArrayList<>(added);
              more.add(font);
              String sum = HexFormat.of().formatHex(Sha256.of(file));
              return new Fonts(more, HexFormat.of().formatHex(Sha256.of(digest + sum)));
            });
  }

  /** A digest of the fonts that were added, in their order; empty without any. */
  public String digest() {
    return digest;
  }

  public boolean covers(int codePoint) {
    return WidthTable.notoSansSc().covers(codePoint) || adding(codePoint).isPresent();
  }

  private Optional<Outlines> adding(int codePoint) {
    return added.stream().filter(font -> font.hasSquare(codePoint)).findFirst();
  }

  /**
   * Appends the outline of a character to a path.
   *
   * @param x left edge of the character
   * @param base y coordinate of the baseline
   */
  public void append(int codePoint, TableFont font, double x, double base, Path2D to) {
    Outlines bundled = Outlines.of(font, codePoint);
    Outlines outlines =
        WidthTable.notoSansSc().covers(codePoint) ? bundled : adding(codePoint).orElse(bundled);
    outlines.append(codePoint, x, base, font.getSize(), to);
  }
}
