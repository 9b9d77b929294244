package org.huiyin.write;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.huiyin.model.artefact.OutputFile;

/**
 * A site in memory of which each part is exchanged by itself: the files of a reply as soon as the
 * reply is built, the other files when they are made. Thread-safe.
 */
public final class PreviewSite {
  private final Map<String, OutputFile> files = new ConcurrentHashMap<>();
  private final Map<String, Map<String, OutputFile>> parts = new ConcurrentHashMap<>();

  /**
   * An output for the files of a part. When it is committed, they replace those of the part.
   *
   * @param part its name
   * @param over asked at the commit: whether files of the part that were not made anew stay,
   *     because some could not be made
   */
  public MemoryOutput open(String part, BooleanSupplier over) {
    return new MemoryOutput(made -> exchange(part, made, over.getAsBoolean()));
  }

  /** A published file. */
  public Optional<OutputFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The paths of all published files. */
  public Set<String> paths() {
    return Set.copyOf(files.keySet());
  }

  /** Whether a part has a file at a path. */
  public boolean holds(String part, String path) {
    return parts.getOrDefault(part, Map.of()).containsKey(path);
  }

  /** Drops all other parts. */
  public synchronized void retain(Collection<String> names) {
    Set<String> kept = Set.copyOf(names);
    for (String part : Set.copyOf(parts.keySet())) {
      if (!kept.contains(part)) {
        exchange(part, Map.of(), false);
        parts.remove(part);
      }
    }
  }

  private synchronized SiteFolder.Written exchange(
      String part, Map<String, OutputFile> made, boolean over) {
    Map<String, OutputFile> old = parts.getOrDefault(part, Map.of());
    Map<String, OutputFile> now = new ConcurrentHashMap<>(over ? old : Map.of());
    now.putAll(made);
    files.putAll(now);
    int removed = 0;
    for (OutputFile file : old.values()) {
      // Another part may have taken the path over.
      if (!now.containsKey(file.path()) && files.remove(file.path(), file)) {
        removed++;
      }
    }
    parts.put(part, now);
    return new SiteFolder.Written(made.size(), 0, removed);
  }
}
