package org.huiyin.cache;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.huiyin.bytes.Digest;

/** The stamps of all files below a folder, as one digest. Nothing is read but folders. */
public final class FolderStamps {
  private static final String ATTRIBUTES =
      "unix:" + FileStamp.ATTRIBUTES + ",isDirectory,isRegularFile";

  private final Digest.Maker digest = new Digest.Maker();
  private final Visitor visitor;

  private FolderStamps(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Is told of every file, in the order of the paths' names. */
  public interface Visitor {
    /** Is interested in none. */
    Visitor NONE = (path, stamp) -> {};

    /**
     * @param path relative to the folder, separated by {@code /}
     */
    void file(String path, FileStamp stamp);
  }

  /**
   * A digest of the paths and stamps of all that is below a folder, apart from the folders
   * themselves. Links are not followed; they count by their own stamp.
   *
   * @return empty where the system gives no stamps, or if the folder cannot be listed
   */
  public static Optional<Digest> of(Path root, Visitor visitor) throws IOException {
    if (!FileStamp.isKnownFor(root) || !Files.isDirectory(root)) {
      return Optional.empty();
    }
    FolderStamps stamps = new FolderStamps(visitor);
    stamps.list(root, "");
    return Optional.of(stamps.digest.digest());
  }

  private void list(Path folder, String path) throws IOException {
    String[] names = new File(folder.toString()).list();
    if (names == null) {
      throw new IOException("cannot be listed: " + folder);
    }
    Arrays.sort(names);
    for (String name : names) {
      Path file = folder.resolve(name);
      Map<String, Object> seen = Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      if ((Boolean) seen.get("isDirectory")) {
        list(file, path + name + "/");
      } else {
        FileStamp stamp = FileStamp.in(seen);
        add(path + name, (Boolean) seen.get("isRegularFile"), stamp);
        visitor.file(path + name, stamp);
      }
    }
  }

  private void add(String path, boolean regular, FileStamp stamp) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    digest.add(bytes.length).add(bytes).add(regular ? 1 : 0);
    stamp.addTo(digest);
  }
}
