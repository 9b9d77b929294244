package org.huiyin.draw;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.model.Commitment;
import org.huiyin.model.Drawing;
import org.huiyin.model.PartialDate;
import org.jfree.chart.ui.RectangleEdge;

/** A track for each commitment with a date; those without any are listed below. */
final class TimelinePicture implements Picture {
  private static final String NO_DUE = "未注明时限";
  private static final double RADIUS = 4.5;
  /** Wide enough that a date of progress on the day itself still shows inside. */
  private static final double RING = 7.5;
  private static final double INSET = 8;
  private static final double BETWEEN = 14;
  private static final double TRACK = 20;

  private final List<Commitment> dated;
  private final List<Commitment> undated;
  private final LocalDate signedOn;

  TimelinePicture(List<Commitment> commitments, LocalDate signedOn) {
    this.dated = commitments.stream().filter(TimelinePicture::isDated).toList();
    this.undated = commitments.stream().filter(commitment -> !isDated(commitment)).toList();
    this.signedOn = signedOn;
  }

  private static boolean isDated(Commitment commitment) {
    return commitment.due().isPresent() || !commitment.updates().isEmpty();
  }

  @Override
  public List<Drawing.Row> rows() {
    return List.of();
  }

  @Override
  public List<Drawing.Event> events() {
    List<Drawing.Event> events = new ArrayList<>();
    for (Commitment commitment : dated) {
      for (Commitment.Update update : commitment.updates()) {
        events.add(new Drawing.Event(commitment.id(), commitment.keyword().zh(), PartialDate.of(update.on()).inChinese(),
            update.progress().inChinese()));
      }
      events.add(new Drawing.Event(commitment.id(), commitment.keyword().zh(),
          commitment.due().map(PartialDate::inChinese).orElse(""), commitment.due().isPresent() ? "时限" : NO_DUE));
    }
    undated.forEach(commitment ->
        events.add(new Drawing.Event(commitment.id(), commitment.keyword().zh(), "", NO_DUE)));
    return events;
  }

  @Override
  public String description() {
    long due = dated.stream().filter(commitment -> commitment.due().isPresent()).count();
    int all = dated.size() + undated.size();
    return "时间线，共 " + all + " 项承诺，其中 " + due + " 项写明时限，" + (all - due) + " 项" + NO_DUE + "。"
        + dated.stream().map(commitment -> commitment.keyword().zh() + "：" + story(commitment) + "。")
            .collect(Collectors.joining())
        + (undated.isEmpty() ? "" : NO_DUE + "、也没有公布进展：" + undated.stream().map(commitment -> commitment.keyword().zh())
            .collect(Collectors.joining("、", "", "。")));
  }

  /** {@code 2022年3月1日推进中；时限 2025年}. */
  private static String story(Commitment commitment) {
    return Stream.concat(
            commitment.updates().stream()
                .map(update -> PartialDate.of(update.on()).inChinese() + update.progress().inChinese()),
            Stream.of(commitment.due().map(due -> "时限 " + due.inChinese()).orElse(NO_DUE)))
        .collect(Collectors.joining("；"));
  }

  @Override
  public double paint(Canvas canvas, Form form) {
    double y = 0;
    if (!dated.isEmpty()) {
      y = key(canvas, form);
      Ticks axis = axis(form);
      double top = y + Math.ceil(TableFont.regular(form.small()).lineHeight()) + 6;
      Rectangle2D data = new Rectangle2D.Double(INSET, top, form.width() - 2 * INSET, 1);
      axis.draw(canvas, top, new Rectangle2D.Double(0, y, form.width(), top - y + 1), data, RectangleEdge.TOP, null);
      y = top;
      for (Commitment commitment : dated) {
        y = track(canvas, form, commitment, axis, data, y + BETWEEN);
      }
    }
    return Math.ceil(undated.isEmpty() ? y : list(canvas, form, y > 0 ? y + 20 : 0));
  }

  /** What the two dots are. */
  private static double key(Canvas canvas, Form form) {
    TableFont font = TableFont.regular(form.text());
    double x = 0;
    for (int i = 0; i < 2; i++) {
      String text = i == 0 ? "公布的进展" : "时限";
      dot(canvas, i == 1, x + 8, font.lineHeight() / 2);
      canvas.write(text, font, Ink.TEXT, x + 20, font.ascent());
      x += 20 + font.width(text) * 1.1 + 24;
    }
    return Math.ceil(font.lineHeight());
  }

  private static void dot(Canvas canvas, boolean hollow, double x, double y) {
    canvas.setPaint(Ink.ofSeries(0, hollow));
    double radius = hollow ? RING : RADIUS;
    canvas.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /** From the day of the reply to the last date; a tick for each year. */
  private Ticks axis(Form form) {
    LocalDate last = dated.stream()
        .flatMap(commitment -> Stream.concat(commitment.updates().stream().map(Commitment.Update::on),
            commitment.due().stream().map(Dates::lastDay)))
        .max(LocalDate::compareTo).orElse(signedOn);
    LocalDate end = last.isAfter(signedOn) ? last : signedOn.plusMonths(1);
    List<Ticks.Tick> ticks = new ArrayList<>(IntStream.rangeClosed(signedOn.getYear() + 1, end.getYear())
        .mapToObj(year -> new Ticks.Tick(LocalDate.of(year, 1, 1).toEpochDay(), year + "年"))
        .toList());
    double first = signedOn.toEpochDay();
    double span = end.toEpochDay() - first;
    double pixels = form.width() - 2 * INSET;
    ticks.removeIf(tick -> (tick.at() - first) / span * pixels < 110);
    ticks.removeIf(tick -> (end.toEpochDay() - tick.at()) / span * pixels < 20);
    List<Ticks.Tick> shown = new ArrayList<>(ticks.size() > 1 ? Ticks.thinned(ticks, form, pixels *
        (ticks.get(ticks.size() - 1).at() - ticks.get(0).at()) / span) : ticks);
    String label = PartialDate.of(signedOn).inChinese() + "答复";
    double half = TableFont.regular(form.small()).width(label) / 2 / pixels * span;
    shown.add(0, new Ticks.Tick(first + Math.max(0, half - INSET / pixels * span), label));
    return new Ticks(first, end.toEpochDay(), shown, form);
  }

  private static double track(
      Canvas canvas, Form form, Commitment commitment, Ticks axis, Rectangle2D data, double top) {
    TableFont small = TableFont.regular(form.small());
    canvas.group("c-mark", commitment.keyword().zh() + "：" + story(commitment));
    double y = canvas.writeLines(commitment.keyword().zh(), TableFont.bold(form.text()), Ink.TEXT, 0, form.width(), top);
    double middle = y + TRACK / 2;
    canvas.setPaint(Ink.BASE);
    canvas.draw(new Line2D.Double(data.getX(), middle, data.getMaxX(), middle));
    canvas.draw(new Line2D.Double(data.getX(), middle - 5, data.getX(), middle + 5));
    for (Ticks.Tick tick : axis.ticks().subList(1, axis.ticks().size())) {
      double x = axis.valueToJava2D(tick.at(), data, RectangleEdge.TOP);
      canvas.draw(new Line2D.Double(x, middle - 3, x, middle + 3));
    }
    commitment.due().ifPresent(due ->
        dot(canvas, true, axis.valueToJava2D(Dates.lastDay(due).toEpochDay(), data, RectangleEdge.TOP), middle));
    for (Commitment.Update update : commitment.updates()) {
      dot(canvas, false, axis.valueToJava2D(update.on().toEpochDay(), data, RectangleEdge.TOP), middle);
    }
    y = canvas.writeLines(story(commitment), small, Ink.MUTED, 0, form.width(), y + TRACK);
    canvas.endGroup();
    return y;
  }

  private double list(Canvas canvas, Form form, double top) {
    TableFont font = TableFont.regular(form.text());
    TableFont small = TableFont.regular(form.small());
    double slot = Canvas.slotWidth(NO_DUE, small);
    double column = Math.min(form.width() - slot - 12,
        Math.ceil(undated.stream().mapToDouble(commitment -> font.width(commitment.keyword().zh())).max().orElse(0) * 1.1));
    double y = top;
    for (Commitment commitment : undated) {
      canvas.group("c-mark c-is-missing", commitment.keyword().zh() + "：" + NO_DUE);
      double below = canvas.writeLines(commitment.keyword().zh(), font, Ink.TEXT, 0, column, y);
      canvas.slot(NO_DUE, small, column + 12, y, Math.ceil(font.lineHeight()));
      canvas.endGroup();
      y = below + 9;
    }
    return y - 9;
  }
}
