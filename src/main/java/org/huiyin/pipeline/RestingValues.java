package org.huiyin.pipeline;

import java.lang.ref.SoftReference;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;
import org.huiyin.model.artefact.ReplySummary;

/**
 * The values of a reply that are kept elsewhere and read when somebody looks at them. They stay in
 * memory as long as there is plenty of it. Thread-safe.
 */
final class RestingValues extends AbstractList<ReplySummary.Datum> {
  private final int size;
  private final Supplier<List<ReplySummary.Datum>> source;
  private SoftReference<List<ReplySummary.Datum>> read = new SoftReference<>(null);

  /**
   * @param size known without reading them
   */
  RestingValues(int size, Supplier<List<ReplySummary.Datum>> source) {
    this.size = size;
    this.source = source;
  }

  private synchronized List<ReplySummary.Datum> all() {
    List<ReplySummary.Datum> known = read.get();
    if (known == null) {
      known = source.get();
      read = new SoftReference<>(known);
    }
    return known;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public ReplySummary.Datum get(int index) {
    return all().get(index);
  }

  @Override
  public Iterator<ReplySummary.Datum> iterator() {
    return all().iterator();
  }

  @Override
  public Spliterator<ReplySummary.Datum> spliterator() {
    return all().spliterator();
  }
}
