package org.huiyin.draw;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * JFreeChart's horizontal bar plot, set up for a newspaper's look: flat bars from a zero line, labels to the left,
 * values at the ends, and no axis.
 *
 * @param column room for the labels, with the gap behind them; 0 if there are none beside the bars
 * @param step from one bar to the next
 * @param upper the value at the right edge
 */
record BarPlot(Form form, double column, double labelGap, int step, double upper) {
  static final double VALUE_GAP = 6;
  private static final int MOST_THICK = 22;
  private static final double SLOT_INSET = 6;

  boolean hasLabels() {
    return column > 0;
  }

  /** The height that a number of bars takes. */
  double height(int bars) {
    return (double) bars * step;
  }

  void draw(SvgCanvas canvas, List<Mark> marks, Rectangle2D area) {
    if (marks.isEmpty()) {
      return;
    }
    DefaultCategoryDataset values = new DefaultCategoryDataset();
    for (int i = 0; i < marks.size(); i++) {
      // NaN and not null: JFreeChart would leave out a plot without any value, and with it the slots.
      values.addValue(marks.get(i).isMissing() ? Double.NaN : marks.get(i).size(), "", Integer.valueOf(i));
    }
    CategoryPlot plot = Plots.horizontal(values, new Labels(this, marks), Plots.scale(upper), new Bars(this, marks));
    AxisSpace labels = new AxisSpace();
    labels.setLeft(column);
    plot.setFixedDomainAxisSpace(labels);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Ink.BASE);
    plot.draw(canvas, area, null, null, null);
  }

  private int thickness() {
    return Math.min(MOST_THICK, step - 10);
  }

  /** The labels to the left of the bars. */
  @SuppressWarnings({"serial", "rawtypes"}) // never serialised; JFreeChart's keys are raw
  private static final class Labels extends CategoryAxis {
    private final BarPlot layout;
    private final List<Mark> marks;

    Labels(BarPlot layout, List<Mark> marks) {
      this.layout = layout;
      this.marks = marks;
      Plots.spread(this, marks.size(), layout.thickness() / (double) layout.step);
      setTickLabelFont(TableFont.regular(layout.form.text()));
      setTickLabelPaint(Ink.TEXT);
      setTickLabelsVisible(layout.hasLabels());
      setCategoryLabelPositionOffset((int) layout.labelGap);
    }

    /** Broken by our rules: JFreeChart's follow the locale of the machine. */
    @Override
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
      TableFont font = TableFont.regular(layout.form.text());
      TextBlock block = new TextBlock();
      block.setLineAlignment(HorizontalAlignment.RIGHT);
      String label = marks.get((Integer) category).label();
      for (String line : Wrap.lines(label, font, layout.column - layout.labelGap)) {
        block.addLine(line, font, Ink.TEXT);
      }
      return block;
    }

    @Override
    protected AxisState drawCategoryLabels(Graphics2D g2, Rectangle2D plotArea, Rectangle2D dataArea,
        RectangleEdge edge, AxisState state, PlotRenderingInfo info) {
      SvgCanvas canvas = (SvgCanvas) g2;
      canvas.align(SvgCanvas.Align.END);
      AxisState after = super.drawCategoryLabels(g2, plotArea, dataArea, edge, state, info);
      canvas.align(SvgCanvas.Align.START);
      return after;
    }
  }

  /** The bars, each in a group with a title, and the slots of what is not given. */
  @SuppressWarnings("serial") // never serialised
  private static final class Bars extends BarRenderer implements CategoryItemLabelGenerator {
    private final BarPlot layout;
    private final List<Mark> marks;

    Bars(BarPlot layout, List<Mark> marks) {
      this.layout = layout;
      this.marks = marks;
      Plots.flatten(this);
      setDefaultItemLabelGenerator(this);
      setDefaultItemLabelsVisible(true);
      setDefaultItemLabelFont(TableFont.bold(layout.form.text()));
      setDefaultItemLabelPaint(Ink.TEXT);
      setItemLabelAnchorOffset(VALUE_GAP);
      setDefaultPositiveItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      return marks.get(column).isDerived() ? Ink.DERIVED : Ink.ACCENT;
    }

    @Override
    public void drawItem(Graphics2D g2, CategoryItemRendererState state, Rectangle2D dataArea, CategoryPlot plot,
        CategoryAxis labels, ValueAxis scale, CategoryDataset values, int row, int column, int pass) {
      SvgCanvas canvas = (SvgCanvas) g2;
      Mark mark = marks.get(column);
      canvas.group(mark.cssClass(), mark.spoken());
      if (mark.isMissing()) {
        double top = calculateBarW0(plot, plot.getOrientation(), dataArea, labels, state, 0, column);
        drawSlot(canvas, dataArea.getX() + VALUE_GAP, top, state.getBarWidth());
      } else {
        super.drawItem(g2, state, dataArea, plot, labels, scale, values, row, column, pass);
      }
      canvas.endGroup();
    }

    /** Off the zero line and as wide as its words, so that its length cannot be read as a value. */
    private void drawSlot(SvgCanvas canvas, double x, double top, double height) {
      TableFont font = TableFont.regular(layout.form.small());
      double width = Math.ceil(font.width(Mark.NOT_GIVEN)) + 2 * SLOT_INSET;
      canvas.slot(new Rectangle2D.Double(x, top, width, height));
      canvas.write(Mark.NOT_GIVEN, font, Ink.ON_SLOT, x + SLOT_INSET, top + height / 2 + font.middleToBase());
    }

    @Override
    public String generateLabel(CategoryDataset values, int row, int column) {
      return marks.get(column).shown();
    }

    @Override
    public String generateRowLabel(CategoryDataset values, int row) {
      return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset values, int column) {
      return marks.get(column).label();
    }
  }
}
