package org.huiyin.draw.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.model.Chart;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;

/**
 * {@code kind: cards} – numbers of different units, each standing for itself, on no common axis.
 *
 * <pre>
 * cards: [university-projects.north, university-patents.north]
 * </pre>
 */
public final class CardsChart implements ChartKind {
  private static final int MOST_CARDS = 40;

  @Override
  public String name() {
    return "cards";
  }

  @Override
  public Set<String> texts() {
    return Set.of();
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    options.required("cards");
    List<Node.Scalar> written = options.scalars("cards");
    AxisRules.notEmpty(written, options, "cards", data);
    List<DataPoint> marks = data.unrelatedMarks(written);
    for (DataPoint mark : marks) {
      mark.time().text().ifPresent(text -> data.checkLetters(text, mark.figure().origin()));
      data.checkLetters(mark.observation().area(), mark.observation().origin());
    }
    AxisRules.most(marks, MOST_CARDS, data);
    AxisRules.once(marks, data);
    return marks.isEmpty() ? Optional.empty() : Optional.of(new CardsPicture(marks, data.texts()));
  }
}
