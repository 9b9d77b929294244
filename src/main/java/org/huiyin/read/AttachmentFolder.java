package org.huiyin.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    for (String name : folder.names(path, problems)) {
      String file = path + "/" + name;
      if (Attachment.Type.of(name).isEmpty()) {
        problems.error(SourceFolder.place(file), "attachment-type", name);
      } else if (!legal(name).equals(Optional.of(name))) {
        String code = PathName.isReserved(name) ? "reserved-name" : "bad-attachment-name";
        problems.add(
            Problem.error(SourceFolder.place(file), Message.of(code, name))
                .withHint(legal(name).map(other -> Message.of("hint.rename-to", other))));
      } else {
        folder
            .bytes(file, LIMIT, problems)
            .ifPresent(bytes -> attachments.add(new SourceSet.Attachment(name, bytes)));
      }
    }
    return attachments;
  }

  /** The valid form of a name; empty if nothing of it is ASCII. */
  private static Optional<String> legal(String name) {
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot).toLowerCase(Locale.ROOT);
    return PathName.idLike(name.substring(0, dot)).map(id -> id + ending);
  }
}
