package org.huiyin.write;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.model.artefact.OutputFile;

/**
 * A published site in memory. Readers see the whole site of one build or the whole site of the
 * next, never a mixture. Thread-safe.
 */
public final class MemorySite {
  private final AtomicReference<Map<String, OutputFile>> published =
      new AtomicReference<>(Map.of());

  /** An output for one build. */
  public MemoryOutput open() {
    return new MemoryOutput(this::exchange);
  }

  /** A published file. */
  public Optional<OutputFile> file(String path) {
    return Optional.ofNullable(published.get().get(path));
  }

  /** The paths of all published files, sorted. */
  public Set<String> paths() {
    return new TreeSet<>(published.get().keySet());
  }

  private SiteFolder.Written exchange(Map<String, OutputFile> files) {
    Map<String, OutputFile> old = published.getAndSet(files);
    int unchanged =
        (int) files.values().stream().filter(file -> old.get(file.path()) == file).count();
    int removed = (int) old.keySet().stream().filter(path -> !files.containsKey(path)).count();
    return new SiteFolder.Written(files.size() - unchanged, unchanged, removed);
  }
}
