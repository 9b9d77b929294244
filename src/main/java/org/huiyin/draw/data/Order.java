package org.huiyin.draw.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/**
 * The option {@code order}: from the largest value, from the smallest, or as in the source; of two
 * or more series also from the largest increase to the largest decrease. Missing values come last,
 * unless the order is that of the source.
 */
public enum Order {
  DESCENDING("descending"),
  ASCENDING("ascending"),
  GIVEN("given"),
  /** By the last value less the first one. */
  CHANGE("change");

  private final String word;

  Order(String word) {
    this.word = word;
  }

  /**
   * Reads the option for single values, which have no change.
   *
   * @param usual the order without the option, or with an unknown word, which is reported
   */
  public static Order read(Fields options, Order usual, Data data) {
    return read(options, usual, List.of(DESCENDING, ASCENDING, GIVEN), data);
  }

  /** Reads the option for rows of two or more values. */
  public static Order ofSeries(Fields options, Order usual, Data data) {
    return read(options, usual, List.of(values()), data);
  }

  private static Order read(Fields options, Order usual, List<Order> allowed, Data data) {
    Optional<Node.Scalar> written = options.scalar("order");
    Optional<Order> order =
        written.flatMap(
            scalar -> allowed.stream().filter(each -> each.word.equals(scalar.text())).findFirst());
    if (written.isPresent() && order.isEmpty()) {
      data.problems()
          .add(
              Problem.error(
                      written.get().origin(), Message.of("unknown-order", written.get().text()))
                  .withHint(
                      Nearest.hint(
                          written.get().text(), allowed.stream().map(each -> each.word).toList())));
    }
    return order.orElse(usual);
  }

  /**
   * Sorts a list.
   *
   * @param by the value of an item
   */
  public <T> List<T> sorted(List<T> items, Function<T, DataPoint> by) {
    Comparator<DataPoint> bySize =
        (a, b) -> a.isMissing() ? 0 : a.number().orElseThrow().compareTo(b.number().orElseThrow());
    Comparator<DataPoint> byValue =
        Comparator.comparing(DataPoint::isMissing)
            .thenComparing(this == ASCENDING ? bySize : bySize.reversed());
    return this == GIVEN
        ? List.copyOf(items)
        : items.stream().sorted((a, b) -> byValue.compare(by.apply(a), by.apply(b))).toList();
  }
}
