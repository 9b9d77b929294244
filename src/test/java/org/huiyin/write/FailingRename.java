package org.huiyin.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Set;

/** Renames that fail, for tests. */
final class FailingRename implements Rename {
  private final Set<Integer> refused;
  private final boolean errorAfterwards;
  private int count;

  private FailingRename(Set<Integer> refused, boolean errorAfterwards) {
    this.refused = refused;
    this.errorAfterwards = errorAfterwards;
  }

  /** Refuses the renames with these numbers, counted from 1, as for missing rights. */
  static Rename refusing(Integer... numbers) {
    return new FailingRename(Set.of(numbers), false);
  }

  /** Does each rename, and then reports an error, as network file systems may do. */
  static Rename reportingErrors() {
    return new FailingRename(Set.of(), true);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    count++;
    if (refused.contains(count)) {
      throw new AccessDeniedException(from.toString(), to.toString(), null);
    }
    ATOMIC.move(from, to);
    if (errorAfterwards) {
      throw new IOException("Input/output error");
    }
  }
}
