package org.huiyin.draw.font;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An AWT font whose metrics come from the {@link WidthTable}.
 *
 * <p>{@code java.awt.Font} loads a font of the machine when it is measured or drawn. This class
 * overrides every measuring method that charts use, so a chart is the same on every machine, even
 * without installed fonts.
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
   * Returns the regular font of a size.
   *
   * @param size units per em, up to {@value #LARGEST}
   */
  public static TableFont regular(int size) {
    return REGULAR.get(size);
  }

  public static TableFont bold(int size) {
    return BOLDS.get(size);
  }

  /** Returns the width of a line of text, in units. */
  public double width(String text) {
    return WidthTable.notoSansSc().width(text, isBold()) * getSize() / PER_EM;
  }

  /**
   * Returns the width of every prefix of a text: the element at {@code i} is the width of the first
   * {@code i} UTF-16 units, in units of the chart.
   */
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

  /** Returns the distance between two baselines. */
  public double lineHeight() {
    return ascent() + descent();
  }

  /** Returns the distance from the vertical centre of a line of hanzi down to its baseline. */
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
