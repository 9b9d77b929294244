package org.huiyin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that the benchmark writes into.
 *
 * @param inMemory whether it is a file system in memory. Elsewhere nothing is deleted before the
 *     end: on some file systems, creating files soon after a large deletion costs several times as
 *     much.
 */
record Workplace(Path folder, boolean inMemory) {
  private static final Path SHARED_MEMORY = Path.of("/dev/shm");

  /**
   * The chosen folder, or one in memory if the largest site fits there twice, or one in target/.
   */
  static Workplace of(Options options) throws IOException {
    Path parent;
    if (!options.work().isEmpty()) {
      parent = Files.createDirectories(Path.of(options.work()));
    } else if (Files.isWritable(SHARED_MEMORY)
        && Files.getFileStore(SHARED_MEMORY).getUsableSpace() / 2 > 2 * largest(options)) {
      parent = SHARED_MEMORY;
    } else {
      parent = Files.createDirectories(Path.of("target"));
    }
    Path folder = Files.createTempDirectory(parent.toAbsolutePath(), "huiyin-bench-");
    return new Workplace(folder, Files.getFileStore(folder).type().equals("tmpfs"));
  }

  /** About what the largest site needs, with its sources and those of the other programs. */
  private static long largest(Options options) {
    int size = options.sizes().stream().mapToInt(Integer::intValue).max().orElse(1);
    long each =
        options.variants().contains(Variant.CHARTS)
            ? 650_000
            : options.variants().contains(Variant.FIGURES) ? 400_000 : 120_000;
    return size * each * Math.max(1, options.huiyin().size());
  }

  /** Deletes a folder below this one, now or at the end. */
  void discard(Path below) throws IOException {
    if (inMemory) {
      Tree.delete(below);
    }
  }

  /** Deletes everything. */
  void clear() throws IOException {
    Tree.delete(folder);
  }
}
