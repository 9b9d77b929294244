package org.huiyin.draw.chart;

import java.util.ArrayList;
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
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * {@code kind: stacked-bar}: totals and their parts. The parts must add up to the total that the
 * reply states. A part that is not given is listed outside the bar.
 *
 * <pre>
 * bars:
 *   - {label: 重大工业项目, total: projects.province, parts: [projects.north, projects.rest]}
 * form: percent                                 every bar is 100 %; or values
 * </pre>
 */
public final class StackedBarChart implements ChartKind {
  private static final int MOST_BARS = 12;
  private static final String PERCENT = "percent";
  private static final List<String> FORMS = List.of("values", PERCENT);

  @Override
  public String name() {
    return "stacked-bar";
  }

  @Override
  public Set<String> texts() {
    return Set.of("bars.label", "mixed-periods");
  }

  @Override
  public Set<Accents.Option> accents() {
    return EnumSet.of(Accents.Option.HIGHLIGHT, Accents.Option.DECIMALS, Accents.Option.SCALE);
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    options.required("bars");
    List<Node> written = options.list("bars");
    AxisRules.notEmpty(written, options, "bars", data);
    List<Stack> stacks = new ArrayList<>();
    for (Node node : written) {
      stack(Fields.of(node, data.problems()), data).ifPresent(stacks::add);
    }
    List<DataPoint> totals = stacks.stream().map(Stack::total).toList();
    List<DataPoint> all =
        stacks.stream()
            .flatMap(stack -> Stream.concat(stack.parts().stream(), Stream.of(stack.total())))
            .toList();
    AxisRules.most(totals, MOST_BARS, data);
    AxisRules.once(all, data);
    AxisRules.haveOneUnit(all, data);
    Optional<String> reason = AxisRules.periods(all, options, data);
    stacks.stream().skip(1).forEach(stack -> haveSameParts(stacks.get(0), stack, data));
    if (reason.isPresent()) {
      stacks.replaceAll(
          stack -> new Stack(stack.label(), stack.total(), AxisRules.dated(stack.parts())));
    }
    if (stacks.isEmpty()) {
      return Optional.empty();
    }
    Picture bars =
        new StackedBarPicture(stacks, isPercent(options, data), data.accents(), data.texts());
    Picture noted =
        stacks.stream().anyMatch(Stack::isRounded)
            ? new NotedPicture(bars, data.texts().get("parts-rounded"), data.texts())
            : bars;
    return Optional.of(NotedPicture.of(noted, reason, data.texts()));
  }

  private static boolean isPercent(Fields options, Data data) {
    Optional<Node.Scalar> form = options.scalar("form");
    form.filter(word -> !FORMS.contains(word.text()))
        .ifPresent(
            word ->
                data.problems()
                    .add(
                        Problem.error(word.origin(), Message.of("unknown-form", word.text()))
                            .withHint(Nearest.hint(word.text(), FORMS))));
    return form.filter(word -> word.text().equals(PERCENT)).isPresent();
  }

  private static Optional<Stack> stack(Fields fields, Data data) {
    fields.required("label");
    String label = data.words(fields, "label").orElse("");
    Optional<Node.Scalar> total = fields.requiredScalar("total");
    fields.required("parts");
    List<Node.Scalar> written = fields.scalars("parts");
    AxisRules.notEmpty(written, fields, "parts", data);
    AxisRules.mostSeries(List.copyOf(written), data);
    fields.done();
    List<DataPoint> parts = data.pointsOfSeries(written);
    List<DataPoint> whole =
        total.map(reference -> data.pointsOfSeries(List.of(reference))).orElse(List.of());
    if (whole.isEmpty() || parts.isEmpty() || parts.size() < written.size()) {
      return Optional.empty();
    }
    if (!AxisRules.areExact(Stream.concat(parts.stream(), whole.stream()).toList(), data)) {
      return Optional.empty();
    }
    AxisRules.tellApart(parts, data);
    AxisRules.notNegative(parts, data);
    Optional<DataPoint> notAdditive =
        parts.stream().filter(part -> !part.figure().additive()).findFirst();
    if (notAdditive.isPresent()) {
      DataPoint part = notAdditive.get();
      data.problems().error(part.written().origin(), "not-additive", part.figure().id());
      return Optional.empty();
    }
    Stack stack = new Stack(label, whole.get(0), parts);
    return addsUp(stack, data) ? Optional.of(stack) : Optional.empty();
  }

  private static boolean addsUp(Stack stack, Data data) {
    Optional<Rational> total = stack.total().number();
    if (total.isEmpty()) {
      data.problems()
          .add(
              Problem.error(
                      stack.total().written().origin(),
                      Message.of("total-not-given", stack.total().written().text()))
                  .withHint(Message.of("hint.use-bar")));
      return false;
    }
    if (!stack.addsUp() || total.get().signum() <= 0) {
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

  /** Reports bars whose parts differ. The same colour must stand for the same part in every bar. */
  private static void haveSameParts(Stack first, Stack other, Data data) {
    List<String> names = first.parts().stream().map(DataPoint::label).toList();
    if (!other.parts().stream().map(DataPoint::label).toList().equals(names)) {
      data.problems()
          .add(
              Problem.error(
                      other.parts().get(0).written().origin(),
                      Message.of("parts-differ", other.label(), names))
                  .withHint(Message.of("hint.series")));
    }
  }
}
