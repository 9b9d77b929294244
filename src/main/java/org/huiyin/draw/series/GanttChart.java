package org.huiyin.draw.series;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.chart.ChartKind;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.data.Data;
import org.huiyin.model.Chart;
import org.huiyin.model.Commitment;
import org.huiyin.model.time.PartialDate;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;

/**
 * {@code kind: gantt}: how long commitments take: a bar for each, from the day of the reply to the
 * due date, with its state. {@link TimelineChart} shows what happened in between.
 *
 * <pre>
 * commitments: all                              or [c1-1, c1-2]
 * </pre>
 *
 * <p>All commitments stand in the order of their due dates, named ones as written. Of all
 * commitments, those without a due date are listed below the bars; one that is named has no bar to
 * draw, which is reported.
 */
public final class GanttChart implements ChartKind {

  @Override
  public String name() {
    return "gantt";
  }

  @Override
  public Set<String> texts() {
    return Set.of();
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    List<CommitmentRows.Row> rows = CommitmentRows.read(options, data);
    boolean all = CommitmentRows.areAll(options);
    List<CommitmentRows.Row> dated =
        rows.stream().filter(row -> row.commitment().dueNow().isPresent()).toList();
    List<CommitmentRows.Row> undated =
        rows.stream().filter(row -> row.commitment().dueNow().isEmpty()).toList();
    if (all && dated.isEmpty()) {
      undated.stream().limit(1).forEach(row -> report(row, undated, data));
    } else if (!all) {
      undated.forEach(row -> report(row, List.of(row), data));
    }
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    List<Commitment> drawn = dated.stream().map(CommitmentRows.Row::commitment).toList();
    return Optional.of(
        new GanttPicture(
            all ? drawn.stream().sorted(Comparator.comparing(GanttChart::lastDay)).toList() : drawn,
            undated.stream().map(CommitmentRows.Row::commitment).toList(),
            data.days(),
            data.texts()));
  }

  private static LocalDate lastDay(Commitment commitment) {
    return commitment.dueNow().map(PartialDate::lastDay).orElse(LocalDate.MAX);
  }

  private static void report(CommitmentRows.Row at, List<CommitmentRows.Row> undated, Data data) {
    data.problems()
        .add(
            Problem.error(
                at.written().origin(),
                Message.of(
                    "commitment-not-due",
                    undated.stream().map(row -> row.commitment().id()).toList())));
  }
}
