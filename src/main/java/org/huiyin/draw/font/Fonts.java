package org.huiyin.draw.font;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fonts that charts are drawn with: the one in the jar, and those that a site adds for the rare
 * characters of names.
 *
 * <p>An added font serves characters that the font in the jar lacks and that are as wide as a
 * hanzi, in both weights: so every chart is measured alike, whatever the site adds.
 */
public final class Fonts {
  private static final Fonts BUNDLED = new Fonts(List.of());

  private final List<Outlines> added;

  private Fonts(List<Outlines> added) {
    this.added = List.copyOf(added);
  }

  /** The font in the jar alone. */
  public static Fonts bundled() {
    return BUNDLED;
  }

  /**
   * These and one more, which is asked last.
   *
   * @param file a TrueType font with outlines of its own kind ({@code glyf})
   * @return nothing if it is no such font
   */
  public Optional<Fonts> with(byte[] file) {
    return Outlines.read(file)
        .map(
            font -> {
              List<Outlines> more = new ArrayList<>(added);
              more.add(font);
              return new Fonts(more);
            });
  }

  public boolean covers(int codePoint) {
    return WidthTable.notoSansSc().covers(codePoint) || adding(codePoint).isPresent();
  }

  private Optional<Outlines> adding(int codePoint) {
    return added.stream().filter(font -> font.hasSquare(codePoint)).findFirst();
  }

  /** Adds a character's outline to a path. */
  public void append(int codePoint, TableFont font, double x, double base, Path2D to) {
    Outlines bundled = Outlines.of(font);
    Outlines outlines =
        WidthTable.notoSansSc().covers(codePoint) ? bundled : adding(codePoint).orElse(bundled);
    outlines.append(codePoint, x, base, font.getSize(), to);
  }
}
