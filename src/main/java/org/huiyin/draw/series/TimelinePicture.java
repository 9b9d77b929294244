package org.huiyin.draw.series;

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
import org.huiyin.draw.chart.Picture;
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

  private static final double INSET = 8;
  private static final double BETWEEN = 14;
  private static final double TRACK = 20;

  private final List<Commitment> dated;
  private final List<Commitment> undated;
  private final LocalDate replied;
  private final LocalDate asOf;
  private final String label;
  private final Texts texts;

  /**
   * @param replied the day of the reply
   * @param asOf the day by which deadlines are judged
   */
  TimelinePicture(
      List<Commitment> commitments,
      LocalDate replied,
      boolean signed,
      LocalDate asOf,
      Texts texts) {
    this.dated = commitments.stream().filter(TimelinePicture::isDated).toList();
    this.undated = commitments.stream().filter(commitment -> !isDated(commitment)).toList();
    this.replied = replied;
    this.asOf = asOf;
    this.label =
        texts.get(
            signed ? "chart.timeline-reply" : "chart.timeline-published",
            texts.date(PartialDate.of(replied)));
    this.texts = texts;
  }

  private static boolean isDated(Commitment commitment) {
    return commitment.dueNow().isPresent() || !commitment.updates().isEmpty();
  }

  /** Whether the deadline has passed and the commitment is not known to be kept or ended. */
  private boolean isOverdue(Commitment commitment) {
    return commitment.overdueSince().isPresent();
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
    List<String> overdue = dated.stream().filter(this::isOverdue).map(this::name).toList();
    if (!overdue.isEmpty()) {
      sentences.add(texts.get("chart.timeline-all-overdue", asOfWords(), texts.list(overdue)));
    }
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
    return Description.separated(parts(commitment), texts);
  }

  /** Returns the parts of the story, none of which is broken across lines. */
  private List<String> parts(Commitment commitment) {
    return Stream.concat(
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
        .toList();
  }

  private String asOfWords() {
    return texts.get("chart.timeline-as-of", texts.date(PartialDate.of(asOf)));
  }

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    double y = 0;
    if (!dated.isEmpty()) {
      TableFont small = TableFont.regular(size.small());
      y = TimelineDot.key(canvas, size, dated.stream().anyMatch(this::isOverdue), texts);
      Ticks axis = axis(size);
      double label = y;
      y += Math.ceil(small.lineHeight());
      double top = y + Math.ceil(small.lineHeight()) + 6;
      Rectangle2D data = new Rectangle2D.Double(INSET, top, size.width() - 2 * INSET, 1);
      axis.draw(
          canvas,
          top,
          new Rectangle2D.Double(0, y, size.width(), top - y + 1),
          data,
          RectangleEdge.TOP,
          null);
      asOfLabel(canvas, size, axis, data, label, top);
      y = top;
      for (Commitment commitment : dated) {
        y = track(canvas, size, commitment, axis, data, y + BETWEEN);
      }
    }
    return Math.ceil(undated.isEmpty() ? y : list(canvas, size, y > 0 ? y + 20 : 0));
  }

  /** Writes up to which day deadlines are judged, above the years, with its line. */
  private void asOfLabel(
      Canvas canvas, ChartSize size, Ticks axis, Rectangle2D data, double top, double bottom) {
    TableFont small = TableFont.regular(size.small());
    double x = axis.valueToJava2D(asOf.toEpochDay(), data, RectangleEdge.TOP);
    double width = small.width(asOfWords()) * 1.05;
    double from = Math.max(0, Math.min(x - width / 2, size.width() - width));
    canvas.write(
        asOfWords(),
        small,
        SeriesStyle.TEXT,
        Canvas.Align.MIDDLE,
        from + width / 2,
        top + small.ascent());
    canvas.setPaint(SeriesStyle.REFERENCE);
    canvas.draw(new Line2D.Double(x, bottom - 6, x, bottom + 2));
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
    LocalDate latest = last.isAfter(asOf) ? last : asOf;
    LocalDate end = latest.isAfter(replied) ? latest : replied.plusMonths(1);
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
    for (int year = replied.getYear() + 1; year <= end.getYear(); year++) {
      double at = LocalDate.of(year, 1, 1).toEpochDay();
      if (shown.stream().noneMatch(tick -> tick.at() == at)) {
        shown.add(new Ticks.Tick(at, ""));
      }
    }
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
    boolean overdue = isOverdue(commitment);
    String status = texts.get("chart.timeline-overdue");
    if (!overdue) {
      status = texts.of(commitment.progress());
    }
    TableFont bold = TableFont.bold(size.text());
    double room = size.width() - bold.width(status) * 1.1 - 16;
    canvas.write(
        status,
        bold,
        overdue ? SeriesStyle.BELOW : SeriesStyle.TEXT,
        Canvas.Align.END,
        size.width(),
        top + bold.ascent());
    double y = canvas.writeLines(name(commitment), bold, SeriesStyle.TEXT, 0, room, top);
    double middle = y + TRACK / 2;
    for (Ticks.Tick tick : axis.ticks().subList(1, axis.ticks().size())) {
      double x = axis.valueToJava2D(tick.at(), data, RectangleEdge.TOP);
      canvas.setPaint(SeriesStyle.GRID);
      canvas.draw(new Line2D.Double(x, y, x, y + TRACK));
    }
    canvas.setPaint(SeriesStyle.BASE);
    canvas.draw(new Line2D.Double(data.getX(), middle, data.getMaxX(), middle));
    canvas.draw(new Line2D.Double(data.getX(), middle - 5, data.getX(), middle + 5));
    double now = axis.valueToJava2D(asOf.toEpochDay(), data, RectangleEdge.TOP);
    canvas.setPaint(SeriesStyle.REFERENCE);
    canvas.draw(new Line2D.Double(now, y, now, y + TRACK));
    commitment
        .dueNow()
        .ifPresent(
            due ->
                (overdue ? TimelineDot.OVERDUE : TimelineDot.DUE)
                    .draw(
                        canvas,
                        axis.valueToJava2D(due.lastDay().toEpochDay(), data, RectangleEdge.TOP),
                        middle));
    for (Commitment.Update update : commitment.updates()) {
      TimelineDot.PROGRESS.draw(
          canvas, axis.valueToJava2D(update.on().toEpochDay(), data, RectangleEdge.TOP), middle);
    }
    y = parts(canvas, parts(commitment), small, size, y + TRACK);
    canvas.endGroup();
    return y;
  }

  /** Writes parts one after another; a part that does not fit begins a line. */
  private double parts(
      Canvas canvas, List<String> parts, TableFont font, ChartSize size, double top) {
    double y = top;
    String line = "";
    for (String part : parts) {
      String longer = line.isEmpty() ? part : texts.get("chart.separator", line, part);
      if (!line.isEmpty() && font.width(longer) > size.width() * 0.97) {
        y = canvas.writeLines(line, font, SeriesStyle.MUTED, 0, size.width(), y);
        line = part;
      } else {
        line = longer;
      }
    }
    return canvas.writeLines(line, font, SeriesStyle.MUTED, 0, size.width(), y);
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
