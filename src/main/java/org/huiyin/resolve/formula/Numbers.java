package org.huiyin.resolve.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Value;
import org.huiyin.quantity.number.Uncertain;
import org.huiyin.quantity.number.Unknown;

/**
 * The numbers of observations, each in the unit of its figure. A computed number is known with the
 * open values that it depends on: where {@code rest} is {@code total - north}, {@code north + rest}
 * is the total, whatever {@code north} is.
 */
public final class Numbers {
  private final Map<ObservationRef, Uncertain> numbers = new HashMap<>();

  /** Adds a value that the source states. One that is not given has no number. */
  void state(ObservationRef ref, Value value) {
    value
        .range()
        .ifPresent(range -> compute(ref, Uncertain.of(new Unknown(ref.toString(), range))));
  }

  /** Adds a value that a formula computes. */
  void compute(ObservationRef ref, Uncertain number) {
    numbers.put(ref, number);
  }

  /** Returns the number; empty if the source does not give it, or if the value is invalid. */
  public Optional<Uncertain> of(ObservationRef ref) {
    return Optional.ofNullable(numbers.get(ref));
  }
}
