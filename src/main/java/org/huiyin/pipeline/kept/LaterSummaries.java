package org.huiyin.pipeline.kept;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.model.artefact.ReplySummary;

/** Summaries that are read when somebody looks at them. Thread-safe. */
final class LaterSummaries extends AbstractList<ReplySummary> {
  private final int size;
  private final Supplier<Optional<List<ReplySummary>>> source;
  private Optional<List<ReplySummary>> found = Optional.empty();

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
    if (found.isEmpty()) {
      found = source.get().filter(read -> read.size() == size);
    }
    return found.orElseThrow(() -> new LateDamage("summaries")).get(index);
  }
}
