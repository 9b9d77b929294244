package org.huiyin.draw.series;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.chart.ChartKind;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.data.Data;
import org.huiyin.model.Chart;
import org.huiyin.model.Commitment;
import org.huiyin.source.Fields;

/**
 * {@code kind: timeline}: what happened to commitments: a point for each published progress, and a
 * ring at the due date. {@link GanttChart} shows how long they take.
 *
 * <pre>
 * commitments: all                              or [c1-1, c1-2]
 * </pre>
 */
public final class TimelineChart implements ChartKind {

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public Set<String> texts() {
    return Set.of();
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    List<Commitment> commitments =
        CommitmentRows.read(options, data).stream().map(CommitmentRows.Row::commitment).toList();
    return commitments.isEmpty()
        ? Optional.empty()
        : Optional.of(new TimelinePicture(commitments, data.days(), data.texts()));
  }
}
