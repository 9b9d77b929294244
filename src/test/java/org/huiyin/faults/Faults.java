package org.huiyin.faults;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the calls of a file system below one folder, and makes some of them fail. */
final class Faults {
  private static volatile Faults now = new Faults(Path.of("/nowhere"), 0, Kind.BROKEN);

  private final Path root;
  private final int at;
  private final Kind kind;
  private final AtomicInteger calls = new AtomicInteger();
  private volatile String hit = "";

  /** How a call fails. */
  enum Kind {
    /** The device fails once. */
    BROKEN,
    /** The right is missing, once. */
    DENIED,
    /** Somebody else has just deleted a file or folder that is to be read, once. */
    GONE,
    /** Nothing more can be written, from then on. */
    FULL
  }

  /** What a call does. */
  enum Act {
    LOOK,
    READ,
    WRITE,
    RENAME_OR_DELETE
  }

  private Faults(Path root, int at, Kind kind) {
    this.root = root;
    this.at = at;
    this.kind = kind;
  }

  /**
   * Begins to count.
   *
   * @param at the number of the call that fails, from 1; none with 0
   */
  static Faults arm(Path root, int at, Kind kind) {
    now = new Faults(root, at, kind);
    return now;
  }

  static void disarm() {
    now = new Faults(Path.of("/nowhere"), 0, Kind.BROKEN);
  }

  int calls() {
    return calls.get();
  }

  /** The call that failed first; empty if none has. */
  String hit() {
    return hit;
  }

  /**
   * @param path absolute or not; of the real file system
   */
  static void call(Path path, Act act, String name) throws IOException {
    now.count(path, act, name);
  }

  private void count(Path path, Act act, String name) throws IOException {
    if (!path.toString().startsWith(root.toString())) {
      return;
    }
    boolean concerned =
        switch (kind) {
          case BROKEN, DENIED -> true;
          case GONE -> act == Act.READ;
          case FULL -> act == Act.WRITE;
        };
    if (!concerned) {
      return;
    }
    int number = calls.incrementAndGet();
    if (at > 0 && (number == at || kind == Kind.FULL && number > at)) {
      hit = hit.isEmpty() ? name + " " + path : hit;
      throw failure(path.toString());
    }
  }

  private IOException failure(String file) {
    return switch (kind) {
      case BROKEN -> new FileSystemException(file, null, "Input/output error");
      case DENIED -> new AccessDeniedException(file);
      case GONE -> new NoSuchFileException(file);
      case FULL -> new FileSystemException(file, null, "No space left on device");
    };
  }
}
