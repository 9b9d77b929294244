package org.huiyin.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Several values, or at most one.
 *
 * @param kind what holds them
 * @param items how each is written: one shape, or for maps those of keys and values
 */
record ListShape(Kind kind, List<Shape> items) implements Shape {

  /** What holds values. Where it has no order of its own, the order is that of its items. */
  enum Kind {
    OPTIONAL,
    LIST,
    SET,
    ORDERED_SET,
    MAP,
    ORDERED_MAP
  }

  @Override
  public void write(Object value, EntryWriter to) {
    to.enter();
    if (value instanceof Optional<?> optional) {
      to.number(optional.isPresent() ? 1 : 0);
      if (optional.isPresent()) {
        items.get(0).write(optional.get(), to);
      }
    } else if (value instanceof Map<?, ?> map) {
      to.number(map.size());
      Map<?, ?> inOrder = kind == Kind.ORDERED_MAP ? map : new TreeMap<Object, Object>(map);
      for (Map.Entry<?, ?> entry : inOrder.entrySet()) {
        items.get(0).write(entry.getKey(), to);
        items.get(1).write(entry.getValue(), to);
      }
    } else {
      Object[] all = ((Collection<?>) value).toArray();
      if (kind == Kind.SET) {
        Arrays.sort(all);
      }
      to.number(all.length);
      for (Object item : all) {
        items.get(0).write(item, to);
      }
    }
    to.leave();
  }

  @Override
  public Object read(EntryReader from) throws DamagedEntry {
    from.enter();
    int count = kind == Kind.OPTIONAL ? from.below(2) : from.count();
    Object read =
        kind == Kind.MAP || kind == Kind.ORDERED_MAP ? map(count, from) : some(count, from);
    from.leave();
    return read;
  }

  private Object some(int count, EntryReader from) throws DamagedEntry {
    List<Object> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(items.get(0).read(from));
    }
    return switch (kind) {
      case OPTIONAL -> all.stream().findFirst();
      case LIST -> List.copyOf(all);
      case SET -> Collections.unmodifiableSortedSet(new TreeSet<>(all));
      default -> new LinkedHashSet<>(all);
    };
  }

  private Map<Object, Object> map(int count, EntryReader from) throws DamagedEntry {
    LinkedHashMap<Object, Object> all = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Object key = items.get(0).read(from);
      all.put(key, items.get(1).read(from));
    }
    return kind == Kind.MAP ? Collections.unmodifiableSortedMap(new TreeMap<>(all)) : all;
  }
}
