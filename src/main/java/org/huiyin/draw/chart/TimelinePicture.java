package org.huiyin.draw.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.draw.axis.Ticks;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.font.TableFont;
import org.huiyin.language.Texts;
import org.huiyin.model.Commitment;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.time.PartialDate;
import org.jfree.chart.ui.RectangleEdge;

/**
 * A track for each commitment with a date. Commitments without a date are listed below the tracks.
 */
final class TimelinePicture implements Picture {
  private static final double RADIUS = 4.5;

  /** Radius of a due date. Progress on the same day is visible inside the ring. */
  private static final double RING = 7.5;

  private static final double INSET = 8;
  private static final double BETWEEN = 14;
  private static final double TRACK = 20;

  private final List<Commitment> dated;
  private final List<Commitment> undated;
  private final LocalDate replied;
  private final String label;
  private final Texts texts;

  TimelinePicture(List<Commitment> commitments, LocalDate replied, boolean signed, Texts texts) {
    this.dated = commitments.stream().filter(TimelinePicture::isDated).toList();
    this.undated = commitments.stream().filter(commitment -> !isDated(commitment)).toList();
    this.replied = replied;
    this.label =
        texts.get(
            signed ? "chart.timeline-reply" : "chart.timeline-published",
            texts.date(PartialDate.of(replied)));
    this.texts = texts;
  }

  private static boolean isDated(Commitment commitment) {
    return commitment.dueNow().isPresent() || !commitment.updates().isEmpty();
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
        events.add(
            new Drawing.Event(
                commitment.id(),
                name(commitment),
                texts.date(PartialDate.of(update.on())),
                texts.of(update.progress())));
      }
      events.add(
          new Drawing.Event(
              commitment.id(),
              name(commitment),
              commitment.dueNow().map(texts::date).orElse(""),
              texts.get(
                  commitment.dueNow().isPresent()
                      ? "chart.timeline-due"
                      : "chart.timeline-no-due")));
    }
    undated.forEach(
        commitment ->
            events.add(
                new Drawing.Event(
                    commitment.id(), name(commitment), "", texts.get("chart.timeline-no-due"))));
    return events;
  }

  private String name(Commitment commitment) {
    return commitment.keyword().in(texts.language());
  }

  @Override
  public String description() {
    long due = dated.stream().filter(commitment -> commitment.dueNow().isPresent()).count();
    int all = dated.size() + undated.size();
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.get("chart.timeline", all, due, all - due));
    dated.forEach(commitment -> sentences.add(texts.get("chart.sentence", spoken(commitment))));
    if (!undated.isEmpty()) {
      sentences.add(
          texts.get(
              "chart.timeline-silent", texts.list(undated.stream().map(this::name).toList())));
    }
    return Description.sentences(sentences, texts);
  }

  private String spoken(Commitment commitment) {
    return texts.get("chart.series", name(commitment), story(commitment));
  }

  /** Returns the progress and the due date in words: {@code 2022年3月1日推进中；时限 2025年}. */
  private String story(Commitment commitment) {
    return Description.separated(
        Stream.concat(
                commitment.updates().stream()
                    .map(
                        update ->
                            texts.get(
                                "chart.timeline-update",
                                texts.date(PartialDate.of(update.on())),
                                texts.of(update.progress()))),
                Stream.of(
                    commitment
                        .dueNow()
                        .map(due -> texts.get("chart.timeline-due-on", texts.date(due)))
                        .orElseGet(() -> texts.get("chart.timeline-not-due"))))
            .toList(),
        texts);
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    double y = 0;
    if (!dated.isEmpty()) {
      y = key(canvas, size);
      Ticks axis = axis(size);
      double top = y + Math.ceil(TableFont.regular(size.small()).lineHeight()) + 6;
      Rectangle2D data = new Rectangle2D.Double(INSET, top, size.width() - 2 * INSET, 1);
      axis.draw(
          canvas,
          top,
          new Rectangle2D.Double(0, y, size.width(), top - y + 1),
          data,
          RectangleEdge.TOP,
          null);
      y = top;
      for (Commitment commitment : dated) {
        y = track(canvas, size, commitment, axis, data, y + BETWEEN);
      }
    }
    return Math.ceil(undated.isEmpty() ? y : list(canvas, size, y > 0 ? y + 20 : 0));
  }

  /** Draws the key: what the two kinds of dots stand for. */
  private double key(Canvas canvas, ChartSize size) {
    TableFont font = TableFont.regular(size.text());
    double x = 0;
    for (int i = 0; i < 2; i++) {
      String text = texts.get(i == 0 ? "chart.timeline-progress" : "chart.timeline-due");
      dot(canvas, i == 1, x + 8, font.lineHeight() / 2);
      canvas.write(text, font, SeriesStyle.TEXT, x + 20, font.ascent());
      x += 20 + font.width(text) * 1.1 + 24;
    }
    return Math.ceil(font.lineHeight());
  }

  private static void dot(Canvas canvas, boolean hollow, double x, double y) {
    canvas.setPaint(SeriesStyle.ofSeries(0, hollow));
    double radius = hollow ? RING : RADIUS;
    canvas.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /**
   * Returns the time axis, from the day of the reply to the last date, with a tick for each year.
   */
  private Ticks axis(ChartSize size) {
    LocalDate last =
        dated.stream()
            .flatMap(
                commitment ->
                    Stream.concat(
                        commitment.updates().stream().map(Commitment.Update::on),
                        commitment.dueNow().stream().map(PartialDate::lastDay)))
            .max(LocalDate::compareTo)
            .orElse(replied);
    LocalDate end = last.isAfter(replied) ? last : replied.plusMonths(1);
    List<Ticks.Tick> ticks =
        new ArrayList<>(
            IntStream.rangeClosed(replied.getYear() + 1, end.getYear())
                .mapToObj(
                    year ->
                        new Ticks.Tick(
                            LocalDate.of(year, 1, 1).toEpochDay(),
                            texts.date(PartialDate.year(year))))
                .toList());
    double first = replied.toEpochDay();
    double span = end.toEpochDay() - first;
    double pixels = size.width() - 2 * INSET;
    ticks.removeIf(tick -> (tick.at() - first) / span * pixels < 110);
    ticks.removeIf(tick -> (end.toEpochDay() - tick.at()) / span * pixels < 20);
    List<Ticks.Tick> shown =
        new ArrayList<>(
            ticks.size() > 1
                ? Ticks.thinned(
                    ticks,
                    size,
                    pixels * (ticks.get(ticks.size() - 1).at() - ticks.get(0).at()) / span)
                : ticks);
    double half = TableFont.regular(size.small()).width(label) / 2 / pixels * span;
    shown.add(0, new Ticks.Tick(first + Math.max(0, half - INSET / pixels * span), label));
    return new Ticks(first, end.toEpochDay(), shown, size);
  }

  private double track(
      Canvas canvas,
      ChartSize size,
      Commitment commitment,
      Ticks axis,
      Rectangle2D data,
      double top) {
    TableFont small = TableFont.regular(size.small());
    canvas.group("c-mark", spoken(commitment));
    double y =
        canvas.writeLines(
            name(commitment), TableFont.bold(size.text()), SeriesStyle.TEXT, 0, size.width(), top);
    double middle = y + TRACK / 2;
    canvas.setPaint(SeriesStyle.BASE);
    canvas.draw(new Line2D.Double(data.getX(), middle, data.getMaxX(), middle));
    canvas.draw(new Line2D.Double(data.getX(), middle - 5, data.getX(), middle + 5));
    for (Ticks.Tick tick : axis.ticks().subList(1, axis.ticks().size())) {
      double x = axis.valueToJava2D(tick.at(), data, RectangleEdge.TOP);
      canvas.draw(new Line2D.Double(x, middle - 3, x, middle + 3));
    }
    commitment
        .dueNow()
        .ifPresent(
            due ->
                dot(
                    canvas,
                    true,
                    axis.valueToJava2D(due.lastDay().toEpochDay(), data, RectangleEdge.TOP),
                    middle));
    for (Commitment.Update update : commitment.updates()) {
      dot(
          canvas,
          false,
          axis.valueToJava2D(update.on().toEpochDay(), data, RectangleEdge.TOP),
          middle);
    }
    y = canvas.writeLines(story(commitment), small, SeriesStyle.MUTED, 0, size.width(), y + TRACK);
    canvas.endGroup();
    return y;
  }

  private double list(Canvas canvas, ChartSize size, double top) {
    TableFont font = TableFont.regular(size.text());
    TableFont small = TableFont.regular(size.small());
    String noDue = texts.get("chart.timeline-no-due");
    double slot = Canvas.slotWidth(noDue, small);
    double column =
        Math.min(
            size.width() - slot - 12,
            Math.ceil(
                undated.stream()
                        .mapToDouble(commitment -> font.width(name(commitment)))
                        .max()
                        .orElse(0)
                    * 1.1));
    double y = top;
    for (Commitment commitment : undated) {
      canvas.group("c-mark c-is-missing", texts.get("chart.of", name(commitment), noDue));
      double below = canvas.writeLines(name(commitment), font, SeriesStyle.TEXT, 0, column, y);
      canvas.slot(noDue, small, column + 12, y, Math.ceil(font.lineHeight()));
      canvas.endGroup();
      y = below + 9;
    }
    return y - 9;
  }
}
