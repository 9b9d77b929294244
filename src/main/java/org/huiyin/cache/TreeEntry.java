package org.huiyin.cache;

import java.util.Optional;
import org.huiyin.bytes.Digest;

/**
 * A file or folder of a {@link SourceTree}.
 *
 * @param path relative to the root, separated by {@code /}; a folder ends with a slash
 * @param digest of the content of a file; a fixed one for all that has no content to read
 * @param stamp of a file that was read, if the system gives stamps
 * @param kind what it is
 */
public record TreeEntry(String path, Kind kind, Digest digest, Optional<FileStamp> stamp) {

  /** What an entry is. */
  public enum Kind {
    FILE,
    FOLDER,
    /** A device, a pipe, a link that leads nowhere: it is never opened. */
    OTHER,
    /** A file or folder that may not be read. */
    UNREADABLE,
    /** A file that somebody was writing while it was read: its digest means nothing. */
    UNSTEADY
  }

  /** Whether its digest tells what it holds. */
  public boolean isSteady() {
    return kind != Kind.UNSTEADY && kind != Kind.UNREADABLE;
  }
}
