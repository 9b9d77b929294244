package org.huiyin.draft.edit;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;

/**
 * Writes several files: all or none. The new files are completed beside the old ones under hidden
 * names; then each takes the place of its old one. If one cannot, the others are put back in the
 * same way, so that no moment leaves a part of a file.
 */
public final class FileChanges {
  private static final String NEW = ".new";

  private final List<Change> changes = new ArrayList<>();

  /** A file with its bytes before and after. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Change(SourceText before, byte[] after) {
    Path path() {
      return before.path();
    }

    Path staged() {
      return path().resolveSibling("." + path().getFileName() + NEW);
    }

    boolean isNew() {
      return before.bytes().length == 0 && !Files.exists(path());
    }
  }

  /** A change that was made. */
  private record Written(Change change, boolean isNew) {}

  public void add(SourceText before, byte[] after) {
    changes.add(new Change(before, after));
  }

  /** Writes the files, the first one first. */
  public void write() throws IOException {
    List<Written> written = new ArrayList<>();
    try {
      for (Change change : changes) {
        stage(change, change.after());
      }
      for (Change change : changes) {
        requireUnchanged(change);
      }
      for (Change change : changes) {
        boolean isNew = change.isNew();
        move(change.staged(), change.path());
        written.add(new Written(change, isNew));
      }
    } catch (IOException failure) {
      putBack(written, failure);
      removeStaged(failure);
      throw failure;
    }
  }

  /** Completes a file beside its place, with the permissions of the one that is there. */
  private static void stage(Change change, byte[] bytes) throws IOException {
    try {
      Files.write(change.staged(), bytes);
    } catch (IOException e) {
      throw IoReason.in(change.staged(), e);
    }
    copyMode(change);
  }

  private static void requireUnchanged(Change change) throws IOException {
    byte[] now = Files.exists(change.path()) ? Files.readAllBytes(change.path()) : new byte[0];
    if (!Arrays.equals(now, change.before().bytes())) {
      throw new EnvironmentFailure(
          Message.of("confirm.changed", String.valueOf(change.path().getFileName())));
    }
  }

  private static void putBack(List<Written> written, IOException failure) {
    for (Written each : written) {
      try {
        if (each.isNew()) {
          Files.deleteIfExists(each.change().path());
        } else {
          stage(each.change(), each.change().before().bytes());
          move(each.change().staged(), each.change().path());
        }
      } catch (IOException alsoFailed) {
        failure.addSuppressed(alsoFailed);
      }
    }
  }

  private void removeStaged(IOException failure) {
    for (Change change : changes) {
      try {
        Files.deleteIfExists(change.staged());
      } catch (IOException alsoFailed) {
        failure.addSuppressed(alsoFailed);
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notAtomic) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void copyMode(Change change) throws IOException {
    if (Files.exists(change.path())
        && Files.getFileAttributeView(change.path(), PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(change.staged(), Files.getPosixFilePermissions(change.path()));
    }
  }
}
