package org.huiyin.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.huiyin.bytes.Sha256;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * A digest of the files of a folder as {@link SourceFolder} shows them. It changes whenever a name,
 * the bytes of a file or the reason of a refusal changes.
 */
final class FolderDigest {
  /** As large as the largest file that is read; of larger files it is known that they are. */
  private static final long LIMIT = 20_000_000;

  private final SourceFolder folder;
  private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

  FolderDigest(SourceFolder folder) {
    this.folder = folder;
  }

  /**
   * Adds the files of a folder.
   *
   * @param below the names of the folders in it whose files are added too; of other folders only
   *     the name counts
   */
  void add(String path, List<String> below) throws EnvironmentFailure {
    Problems refused = new Problems();
    List<String> names = folder.names(path, refused);
    addText(path);
    addText("" + names.size()); // Else a file could move in or out of a folder unnoticed.
    for (String name : names) {
      String file = path + "/" + name;
      addText(name);
      if (below.contains(name)) {
        add(file, List.of());
      } else if (folder.isFolder(file)) {
        addText("folder");
      } else {
        Optional<byte[]> bytes = folder.bytes(file, LIMIT, refused);
        addPart(bytes.map(Sha256::of).orElseGet(() -> new byte[0]));
      }
    }
    for (Problem problem : refused.sorted()) {
      addText(problem.origin().file().path());
      addText(problem.message().toString());
    }
  }

  private void addText(String text) {
    addPart(text.getBytes(StandardCharsets.UTF_8));
  }

  private void addPart(byte[] part) {
    parts.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    parts.writeBytes(part);
  }

  String hex() {
    return HexFormat.of().formatHex(Sha256.of(parts.toByteArray()));
  }
}
