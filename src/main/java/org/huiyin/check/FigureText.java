package org.huiyin.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.quantity.Quantity;
import org.huiyin.quantity.Rational;
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
    Optional<Quantity> written = Quantity.parse(mention.text());
    String right = Quantity.show(number.get().rounded(2)).replace(",", "") + figure.get().unit();
    if (written.isEmpty()) {
      problems.add(Problem.error(mention.written(), Message.of("figure-text-unreadable", mention.text()))
          .withHint(Message.of("hint.write", right)));
    } else if (!agrees(written.get(), number.get(), figure.get().unit())) {
      problems.add(Problem.error(mention.written(), Message.of("figure-text-differs", mention.text(), ref, right))
          .withHint(Message.of("hint.write", right)));
    }
  }

  /** A value that no decimal can show in full agrees with its rounding to the places written. */
  private static boolean agrees(Quantity written, Rational number, String unit) {
    BigDecimal value = written.value();
    boolean sameNumber = Rational.of(value).equals(number)
        || !isDecimal(number) && number.rounded(value.scale()).compareTo(value) == 0;
    return sameNumber && (written.unit().isEmpty() || written.unit().equals(unit));
  }

  private static boolean isDecimal(Rational number) {
    return Rational.of(number.rounded(10)).equals(number);
  }
}
