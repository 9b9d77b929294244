package org.huiyin.write;

import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.model.OutputFile;

/** Drops every file: for a build that only looks for problems. */
public final class DiscardingOutput implements Output {
  private final Addresses addresses = new Addresses();
  private final AtomicInteger count = new AtomicInteger();

  @Override
  public void put(OutputFile file) {
    addresses.take(file.path());
    count.incrementAndGet();
  }

  /** How many files were put so far. */
  public int count() {
    return count.get();
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
