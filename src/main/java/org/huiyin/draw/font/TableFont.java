package org.huiyin.draw.font;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A font that is nothing but its widths.
 *
 * <p>{@code java.awt.Font} looks for a font of the machine only when it is measured or drawn; every
 * measuring method that charts use is answered from the {@link WidthTable} here, so no font is ever
 * looked for: a chart is the same with any fonts, and with none.
 */
public final class TableFont extends Font {
  private static final long serialVersionUID = 1;
  private static final double PER_EM = 1000;
  private static final int LARGEST = 96;
  private static final List<TableFont> REGULAR = ofEverySize(PLAIN);
  private static final List<TableFont> BOLDS = ofEverySize(BOLD);

  private TableFont(int style, int size) {
    super("Noto Sans SC", style, size);
  }

  private static List<TableFont> ofEverySize(int style) {
    return IntStream.rangeClosed(0, LARGEST).mapToObj(size -> new TableFont(style, size)).toList();
  }

  /**
   * @param size units of the chart per em, up to 96
   */
  public static TableFont regular(int size) {
    return REGULAR.get(size);
  }

  public static TableFont bold(int size) {
    return BOLDS.get(size);
  }

  /** The width of one line, in units of the chart. */
  public double width(String text) {
    return WidthTable.notoSansSc().width(text, isBold()) * getSize() / PER_EM;
  }

  /** The width of a line up to each of its UTF-16 units, from 0 to that of the whole. */
  public double[] widths(String text) {
    double[] widths = new double[text.length() + 1];
    WidthTable table = WidthTable.notoSansSc();
    int width = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      width += table.width(text, at, isBold());
      while (at < next) {
        at++;
        widths[at] = width * getSize() / PER_EM;
      }
    }
    return widths;
  }

  public double ascent() {
    return WidthTable.notoSansSc().ascent() * getSize() / PER_EM;
  }

  public double descent() {
    return WidthTable.notoSansSc().descent() * getSize() / PER_EM;
  }

  /** From one base line to the next. */
  public double lineHeight() {
    return ascent() + descent();
  }

  /** How far below the middle of a line of hanzi its base line lies. */
  public double middleToBase() {
    return 0.38 * getSize();
  }

  public FontMetrics metrics() {
    return new Metrics(this);
  }

  @Override
  public Rectangle2D getStringBounds(String text, FontRenderContext context) {
    return new Rectangle2D.Double(0, -ascent(), width(text), lineHeight());
  }

  @Override
  public LineMetrics getLineMetrics(String text, FontRenderContext context) {
    return new Line(this, text.length());
  }

  private static final class Metrics extends FontMetrics {
    private static final long serialVersionUID = 1;
    private final TableFont table;

    Metrics(TableFont font) {
      super(font);
      this.table = font;
    }

    @Override
    public int stringWidth(String text) {
      return (int) Math.ceil(table.width(text));
    }

    @Override
    public int getAscent() {
      return (int) Math.round(table.ascent());
    }

    @Override
    public int getDescent() {
      return (int) Math.round(table.descent());
    }
  }

  private static final class Line extends LineMetrics {
    private final TableFont font;
    private final int length;

    Line(TableFont font, int length) {
      this.font = font;
      this.length = length;
    }

    @Override
    public int getNumChars() {
      return length;
    }

    @Override
    public float getAscent() {
      return (float) font.ascent();
    }

    @Override
    public float getDescent() {
      return (float) font.descent();
    }

    @Override
    public float getLeading() {
      return 0;
    }

    @Override
    public float getHeight() {
      return (float) font.lineHeight();
    }

    @Override
    public int getBaselineIndex() {
      return ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
      return new float[] {0, 0, 0};
    }

    @Override
    public float getStrikethroughOffset() {
      return -getAscent() / 3;
    }

    @Override
    public float getStrikethroughThickness() {
      return 1;
    }

    @Override
    public float getUnderlineOffset() {
      return 1;
    }

    @Override
    public float getUnderlineThickness() {
      return 1;
    }
  }
}
