package org.huiyin.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.huiyin.model.Drawing;

/** Horizontal bars on one scale, in groups with headings. */
final class BarPicture implements Picture {
  private static final double LABEL_GAP = 8;
  private static final double GROUP_GAP = 12;
  /** What a reader's font may be wider than ours. */
  private static final double SLACK = 1.1;
  private static final double SHORTEST_SCALE = 48;

  private final List<Group> groups;
  private final List<Mark> all;

  /** @param heading empty where there is only one group */
  record Group(String heading, List<Mark> marks) {
    Group {
      marks = List.copyOf(marks);
    }
  }

  BarPicture(List<Group> groups) {
    this.groups = List.copyOf(groups);
    this.all = groups.stream().flatMap(group -> group.marks().stream()).toList();
  }

  @Override
  public List<Drawing.Row> rows() {
    return groups.stream()
        .flatMap(group -> group.marks().stream().map(mark -> mark.row(group.heading())))
        .toList();
  }

  @Override
  public String description() {
    return "条形图，共 " + all.size() + " 项。" + Description.ofValues(all);
  }

  @Override
  public double paint(SvgCanvas canvas, Form form) {
    BarPlot plot = plot(form);
    double y = 0;
    TableFont headingFont = TableFont.bold(form.text());
    for (Group group : groups) {
      if (!group.heading().isEmpty()) {
        y += y > 0 ? GROUP_GAP : 0;
        for (String line : Wrap.lines(group.heading(), headingFont, form.width())) {
          canvas.write(line, headingFont, Ink.TEXT, 0, y + headingFont.ascent());
          y += Math.ceil(headingFont.lineHeight());
        }
      }
      double height = plot.height(group.marks().size());
      plot.draw(canvas, group.marks(), new Rectangle2D.Double(0, y, form.width(), height));
      y += height;
    }
    return y;
  }

  private BarPlot plot(Form form) {
    TableFont labelFont = TableFont.regular(form.text());
    TableFont valueFont = TableFont.bold(form.text());
    double widestValue = all.stream().mapToDouble(mark -> valueRoom(mark, valueFont)).max().orElse(0);
    double widestLabel = all.stream().mapToDouble(mark -> labelFont.width(mark.label())).max().orElse(0);
    double mostForLabels = Math.max(6 * form.text(),
        Math.min(form.width() * form.choose(0.42, 0.44),
            form.width() - LABEL_GAP - widestValue - SHORTEST_SCALE));
    double column = Math.ceil(Math.min(widestLabel, mostForLabels)) + LABEL_GAP;
    int mostLines = all.stream()
        .mapToInt(mark -> Wrap.lines(mark.label(), labelFont, column - LABEL_GAP).size()).max().orElse(1);
    int step = (int) Math.max(form.choose(all.size() > 12 ? 30 : 36, all.size() > 12 ? 28 : 32),
        Math.ceil(mostLines * labelFont.lineHeight() + 8));
    double scale = form.width() - column;
    double upper = all.stream()
        .mapToDouble(mark -> mark.size() * scale / Math.max(SHORTEST_SCALE / 2, scale - valueRoom(mark, valueFont)))
        .max().orElse(0);
    return new BarPlot(form, column, LABEL_GAP, step, upper > 0 ? upper : 1);
  }

  private static double valueRoom(Mark mark, TableFont font) {
    return BarPlot.VALUE_GAP + font.width(mark.shown()) * SLACK;
  }
}
