package org.huiyin.write;

import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.model.OutputFile;

/** Drops every file: for a build that only looks for problems. */
public final class Nowhere implements Output {
  private final OutputPaths paths = new OutputPaths();
  private final AtomicInteger count = new AtomicInteger();

  @Override
  public void put(OutputFile file) {
    paths.take(file.path());
    count.incrementAndGet();
  }

  /** How many files were put so far. */
  public int count() {
    return count.get();
  }

  @Override
  public boolean holds(String path) {
    return paths.holds(path);
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
