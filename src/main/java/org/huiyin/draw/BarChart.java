package org.huiyin.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Chart;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * {@code kind: bar} – values of one unit as horizontal bars from zero, each with its value at its end.
 *
 * <pre>
 * rows: [workshops.north, workshops.south]      or
 * groups: [{label: 苏北, rows: [starts.xuzhou, …]}, …]
 * order: descending                             or given; a value that is not given always comes last in descending
 * </pre>
 */
final class BarChart implements ChartKind {
  private static final int MOST_ROWS = 40;
  private static final List<String> ORDERS = List.of("descending", "given");
  private static final Comparator<Mark> DESCENDING =
      Comparator.comparing(Mark::isMissing)
          .thenComparing((a, b) -> a.isMissing() ? 0 : b.number().get().compareTo(a.number().get()));

  @Override
  public String name() {
    return "bar";
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    boolean given = isOrderGiven(options, data);
    List<BarPicture.Group> groups = groups(options, data);
    List<Mark> all = groups.stream().flatMap(group -> group.marks().stream()).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    if (all.size() > MOST_ROWS) {
      data.problems().add(Problem
          .error(all.get(MOST_ROWS).written().origin(), Message.of("too-many-rows", all.size(), MOST_ROWS))
          .withHint(Message.of("hint.split-chart")));
    }
    data.haveOneUnit(all);
    for (Mark mark : all) {
      if (mark.number().filter(number -> number.signum() < 0).isPresent()) {
        data.problems().add(Problem
            .error(mark.written().origin(), Message.of("negative-bar", mark.written().text(), mark.digits()))
            .withHint(Message.of("hint.use-cards")));
      }
    }
    return Optional.of(new BarPicture(given ? groups : groups.stream().map(BarChart::descending).toList()));
  }

  private static BarPicture.Group descending(BarPicture.Group group) {
    return new BarPicture.Group(group.heading(), group.marks().stream().sorted(DESCENDING).toList());
  }

  private static boolean isOrderGiven(Fields options, Data data) {
    Optional<Node.Scalar> order = options.scalar("order");
    order.filter(word -> !ORDERS.contains(word.text())).ifPresent(word -> data.problems().add(Problem
        .error(word.origin(), Message.of("unknown-order", word.text()))
        .withHint(Nearest.hint(word.text(), ORDERS))));
    return order.filter(word -> word.text().equals("given")).isPresent();
  }

  private static List<BarPicture.Group> groups(Fields options, Data data) {
    List<Node.Scalar> rows = options.scalars("rows");
    List<Node> written = options.list("groups");
    if (options.has("rows") == options.has("groups")) {
      data.problems().error(options.originOf("groups"), "rows-or-groups");
      return List.of();
    }
    if (options.has("rows")) {
      reportEmpty(rows.isEmpty(), options, "rows", data);
      return List.of(new BarPicture.Group("", data.marks(rows)));
    }
    reportEmpty(written.isEmpty(), options, "groups", data);
    List<BarPicture.Group> groups = new ArrayList<>();
    for (Node node : written) {
      Fields group = Fields.of(node, data.problems());
      group.required("label");
      String heading = data.words(group, "label").orElse("");
      group.required("rows");
      List<Node.Scalar> members = group.scalars("rows");
      reportEmpty(members.isEmpty() && group.has("rows"), group, "rows", data);
      group.done();
      groups.add(new BarPicture.Group(heading, data.marks(members)));
    }
    return groups;
  }

  private static void reportEmpty(boolean empty, Fields fields, String key, Data data) {
    if (empty && fields.node(key).filter(Node.Sequence.class::isInstance).isPresent()) {
      data.problems().error(fields.originOf(key), "empty-chart", key);
    }
  }
}
