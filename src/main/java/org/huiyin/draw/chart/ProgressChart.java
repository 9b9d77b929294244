package org.huiyin.draw.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Goal;
import org.huiyin.model.Chart;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * {@code kind: progress}: how far a value has come on the way to its target. Each row is a bar from
 * zero; the targets of all rows stand at one mark, so the rows may have units of their own.
 *
 * <pre>
 * rows:
 *   - {label: 公共充电桩, value: piles.y2023, target: piles-goal}    a figure of nature planned
 * </pre>
 */
public final class ProgressChart implements ChartKind {
  private static final int MOST_ROWS = 20;

  @Override
  public String name() {
    return "progress";
  }

  @Override
  public Set<String> texts() {
    return Set.of("rows.label");
  }

  @Override
  public Set<Accents.Option> accents() {
    return EnumSet.of(Accents.Option.HIGHLIGHT, Accents.Option.DECIMALS);
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    options.required("rows");
    List<Node> written = options.list("rows");
    AxisRules.notEmpty(written, options, "rows", data);
    List<Goal> goals = new ArrayList<>();
    for (Node node : written) {
      goal(Fields.of(node, data.problems()), data).ifPresent(goals::add);
    }
    List<DataPoint> values = goals.stream().map(Goal::value).toList();
    AxisRules.most(values, MOST_ROWS, data);
    AxisRules.once(values, data);
    AxisRules.tellApart(values, data);
    return goals.isEmpty()
        ? Optional.empty()
        : Optional.of(new ProgressPicture(goals, data.accents(), data.texts()));
  }

  private static Optional<Goal> goal(Fields fields, Data data) {
    fields.required("label");
    String label = data.words(fields, "label").orElse("");
    Optional<Node.Scalar> value = fields.requiredScalar("value");
    Optional<Node.Scalar> target = fields.requiredScalar("target");
    fields.done();
    Optional<DataPoint> reached =
        value.flatMap(written -> data.pointsOfSeries(List.of(written)).stream().findFirst());
    // A target is no value of the chart: a plan beside results is what this chart is for.
    Optional<DataPoint> planned = target.flatMap(data::aside);
    if (reached.isEmpty() || planned.isEmpty()) {
      return Optional.empty();
    }
    List<DataPoint> both = List.of(reached.get(), planned.get());
    boolean fitting =
        AxisRules.haveOneUnit(both, data)
            && AxisRules.areExact(both, data)
            && isTarget(planned.get(), data)
            && isResult(reached.get(), data);
    return fitting
        ? Optional.of(new Goal(reached.get().labelled(label), planned.get().labelled(label)))
        : Optional.empty();
  }

  private static boolean isTarget(DataPoint target, Data data) {
    if (!target.figure().isPlanned()) {
      data.problems()
          .add(
              Problem.error(
                      target.written().origin(),
                      Message.of("progress-needs-target", target.written().text()))
                  .withHint(Message.of("hint.progress-target")));
      return false;
    }
    if (target.number().filter(number -> number.compareTo(Rational.ZERO) > 0).isEmpty()) {
      data.problems()
          .error(
              target.written().origin(),
              "target-not-positive",
              target.written().text(),
              target.shown());
      return false;
    }
    return true;
  }

  private static boolean isResult(DataPoint value, Data data) {
    AxisRules.notNegative(List.of(value), data);
    if (value.figure().isPlanned()) {
      data.problems().error(value.written().origin(), "progress-of-plan", value.written().text());
    }
    return !value.isNegative() && !value.figure().isPlanned();
  }
}
