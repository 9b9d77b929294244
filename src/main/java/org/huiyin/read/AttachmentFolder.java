package org.huiyin.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huiyin.address.PathName;
import org.huiyin.model.Attachment;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceSet;

/**
 * Reads the attachments of a reply. Names that no site can have, and other formats, are refused.
 */
final class AttachmentFolder {
  /** In bytes. The attachments of a reply are in memory as long as the reply is processed. */
  private static final long LIMIT = 20_000_000;

  private AttachmentFolder() {}

  /**
   * The attachments, sorted by name.
   *
   * @param path of the folder, which may be missing
   */
  static List<SourceSet.Attachment> read(SourceFolder folder, String path, Problems problems)
      throws EnvironmentFailure {
    List<SourceSet.Attachment> attachments = new ArrayList<>();
    List<String> names = folder.names(path, problems);
    Set<String> taken = new HashSet<>(names);
    for (String name : names) {
      String file = path + "/" + name;
      if (folder.isFolder(file)) {
        problems.error(SourceFolder.place(file), "folder-of-attachments", name);
      } else if (Attachment.Type.of(name).isEmpty()) {
        problems.error(SourceFolder.place(file), "attachment-type", name);
      } else {
        if (!legal(name).equals(Optional.of(name))) {
          refuseName(file, name, taken, problems);
        }
        // Also under a name that cannot be published, so that links to it are not reported too.
        folder
            .bytes(file, LIMIT, problems)
            .ifPresent(bytes -> attachments.add(new SourceSet.Attachment(name, bytes)));
      }
    }
    return attachments;
  }

  private static void refuseName(String file, String name, Set<String> taken, Problems problems) {
    if (PathName.isReserved(name)) {
      problems.add(
          Problem.error(SourceFolder.place(file), Message.of("reserved-name", name))
              .withHint(legal(name).map(other -> Message.of("hint.rename-to", other))));
      return;
    }
    String plain = name.substring(0, name.lastIndexOf('.')).strip();
    String free = free(name, taken);
    problems.add(
        Problem.error(SourceFolder.place(file), Message.of("bad-attachment-name", name))
            .withHint(Message.of("hint.rename-attachment", free, plain)));
  }

  /** The valid form of a name; empty if nothing of it is ASCII. */
  private static Optional<String> legal(String name) {
    int dot = name.lastIndexOf('.');
    return PathName.idLike(name.substring(0, dot)).map(id -> id + ending(name));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
  }

  /** A valid name that no file has; where the ASCII of the name says nothing, a numbered one. */
  private static String free(String name, Set<String> taken) {
    String free =
        legal(name).filter(other -> other.matches("[a-z0-9-]*[a-z][a-z0-9-]*\\..*")).orElse("");
    for (int number = 1; free.isEmpty() || taken.contains(free); number++) {
      free = "attachment-" + number + ending(name);
    }
    taken.add(free);
    return free;
  }
}
