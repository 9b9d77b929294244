package org.huiyin.draw.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draw.chart.ChartKind;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.data.AxisRules;
import org.huiyin.draw.data.Data;
import org.huiyin.model.Chart;
import org.huiyin.model.Commitment;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * {@code kind: timeline}: commitments, their due dates and the progress published since the reply.
 *
 * <pre>
 * commitments: all                              or [c1-1, c1-2]
 * </pre>
 */
public final class TimelineChart implements ChartKind {
  private static final int MOST = 40;
  private static final String ALL = "all";

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
        options
            .required("commitments")
            .map(node -> commitments(node, options, data))
            .orElse(List.of());
    for (Commitment commitment : commitments) {
      data.checkLetters(commitment.keyword(), commitment.origin());
    }
    return commitments.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TimelinePicture(
                commitments,
                data.days().day(),
                data.days().isSigned(),
                data.days().asOf(),
                data.texts()));
  }

  private static List<Commitment> commitments(Node node, Fields options, Data data) {
    if (node instanceof Node.Scalar word && word.text().equals(ALL)) {
      most(data.commitments(), node, data);
      if (data.commitments().isEmpty() && !data.lacksCommitments()) {
        data.problems().error(node.origin(), "empty-chart", "commitments");
      }
      return data.commitments();
    }
    List<Node.Scalar> ids = options.scalars("commitments");
    AxisRules.notEmpty(ids, options, "commitments", data);
    List<Commitment> found = new ArrayList<>();
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
      } else if (found.contains(commitment.get())) {
        data.problems()
            .add(
                Problem.error(id.origin(), Message.of("drawn-twice", id.text()))
                    .withHint(Message.of("hint.draw-once")));
      } else {
        found.add(commitment.get());
      }
    }
    most(found, node, data);
    return found;
  }

  private static void most(List<Commitment> commitments, Node node, Data data) {
    if (commitments.size() > MOST) {
      data.problems()
          .add(
              Problem.error(node.origin(), Message.of("too-many-rows", commitments.size(), MOST))
                  .withHint(Message.of("hint.split-chart")));
    }
  }
}
