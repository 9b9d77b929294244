package org.huiyin.render.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Commitment;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.model.time.PartialDate;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;

/**
 * How much of the target of a commitment has been reached, as its newest update with a figure in
 * the unit of the target reports it.
 *
 * @param reached with its unit
 * @param target with its unit
 * @param share of the target in per cent: {@code 58.3%}; empty unless both are exact
 * @param on the day of the update
 * @param value the reported value
 */
public record Achievement(
    String reached, String target, Optional<String> share, LocalDate on, ObservationRef value) {
  private static final int PLACES = 1;

  /** Empty if the commitment has no target, or no update reports a result in its unit. */
  public static Optional<Achievement> of(Commitment commitment, Reply reply, DisplayFormat format) {
    Optional<ObservationRef> target = commitment.terms().target();
    Optional<Figure> promised = target.flatMap(ref -> reply.figure(ref.figure()));
    if (promised.isEmpty() || commitment.updates().isEmpty()) {
      return Optional.empty();
    }
    List<Commitment.Update> updates = commitment.updates();
    for (int i = updates.size() - 1; i >= 0; i--) {
      for (ObservationRef ref : updates.get(i).figures()) {
        Optional<Figure> reported =
            reply
                .figure(ref.figure())
                .filter(figure -> !figure.isPlanned())
                .filter(figure -> figure.unit().equals(promised.get().unit()));
        if (reported.isPresent()) {
          return of(reported.get(), ref, promised.get(), target.get(), updates.get(i), format);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Achievement> of(
      Figure reported,
      ObservationRef ref,
      Figure promised,
      ObservationRef target,
      Commitment.Update update,
      DisplayFormat format) {
    Optional<Observation> reached = reported.observation(ref.observation());
    Optional<Observation> aim = promised.observation(target.observation());
    return reached.isEmpty() || aim.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Achievement(
                format.valueWithUnit(reported, reached.get()),
                format.valueWithUnit(promised, aim.get()),
                share(reached.get(), aim.get()),
                update.on(),
                ref));
  }

  private static Optional<String> share(Observation reached, Observation aim) {
    Optional<Rational> part = reached.value().exact();
    Optional<Rational> whole = aim.value().exact().filter(number -> number.signum() > 0);
    return part.isEmpty() || whole.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Quantity.show(part.get().times(Rational.of(100)).dividedBy(whole.get()).rounded(PLACES))
                + "%");
  }

  /** In a sentence: {@code 截至2024年9月1日：7 条，目标 12 条，相当于目标的 58.3%（计算）}. */
  public String text(DisplayFormat format) {
    String day = format.texts().date(PartialDate.of(on));
    return share
        .map(part -> format.texts().get("commitments.reached-share", day, reached, target, part))
        .orElseGet(() -> format.texts().get("commitments.reached", day, reached, target));
  }
}
