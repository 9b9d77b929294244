package org.huiyin.write;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.model.artefact.OutputFile;

/**
 * Checks the paths of the files and never asks for their bytes, for {@code huiyin check}: no
 * picture is painted.
 */
public final class DiscardingOutput implements Output {
  private final OutputPaths paths = new OutputPaths();
  private final AtomicInteger count = new AtomicInteger();

  @Override
  public Receipt put(OutputFile file) {
    take(file.path());
    return new Receipt.Name(file.path());
  }

  @Override
  public boolean keep(List<Receipt> files) {
    files.forEach(file -> take(file.path()));
    return true;
  }

  private void take(String path) {
    paths.take(path);
    count.incrementAndGet();
  }

  /** The number of files that were put so far. */
  public int count() {
    return count.get();
  }

  @Override
  public boolean holds(String path) {
    return paths.holds(path);
  }

  @Override
  public void close() {
    // Nothing to release.
  }
}
