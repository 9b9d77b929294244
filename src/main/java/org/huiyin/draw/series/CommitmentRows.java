package org.huiyin.draw.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.model.Commitment;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/** Reads the option {@code commitments}: {@code all}, or a list of ids. */
final class CommitmentRows {
  private static final int MOST = 40;
  private static final String ALL = "all";
  private static final String KEY = "commitments";

  private CommitmentRows() {}

  /** A commitment that is drawn, and where the chart names it: by its id, or as one of all. */
  record Row(Commitment commitment, Node.Scalar written) {}

  /** Whether the option stands for all commitments of the reply. */
  static boolean areAll(Fields options) {
    return options.node(KEY).filter(CommitmentRows::isAll).isPresent();
  }

  private static boolean isAll(Node node) {
    return node instanceof Node.Scalar word && word.text().equals(ALL);
  }

  /** Returns the commitments, in the order of the option; what is wrong is reported. */
  static List<Row> read(Fields options, Data data) {
    List<Row> rows = options.required(KEY).map(node -> read(node, options, data)).orElse(List.of());
    rows.forEach(row -> data.checkLetters(row.commitment.keyword(), row.commitment.origin()));
    return rows;
  }

  private static List<Row> read(Node node, Fields options, Data data) {
    List<Row> rows =
        isAll(node)
            ? data.commitments().stream().map(each -> new Row(each, (Node.Scalar) node)).toList()
            : named(options, data);
    if (isAll(node) && rows.isEmpty() && !data.lacksCommitments()) {
      data.problems().error(node.origin(), "empty-chart", KEY);
    }
    if (rows.size() > MOST) {
      data.problems()
          .add(
              Problem.error(node.origin(), Message.of("too-many-rows", rows.size(), MOST))
                  .withHint(Message.of("hint.split-chart")));
    }
    return rows;
  }

  private static List<Row> named(Fields options, Data data) {
    List<Node.Scalar> ids = options.scalars(KEY);
    AxisRules.notEmpty(ids, options, KEY, data);
    List<Row> found = new ArrayList<>();
    for (Node.Scalar id : ids) {
      Optional<Commitment> commitment =
          data.commitments().stream().filter(known -> known.id().equals(id.text())).findFirst();
      if (commitment.isEmpty() && data.lacksCommitments()) {
        continue; // It may be the one that has been reported.
      }
      if (commitment.isEmpty()) {
        data.problems()
            .add(
                Problem.error(id.origin(), Message.of("unknown-commitment", id.text()))
                    .withHint(
                        Nearest.hint(
                            id.text(), data.commitments().stream().map(Commitment::id).toList())));
      } else if (found.stream().anyMatch(row -> row.commitment.equals(commitment.get()))) {
        data.problems()
            .add(
                Problem.error(id.origin(), Message.of("drawn-twice", id.text()))
                    .withHint(Message.of("hint.draw-once")));
      } else {
        found.add(new Row(commitment.get(), id));
      }
    }
    return found;
  }
}
