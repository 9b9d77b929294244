package org.huiyin.draw.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.model.Chart;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;

/**
 * {@code kind: cards}: numbers of any units, one card each, without a common axis.
 *
 * <pre>
 * cards: [university-projects.north, university-patents.north]
 * scale: auto                                   万 and 亿 for long numbers; or given, 万, 亿
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
  public Set<Accents.Option> accents() {
    return EnumSet.of(Accents.Option.DECIMALS, Accents.Option.SCALE_AUTO);
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    options.required("cards");
    List<Node.Scalar> written = options.scalars("cards");
    AxisRules.notEmpty(written, options, "cards", data);
    List<DataPoint> points = data.unrelatedPoints(written);
    for (DataPoint point : points) {
      point.time().text().ifPresent(text -> data.checkLetters(text, point.figure().origin()));
      data.checkName(point);
    }
    AxisRules.most(points, MOST_CARDS, data);
    AxisRules.once(points, data);
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(new CardsPicture(points, data.texts()));
  }
}
