package org.huiyin.pipeline.kept;

import java.lang.ref.SoftReference;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.model.artefact.ReplySummary;

/**
 * Summaries that are read when somebody looks at them, and stay in memory as long as there is
 * plenty of it. Thread-safe.
 */
final class LaterSummaries extends AbstractList<ReplySummary> {
  private final int size;
  private final Supplier<Optional<List<ReplySummary>>> source;
  private SoftReference<List<ReplySummary>> read = new SoftReference<>(null);

  /**
   * @param size known without reading them
   * @param source gives nothing if they are damaged
   */
  LaterSummaries(int size, Supplier<Optional<List<ReplySummary>>> source) {
    this.size = size;
    this.source = source;
  }

  @Override
  public int size() {
    return size;
  }

  /**
   * @throws LateDamage if they cannot be read
   */
  @Override
  public synchronized ReplySummary get(int index) {
    List<ReplySummary> known = read.get();
    if (known == null) {
      known =
          source
              .get()
              .filter(found -> found.size() == size)
              .orElseThrow(() -> new LateDamage("summaries"));
      read = new SoftReference<>(known);
    }
    return known.get(index);
  }
}
