package org.huiyin.check;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.quantity.Agreement;
import org.huiyin.quantity.Measures;
import org.huiyin.quantity.Quantity;
import org.huiyin.quantity.Rational;
import org.huiyin.quantity.Reading;
import org.huiyin.quantity.Tolerances;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** What a sentence says a figure is must be what the figure is: its value, and its unit where one is written. */
final class FigureText implements Check {
  @Override
  public void check(Reply reply, Addresses addresses, Problems problems) {
    for (Prose.Mention mention : reply.mentions()) {
      if (mention.target() instanceof Prose.Target.OfFigure target) {
        check(mention, target.observation(), reply, problems);
      }
    }
  }

  private static void check(Prose.Mention mention, ObservationRef ref, Reply reply, Problems problems) {
    Optional<Figure> figure = reply.figure(ref.figure());
    Optional<Observation> observation = reply.observation(ref);
    if (figure.isEmpty() || observation.isEmpty()) {
      return; // Left out because it is unsound, which is reported where it stands.
    }
    Optional<Rational> number = observation.get().number();
    if (number.isEmpty()) {
      problems.error(mention.written(), "figure-not-given", ref.toString());
      return;
    }
    List<Reading> readings = Reading.of(mention.text(), Measures.standard());
    String right = Quantity.show(number.get().rounded(2)).replace(",", "") + figure.get().unit();
    if (readings.size() != 1) {
      problems.add(Problem.error(mention.written(), Message.of("figure-text-unreadable", mention.text()))
          .withHint(Message.of("hint.write", right)));
      return;
    }
    Measures measures = Measures.standard().with(List.of(figure.get().unit()));
    Agreement agreement =
        Agreement.of(readings.get(0), number.get(), figure.get().unit(), Tolerances.defaults(), measures);
    if (agreement instanceof Agreement.Differs differs) {
      problems.add(Problem.error(mention.written(), Message.of("figure-text-differs", mention.text(), ref, right))
          .withHint(Message.of("hint.write", differs.wording())));
    }
  }
}
