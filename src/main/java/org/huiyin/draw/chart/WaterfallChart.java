package org.huiyin.draw.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Stack;
import org.huiyin.model.Chart;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * {@code kind: waterfall}: how a total comes about. Each row begins where the one before it ends;
 * values below zero go back. The rows add up to the total.
 *
 * <pre>
 * rows: [budget.before, budget.raised, budget.cut]
 * total: budget.after
 * </pre>
 */
public final class WaterfallChart implements ChartKind {
  private static final int MOST_ROWS = 20;

  @Override
  public String name() {
    return "waterfall";
  }

  @Override
  public Set<String> texts() {
    return Set.of("mixed-periods");
  }

  @Override
  public Set<Accents.Option> accents() {
    return EnumSet.of(Accents.Option.HIGHLIGHT, Accents.Option.DECIMALS, Accents.Option.SCALE);
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    options.required("rows");
    List<Node.Scalar> rows = options.scalars("rows");
    AxisRules.notEmpty(rows, options, "rows", data);
    Optional<Node.Scalar> total = options.requiredScalar("total");
    List<DataPoint> all = data.points(Stream.concat(rows.stream(), total.stream()).toList());
    if (total.isEmpty() || rows.isEmpty() || all.size() <= rows.size()) {
      return Optional.empty();
    }
    AxisRules.most(all.subList(0, rows.size()), MOST_ROWS, data);
    AxisRules.once(all, data);
    AxisRules.tellApart(all, data);
    Optional<String> reason = AxisRules.periods(all, options, data);
    boolean drawable =
        AxisRules.haveOneUnit(all, data) && AxisRules.areExact(all, data) && areGiven(all, data);
    Stack stack =
        new Stack(all.get(rows.size()).label(), all.get(rows.size()), all.subList(0, rows.size()));
    if (!drawable || !areAdditive(all, data) || !addsUp(stack, data)) {
      return Optional.empty();
    }
    Picture picture = new WaterfallPicture(stack, data.accents(), data.texts());
    Picture noted =
        stack.isRounded()
            ? new NotedPicture(picture, data.texts().get("parts-rounded"), data.texts())
            : picture;
    return Optional.of(NotedPicture.of(noted, reason, data.texts()));
  }

  /** Reports values that are not given: what comes after them would have no place. */
  private static boolean areGiven(List<DataPoint> points, Data data) {
    List<DataPoint> missing = points.stream().filter(DataPoint::isMissing).toList();
    missing.forEach(
        point ->
            data.problems()
                .add(
                    Problem.error(
                            point.written().origin(),
                            Message.of("total-not-given", point.written().text()))
                        .withHint(Message.of("hint.use-bar"))));
    return missing.isEmpty();
  }

  private static boolean areAdditive(List<DataPoint> points, Data data) {
    Optional<DataPoint> not =
        points.stream().filter(point -> !point.figure().additive()).findFirst();
    not.ifPresent(
        point ->
            data.problems().error(point.written().origin(), "not-additive", point.figure().id()));
    return not.isEmpty();
  }

  private static boolean addsUp(Stack stack, Data data) {
    if (!stack.addsUp()) {
      data.problems()
          .add(
              Problem.error(
                      stack.total().written().origin(),
                      Message.of("parts-not-total", stack.shownSum(), stack.total().shown()))
                  .withHint(Message.of("hint.parts")));
      return false;
    }
    return true;
  }
}
