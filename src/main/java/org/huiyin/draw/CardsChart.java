package org.huiyin.draw;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Chart;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * {@code kind: cards} – numbers of different units, each standing for itself, on no common axis.
 *
 * <pre>
 * cards: [university-projects.north, university-patents.north]
 * </pre>
 */
final class CardsChart implements ChartKind {
  private static final int MOST_CARDS = 40;

  @Override
  public String name() {
    return "cards";
  }

  @Override
  public Optional<Picture> plan(Chart chart, Fields options, Data data) {
    options.required("cards");
    List<Node.Scalar> written = options.scalars("cards");
    if (written.isEmpty() && options.node("cards").filter(Node.Sequence.class::isInstance).isPresent()) {
      data.problems().error(options.originOf("cards"), "empty-chart", "cards");
    }
    List<Mark> marks = data.unrelatedMarks(written);
    for (Mark mark : marks) {
      mark.figure().period().text().ifPresent(text -> data.checkLetters(text.zh(), mark.figure().origin()));
      data.checkLetters(mark.observation().area().zh(), mark.observation().origin());
    }
    if (marks.size() > MOST_CARDS) {
      data.problems().add(Problem
          .error(marks.get(MOST_CARDS).written().origin(), Message.of("too-many-rows", marks.size(), MOST_CARDS))
          .withHint(Message.of("hint.split-chart")));
    }
    return marks.isEmpty() ? Optional.empty() : Optional.of(new CardsPicture(marks));
  }
}
