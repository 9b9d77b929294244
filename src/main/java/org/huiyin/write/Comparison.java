package org.huiyin.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.huiyin.model.Drift;
import org.huiyin.model.OutputFile;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;

/** Compares the files of a build with those in a folder; writes nothing, and needs no right to. */
public final class Comparison implements Output {
  private static final Comparator<Drift> BY_PATH =
      Comparator.comparing(Drift::path).thenComparing(Drift::kind);

  private final Path folder;
  private final OutputPaths paths = new OutputPaths();
  private final Manifest manifest = new Manifest();
  private final ConcurrentLinkedQueue<Drift> drift = new ConcurrentLinkedQueue<>();

  private Comparison(Path folder) {
    this.folder = folder;
  }

  /**
   * A comparison with what lies in a folder now.
   *
   * @param output a folder or a symbolic link to one; where it is absent, every file is missing
   * @throws EnvironmentFailure if it is something else
   */
  public static Comparison with(Path output) throws EnvironmentFailure {
    if (!Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      return new Comparison(output);
    }
    if (!Files.isDirectory(output)) {
      throw new EnvironmentFailure(Message.of("output-is-no-folder", output.toString()));
    }
    try {
      return new Comparison(output.toRealPath());
    } catch (IOException e) {
      throw Failures.reading(output, e);
    }
  }

  @Override
  public void put(OutputFile file) throws EnvironmentFailure {
    paths.take(file.path());
    manifest.add(file);
    compare(file);
  }

  private void compare(OutputFile file) throws EnvironmentFailure {
    Path path = folder.resolve(file.path());
    try {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        drift.add(new Drift(Drift.Kind.MISSING, file.path()));
      } else if (!Tree.holds(path, file.bytes())) {
        drift.add(new Drift(Drift.Kind.CHANGED, file.path()));
      }
    } catch (IOException e) {
      throw Failures.reading(path, e);
    }
  }

  /**
   * What differs between the folder and the files that were put, the manifest included; sorted by
   * path. Folders without files and what desktops leave behind do not count.
   */
  public List<Drift> finish() throws EnvironmentFailure {
    try {
      compare(new OutputFile(Manifest.NAME, manifest.toBytes()));
      Tree.visit(
          folder,
          (path, regular) -> {
            if (!manifest.contains(path) && !path.equals(Manifest.NAME)) {
              drift.add(new Drift(Drift.Kind.UNEXPECTED, path));
            }
          });
    } catch (IOException e) {
      throw Failures.reading(folder, e);
    }
    return drift.stream().sorted(BY_PATH).toList();
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
