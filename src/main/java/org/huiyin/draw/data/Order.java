package org.huiyin.draw.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * The option {@code order}: {@code descending} (default) or {@code given}, the order in the source.
 */
public final class Order {
  private static final List<String> NAMES = List.of("descending", "given");

  /** Largest value first, missing values last. */
  public static final Comparator<DataPoint> DESCENDING =
      Comparator.comparing(DataPoint::isMissing)
          .thenComparing(
              (a, b) -> a.isMissing() ? 0 : b.number().get().compareTo(a.number().get()));

  private Order() {}

  public static boolean isGiven(Fields options, Data data) {
    Optional<Node.Scalar> order = options.scalar("order");
    order
        .filter(word -> !NAMES.contains(word.text()))
        .ifPresent(
            word ->
                data.problems()
                    .add(
                        Problem.error(word.origin(), Message.of("unknown-order", word.text()))
                            .withHint(Nearest.hint(word.text(), NAMES))));
    return order.filter(word -> word.text().equals("given")).isPresent();
  }
}
