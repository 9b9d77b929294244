package org.huiyin.draw.series;

import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.draw.canvas.Canvas;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.SeriesStyle;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.data.Days;
import org.huiyin.draw.data.Description;
import org.huiyin.draw.font.TableFont;
import org.huiyin.language.Texts;
import org.huiyin.model.Commitment;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.time.PartialDate;

/**
 * A track for each commitment with a date. Commitments without a date are listed below the tracks.
 */
final class TimelinePicture implements Picture {

  private static final double INSET = 8;
  private static final double BETWEEN = 14;
  private static final double TRACK = 20;

  private final List<Commitment> dated;
  private final List<Commitment> undated;
  private final TimeScale scale;
  private final LocalDate replied;
  private final LocalDate asOf;
  private final Texts texts;

  TimelinePicture(List<Commitment> commitments, Days days, Texts texts) {
    this.dated = commitments.stream().filter(TimelinePicture::isDated).toList();
    this.undated = commitments.stream().filter(commitment -> !isDated(commitment)).toList();
    this.replied = days.day();
    this.asOf = days.asOf();
    this.scale = new TimeScale(days, dates(), texts);
    this.texts = texts;
  }

  private Stream<LocalDate> dates() {
    return dated.stream()
        .flatMap(
            commitment ->
                Stream.concat(
                    commitment.updates().stream().map(Commitment.Update::on),
                    commitment.dueNow().stream().map(PartialDate::lastDay)));
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
      sentences.add(
          texts.get("chart.timeline-all-overdue", scale.asOfWords(), texts.list(overdue)));
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

  @Override
  public double paint(Canvas canvas, ChartSize size) {
    double y = 0;
    if (!dated.isEmpty()) {
      y = TimelineDot.key(canvas, size, dated.stream().anyMatch(this::isOverdue), texts);
      TimeScale.Drawn axis = scale.draw(canvas, size, INSET, size.width() - 2 * INSET, INSET, y);
      y += TimeScale.height(size);
      for (Commitment commitment : dated) {
        y = track(canvas, size, commitment, axis, y + BETWEEN);
      }
    }
    return Math.ceil(
        undated.isEmpty()
            ? y
            : UndatedList.draw(
                canvas,
                size,
                undated,
                UndatedList.column(size, undated, texts),
                y > 0 ? y + 20 : 0,
                texts));
  }

  private double track(
      Canvas canvas, ChartSize size, Commitment commitment, TimeScale.Drawn axis, double top) {
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
    for (double x : axis.years()) {
      canvas.setPaint(SeriesStyle.GRID);
      canvas.draw(new Line2D.Double(x, y, x, y + TRACK));
    }
    canvas.setPaint(SeriesStyle.BASE);
    double start = axis.x(replied);
    canvas.draw(new Line2D.Double(start, middle, axis.data().getMaxX(), middle));
    canvas.draw(new Line2D.Double(start, middle - 5, start, middle + 5));
    double now = axis.x(asOf);
    canvas.setPaint(SeriesStyle.REFERENCE);
    canvas.draw(new Line2D.Double(now, y, now, y + TRACK));
    commitment
        .dueNow()
        .ifPresent(
            due ->
                (overdue ? TimelineDot.OVERDUE : TimelineDot.DUE)
                    .draw(canvas, axis.x(due.lastDay()), middle));
    for (Commitment.Update update : commitment.updates()) {
      TimelineDot.PROGRESS.draw(canvas, axis.x(update.on()), middle);
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
}
