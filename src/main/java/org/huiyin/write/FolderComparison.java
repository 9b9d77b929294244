package org.huiyin.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.huiyin.model.artefact.Drift;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;

/** Compares the files of a build with those in a folder, for {@code --verify}. Writes nothing. */
public final class FolderComparison implements Output {
  private static final Comparator<Drift> BY_PATH =
      Comparator.comparing(Drift::path).thenComparing(Drift::kind);

  private final Path folder;
  private final Manifest manifest = new Manifest();
  private final ConcurrentLinkedQueue<Drift> drift = new ConcurrentLinkedQueue<>();

  private FolderComparison(Path folder) {
    this.folder = folder;
  }

  /**
   * Creates a comparison with the present files of a folder.
   *
   * @param output a folder or a symbolic link to one; if it does not exist, every file is missing
   * @throws EnvironmentFailure if it is not a folder
   */
  public static FolderComparison with(Path output) throws EnvironmentFailure {
    if (!Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      return new FolderComparison(output);
    }
    if (!Files.isDirectory(output)) {
      throw new EnvironmentFailure(Message.of("output-is-no-folder", output.toString()));
    }
    try {
      return new FolderComparison(output.toRealPath());
    } catch (IOException e) {
      throw Failures.reading(output, e);
    }
  }

  @Override
  public Receipt put(OutputFile file) throws EnvironmentFailure {
    manifest.take(file.path());
    if (file.content().isLong()) {
      Receipt.Stamp entry = measured(file);
      manifest.add(entry);
      compare(file.path(), path -> FileTree.holds(path, entry));
      return entry;
    }
    byte[] bytes = file.bytes();
    Receipt.Stamp entry = manifest.add(file.path(), bytes);
    compare(file.path(), path -> FileTree.holds(path, bytes));
    return entry;
  }

  private static Receipt.Stamp measured(OutputFile file) throws EnvironmentFailure {
    try (Measured out = new Measured(OutputStream.nullOutputStream())) {
      file.content().writeTo(out);
      return out.stamp(file.path());
    } catch (IOException e) {
      throw Failures.reading(Path.of(file.path()), e);
    }
  }

  /** Compares by the digests, so the files need not be made even if the folder has others. */
  @Override
  public boolean keep(List<Receipt> files) throws EnvironmentFailure {
    if (!files.stream().allMatch(Receipt.Stamp.class::isInstance)) {
      return false;
    }
    for (Receipt file : files) {
      Receipt.Stamp entry = (Receipt.Stamp) file;
      manifest.take(entry.path());
      manifest.add(entry);
      compare(entry.path(), path -> FileTree.holds(path, entry));
    }
    return true;
  }

  /** Whether a file has the content that it should have. */
  private interface Expectation {
    boolean isMet(Path path) throws IOException;
  }

  private void compare(String file, Expectation expected) throws EnvironmentFailure {
    Path path = folder.resolve(file);
    try {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        drift.add(new Drift(Drift.Kind.MISSING, file));
      } else if (!expected.isMet(path)) {
        drift.add(new Drift(Drift.Kind.CHANGED, file));
      }
    } catch (IOException e) {
      throw Failures.reading(path, e);
    }
  }

  /**
   * The differences between the folder and the files that were put, including the manifest, sorted
   * by path. Empty folders and files of desktop systems are ignored.
   */
  public List<Drift> finish() throws EnvironmentFailure {
    try {
      compare(Manifest.NAME, manifest::isIn);
      FileTree.visit(
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
    return manifest.contains(path);
  }

  @Override
  public void close() {
    // Nothing to release.
  }
}
