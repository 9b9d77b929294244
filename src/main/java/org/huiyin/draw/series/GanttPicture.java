package org.huiyin.draw.series;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.data.Days;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.font.TableFont;
import org.huiyin.draw.font.Wrap;
import org.huiyin.language.Texts;
import org.huiyin.model.Commitment;
import org.huiyin.model.Progress;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.time.PartialDate;

/**
 * A bar for each commitment with a due date, from the day of the reply. What a bar stands for is
 * its length only: it is never filled in part, because that would state how much is done.
 */
final class GanttPicture implements Picture {
  private static final double BAR = 16;
  private static final double BETWEEN = 12;
  private static final double GAP = 12;

  /** Factor for the width of text, because the reader's font may be wider than the measured one. */
  private static final double SLACK = 1.08;

  private final List<Commitment> dated;
  private final List<Commitment> undated;
  private final LocalDate replied;
  private final LocalDate asOf;
  private final TimeScale scale;
  private final Texts texts;

  /**
   * @param dated commitments with a due date, at least one
   * @param undated commitments without one
   */
  GanttPicture(List<Commitment> dated, List<Commitment> undated, Days days, Texts texts) {
    this.dated = List.copyOf(dated);
    this.undated = List.copyOf(undated);
    this.replied = days.day();
    this.asOf = days.asOf();
    this.scale = new TimeScale(days, dated.stream().map(GanttPicture::lastDay), texts);
    this.texts = texts;
  }

  private static PartialDate due(Commitment commitment) {
    return commitment.dueNow().orElseThrow();
  }

  private static LocalDate lastDay(Commitment commitment) {
    return due(commitment).lastDay();
  }

  private static boolean isOverdue(Commitment commitment) {
    return commitment.overdueSince().isPresent();
  }

  /** The due date of the reply, if it was moved since. */
  private static Optional<PartialDate> before(Commitment commitment) {
    return commitment.due().filter(due -> !due.equals(due(commitment)));
  }

  private String name(Commitment commitment) {
    return commitment.keyword().in(texts.language());
  }

  private String state(Commitment commitment) {
    return isOverdue(commitment)
        ? texts.get("chart.timeline-overdue")
        : texts.of(commitment.progress());
  }

  /** The due date in words, and the one it took the place of. */
  private List<String> dueWords(Commitment commitment) {
    return Stream.concat(
            Stream.of(texts.get("chart.timeline-due-on", texts.date(due(commitment)))),
            before(commitment)
                .map(before -> texts.get("chart.gantt-before", texts.date(before)))
                .stream())
        .toList();
  }

  @Override
  public List<Drawing.Row> rows() {
    return List.of();
  }

  @Override
  public List<Drawing.Event> events() {
    return Stream.concat(
            dated.stream()
                .map(
                    each ->
                        new Drawing.Event(
                            each.id(),
                            name(each),
                            texts.date(due(each)),
                            texts.get("chart.gantt-event", state(each)))),
            undated.stream()
                .map(
                    each ->
                        new Drawing.Event(
                            each.id(), name(each), "", texts.get("chart.timeline-no-due"))))
        .toList();
  }

  @Override
  public String description() {
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.get("chart.gantt", dated.size(), texts.date(PartialDate.of(replied))));
    sentences.add(texts.get("chart.sentence", scale.asOfWords()));
    dated.forEach(each -> sentences.add(texts.get("chart.sentence", spoken(each))));
    if (!undated.isEmpty()) {
      sentences.add(
          texts.get("chart.gantt-undated", texts.list(undated.stream().map(this::name).toList())));
    }
    return Description.sentences(sentences, texts);
  }

  private String spoken(Commitment commitment) {
    return texts.get(
        "chart.series",
        name(commitment),
        Description.separated(
            Stream.concat(dueWords(commitment).stream(), Stream.of(state(commitment))).toList(),
            texts));
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    Columns columns = columns(size);
    double y = dated.stream().anyMatch(GanttPicture::isOverdue) ? key(canvas, size) : 0;
    TimeScale.Drawn axis = scale.draw(canvas, size, columns.left, columns.width, 0, y);
    double top = y + TimeScale.height(size);
    y = top;
    List<Row> rows = new ArrayList<>();
    for (Commitment commitment : dated) {
      Row row = row(commitment, columns, size, y);
      rows.add(row);
      y = row.bottom;
    }
    boolean narrow = size == ChartSize.NARROW;
    List<double[]> bands =
        narrow
            ? rows.stream().map(row -> band(row.middle)).toList()
            : List.of(new double[] {top, y});
    years(canvas, axis, bands);
    rows.forEach(row -> draw(canvas, row, columns, axis, size));
    canvas.setPaint(SeriesStyle.REFERENCE);
    verticals(canvas, axis.x(asOf), bands);
    if (undated.isEmpty()) {
      return Math.ceil(y);
    }
    double names = narrow ? UndatedList.column(size, undated, texts) : columns.right - GAP;
    return Math.ceil(UndatedList.draw(canvas, size, undated, names, y + 16, texts));
  }

  /**
   * Where the bars are. On phones the names stand above the bars and the states beside the names.
   *
   * @param names the width of the names
   * @param right where the column of the states begins; where they stand in the row of the names,
   *     the right edge
   */
  private record Columns(double names, double left, double width, double right) {}

  private Columns columns(ChartSize size) {
    if (size == ChartSize.NARROW) {
      TableFont bold = TableFont.bold(size.text());
      double state = dated.stream().mapToDouble(each -> bold.width(state(each))).max().orElse(0);
      return new Columns(size.width() - state * SLACK - GAP, 1, size.width() - 2, size.width());
    }
    TableFont regular = TableFont.regular(size.text());
    TableFont small = TableFont.regular(size.small());
    double names =
        Math.min(
            size.width() * 0.3,
            dated.stream().mapToDouble(each -> regular.width(name(each))).max().orElse(0) * SLACK);
    double least = undated.isEmpty() ? 0 : UndatedList.slotWidth(size, texts);
    double states =
        Math.max(
            least,
            Math.min(
                size.width() * 0.28,
                dated.stream()
                        .flatMap(
                            each -> Stream.concat(Stream.of(state(each)), dueWords(each).stream()))
                        .mapToDouble(small::width)
                        .max()
                        .orElse(0)
                    * SLACK));
    double left = names + GAP;
    double right = size.width() - states;
    return new Columns(names, left, right - GAP - left, right);
  }

  /** The places of a row. */
  private record Row(
      Commitment commitment,
      List<String> name,
      List<String> due,
      double top,
      double middle,
      double bottom) {}

  private Row row(Commitment commitment, Columns columns, ChartSize size, double from) {
    TableFont regular = TableFont.regular(size.text());
    TableFont small = TableFont.regular(size.small());
    double line = Math.ceil(regular.lineHeight());
    double smallLine = Math.ceil(small.lineHeight());
    List<String> name = Wrap.lines(name(commitment), regular, columns.names);
    double room = size == ChartSize.NARROW ? size.width() : size.width() - columns.right;
    List<String> due =
        dueWords(commitment).stream()
            .flatMap(words -> Wrap.lines(words, small, room / 1.03).stream())
            .toList();
    double top = from + BETWEEN;
    if (size == ChartSize.NARROW) {
      double bar = top + name.size() * line + 2;
      return new Row(
          commitment, name, due, top, bar + BAR / 2, bar + BAR + 2 + due.size() * smallLine);
    }
    double height = Math.max(BAR, Math.max(name.size() * line, line + due.size() * smallLine));
    return new Row(commitment, name, due, top, top + height / 2, top + height);
  }

  private static double[] band(double middle) {
    return new double[] {middle - BAR / 2 - 4, middle + BAR / 2 + 4};
  }

  /** Draws the lines of the years, and of the day of the reply. */
  private void years(Canvas canvas, TimeScale.Drawn axis, List<double[]> bands) {
    canvas.setPaint(SeriesStyle.GRID);
    axis.years().forEach(x -> verticals(canvas, x, bands));
    canvas.setPaint(SeriesStyle.BASE);
    verticals(canvas, axis.x(replied), bands);
  }

  private static void verticals(Canvas canvas, double x, List<double[]> bands) {
    bands.forEach(band -> canvas.draw(new Line2D.Double(x, band[0], x, band[1])));
  }

  private void draw(Canvas canvas, Row row, Columns columns, TimeScale.Drawn axis, ChartSize size) {
    TableFont regular = TableFont.regular(size.text());
    TableFont bold = TableFont.bold(size.text());
    TableFont small = TableFont.regular(size.small());
    Commitment commitment = row.commitment;
    canvas.group("c-mark", spoken(commitment));
    boolean narrow = size == ChartSize.NARROW;
    double line = Math.ceil(regular.lineHeight());
    double y = narrow ? row.top : row.middle - row.name.size() * line / 2;
    for (String part : row.name) {
      canvas.write(part, regular, SeriesStyle.TEXT, 0, y + regular.ascent());
      y += line;
    }
    bar(canvas, commitment, axis, row.middle);
    double texts =
        narrow ? row.top : row.middle - (line + row.due.size() * Math.ceil(small.lineHeight())) / 2;
    canvas.write(
        state(commitment),
        bold,
        isOverdue(commitment) ? SeriesStyle.BELOW : SeriesStyle.TEXT,
        narrow ? Canvas.Align.END : Canvas.Align.START,
        columns.right,
        texts + bold.ascent());
    y = narrow ? row.middle + BAR / 2 + 2 : texts + line;
    for (String part : row.due) {
      canvas.write(part, small, SeriesStyle.MUTED, narrow ? 0 : columns.right, y + small.ascent());
      y += Math.ceil(small.lineHeight());
    }
    canvas.endGroup();
  }

  private void bar(Canvas canvas, Commitment commitment, TimeScale.Drawn axis, double middle) {
    double start = axis.x(replied);
    double end = Math.max(start + 2, axis.x(lastDay(commitment)));
    double now = axis.x(asOf);
    double top = middle - BAR / 2;
    canvas.setPaint(style(commitment));
    canvas.fill(new Rectangle2D.Double(start, top, end - start, BAR));
    if (isOverdue(commitment) && now > end) {
      canvas.hatched(new Rectangle2D.Double(end, top, now - end, BAR), SeriesStyle.BELOW.open());
    }
    before(commitment)
        .ifPresent(
            before -> {
              double x = axis.x(before.lastDay());
              canvas.setPaint(SeriesStyle.THRESHOLD);
              canvas.draw(new Line2D.Double(x, top - 3, x, top + BAR + 3));
            });
  }

  private static SeriesStyle style(Commitment commitment) {
    return isOverdue(commitment)
        ? SeriesStyle.BELOW
        : commitment.progress() == Progress.DONE
            ? SeriesStyle.ACCENT
            : commitment.progress() == Progress.ENDED ? SeriesStyle.QUIET : SeriesStyle.DERIVED;
  }

  /** Tells what the hatched end of a bar is. */
  private double key(Canvas canvas, ChartSize size) {
    TableFont font = TableFont.regular(size.small());
    double height = Math.ceil(font.lineHeight());
    canvas.hatched(new Rectangle2D.Double(0, 2, 22, height - 5), SeriesStyle.BELOW.open());
    return canvas.writeLines(
            texts.get("chart.gantt-late"), font, SeriesStyle.TEXT, 28, size.width() - 28, 0)
        + 6;
  }
}
