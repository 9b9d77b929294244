package org.huiyin.cache;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One of several types, as those of a sealed interface; the number of the type stands before the
 * value. Its variants are set later, because they may contain values of this same shape.
 */
final class ChoiceShape implements Shape {
  private final Map<Class<?>, Integer> numbers = new HashMap<>();
  private List<Shape> variants = List.of();

  /** Sets the variants, once. */
  void complete(List<Class<?>> types, List<Shape> shapes) {
    for (Class<?> type : types) {
      numbers.put(type, numbers.size());
    }
    variants = List.copyOf(shapes);
  }

  @Override
  public void write(Object value, EntryWriter to) {
    int number = numbers.get(value.getClass());
    to.number(number);
    variants.get(number).write(value, to);
  }

  @Override
  public Object read(EntryReader from) throws DamagedEntry {
    return variants.get(from.below(variants.size())).read(from);
  }
}
