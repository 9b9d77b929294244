package org.huiyin.write;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.huiyin.model.artefact.OutputFile;

/**
 * Collects the files of a build for a {@link MemorySite}. Nothing is published before {@link
 * #commit}.
 */
public final class MemoryOutput implements Output {
  private final Function<Map<String, OutputFile>, SiteFolder.Written> publication;
  private final OutputPaths paths = new OutputPaths();
  private final Map<String, OutputFile> files = new ConcurrentHashMap<>();

  /**
   * @param publication takes the finished files and tells what is new
   */
  MemoryOutput(Function<Map<String, OutputFile>, SiteFolder.Written> publication) {
    this.publication = publication;
  }

  @Override
  public Receipt put(OutputFile file) {
    paths.take(file.path());
    files.put(file.path(), file);
    return new Receipt.Held(file);
  }

  @Override
  public boolean keep(List<Receipt> receipts) {
    if (!receipts.stream().allMatch(Receipt.Held.class::isInstance)) {
      return false;
    }
    receipts.forEach(receipt -> put(((Receipt.Held) receipt).file()));
    return true;
  }

  /** Publishes exactly the files that were put or kept. */
  public SiteFolder.Written commit() {
    return publication.apply(Map.copyOf(files));
  }

  @Override
  public boolean holds(String path) {
    return paths.holds(path);
  }

  @Override
  public void close() {
    // What is not committed is dropped with this object.
  }
}
