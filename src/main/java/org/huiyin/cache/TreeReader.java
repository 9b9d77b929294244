package org.huiyin.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.bytes.Digest;

/** Reads the entries of a {@link SourceTree}. */
final class TreeReader {
  /** Links can make a folder its own ancestor. */
  private static final int DEEPEST = 40;

  private static final int ATTEMPTS = 3;
  private static final Digest NO_CONTENT = Digest.of("no content");
  private static final String KINDS = ",isDirectory,isRegularFile,isSymbolicLink";

  private final Path root;
  private final Predicate<String> chosen;
  private final Map<String, TreeEntry> known = new HashMap<>();
  private final Optional<FileMoment> taken;
  private final Contents contents;
  private final boolean stamped;
  private final List<TreeEntry> found = new ArrayList<>();

  /** Reads a file. Tests pass one that changes the file meanwhile. */
  interface Contents {
    Contents OF_FILES =
        file -> {
          try (InputStream in = Files.newInputStream(file)) {
            return Digest.of(in);
          }
        };

    Digest digest(Path file) throws IOException;
  }

  /**
   * @param taken when the last run looked at the files; empty if nothing of it is trusted
   * @param last the entries of the last run
   */
  TreeReader(
      Path root,
      Predicate<String> chosen,
      Optional<FileMoment> taken,
      List<TreeEntry> last,
      Contents contents) {
    this.root = root;
    this.chosen = chosen;
    this.taken = taken;
    this.contents = contents;
    this.stamped = FileStamp.isKnownFor(root);
    last.forEach(entry -> known.put(entry.path(), entry));
  }

  /** The entries, in no order. */
  List<TreeEntry> read() throws IOException {
    if (Files.isDirectory(root)) {
      list(root, "", 0);
    }
    return found;
  }

  private void list(Path folder, String path, int depth) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        look(file, path + file.getFileName(), depth);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private void look(Path file, String path, int depth) {
    boolean asFile = chosen.test(path);
    boolean asFolder = chosen.test(path + "/");
    if (!asFile && !asFolder) {
      return;
    }
    try {
      Map<String, Object> seen = attributes(file, LinkOption.NOFOLLOW_LINKS);
      boolean link = is(seen, "isSymbolicLink");
      Map<String, Object> target = link ? attributes(file) : seen;
      Optional<Digest> leadsTo = link ? Optional.of(target(file)) : Optional.empty();
      if (is(target, "isDirectory")) {
        if (asFolder) {
          add(path + "/", TreeEntry.Kind.FOLDER, leadsTo.orElse(NO_CONTENT));
          enter(file, path + "/", depth + 1);
        }
      } else if (asFile) {
        add(file, path, target, leadsTo);
      }
    } catch (NoSuchFileException e) {
      if (Files.isSymbolicLink(file) && asFile) {
        add(path, TreeEntry.Kind.OTHER, NO_CONTENT);
      }
      // Otherwise it was removed a moment ago.
    } catch (IOException e) {
      add(path, TreeEntry.Kind.UNREADABLE, NO_CONTENT);
    }
  }

  private void enter(Path folder, String path, int depth) {
    try {
      if (depth > DEEPEST) {
        throw new IOException("too deep");
      }
      list(folder, path, depth);
    } catch (IOException e) {
      add(path, TreeEntry.Kind.UNREADABLE, NO_CONTENT);
    }
  }

  /** Where a link leads, relative to the root: whether it leads outside is told to authors. */
  private Digest target(Path link) throws IOException {
    return Digest.of("link " + root.toRealPath().relativize(link.toRealPath()));
  }

  private void add(String path, TreeEntry.Kind kind, Digest digest) {
    found.add(new TreeEntry(path, kind, digest, Optional.empty()));
  }

  private void add(Path file, String path, Map<String, Object> seen, Optional<Digest> leadsTo)
      throws IOException {
    if (!is(seen, "isRegularFile")) {
      add(path, TreeEntry.Kind.OTHER, NO_CONTENT);
      return;
    }
    FileStamp stamp = FileStamp.in(seen);
    if (leadsTo.isEmpty() && isUnchanged(path, stamp)) {
      found.add(known.get(path));
      return;
    }
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Digest digest = contents.digest(file);
      FileStamp after = FileStamp.in(attributes(file));
      if (after.equals(stamp)) {
        Digest whole =
            leadsTo.isEmpty()
                ? digest
                : Key.of("link").with("to", leadsTo.get()).with("is", digest).key().digest();
        Optional<FileStamp> kept =
            stamped && leadsTo.isEmpty() ? Optional.of(stamp) : Optional.empty();
        found.add(new TreeEntry(path, TreeEntry.Kind.FILE, whole, kept));
        return;
      }
      stamp = after;
    }
    add(path, TreeEntry.Kind.UNSTEADY, NO_CONTENT);
  }

  private boolean isUnchanged(String path, FileStamp stamp) {
    return known.containsKey(path)
        && known.get(path).stamp().filter(stamp::equals).isPresent()
        && taken.filter(before -> before.isClearlyAfter(stamp)).isPresent();
  }

  private Map<String, Object> attributes(Path file, LinkOption... options) throws IOException {
    return Files.readAttributes(
        file,
        (stamped ? "unix:" + FileStamp.ATTRIBUTES : "size,lastModifiedTime") + KINDS,
        options);
  }

  private static boolean is(Map<String, Object> attributes, String kind) {
    return (Boolean) attributes.get(kind);
  }
}
