package org.huiyin.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.bytes.Digest;
import org.huiyin.source.SourceFile;

/**
 * All files of a folder with the digests of their contents. A file is read only if its stamp
 * differs from that of the last run, or cannot be trusted.
 *
 * <p>A stamp is trusted if the file had it clearly before the last run began to look: then a change
 * since must have given it another one. It is not trusted where the clock has been turned back
 * since, on a file system with another clock than that of the cache, and where the system has no
 * stamps. Then the content is read and compared, as if there had been no last run.
 *
 * @param taken when the reading began; empty if no clock is known
 * @param entries sorted by path
 */
public record SourceTree(Optional<FileMoment> taken, List<TreeEntry> entries) {
  /** More entries are packed: the tree is in memory during the whole build. */
  private static final int MANY = 50_000;

  private static final Comparator<TreeEntry> ORDER = Comparator.comparing(TreeEntry::path);

  /** Of a run that has seen nothing. */
  public static final SourceTree EMPTY = new SourceTree(Optional.empty(), List.of());

  public SourceTree {
    if (!(entries instanceof PackedEntries)) {
      entries = entries.size() > MANY ? new PackedEntries(entries) : List.copyOf(entries);
    }
  }

  /**
   * Reads a folder.
   *
   * @param root the folder; nothing is in the tree if it does not exist
   * @param chosen tells by its path whether a file or folder belongs to the tree; a folder's path
   *     ends with a slash
   * @param last the tree of the last run
   * @param now from {@link CacheFolder#now}, just before the call
   * @throws IOException if the root cannot be listed
   */
  public static SourceTree read(
      Path root, Predicate<String> chosen, SourceTree last, Optional<FileMoment> now)
      throws IOException {
    return read(root, chosen, last, now, TreeReader.Contents.OF_FILES);
  }

  static SourceTree read(
      Path root,
      Predicate<String> chosen,
      SourceTree last,
      Optional<FileMoment> now,
      TreeReader.Contents contents)
      throws IOException {
    boolean forward =
        now.isPresent()
            && last.taken.filter(before -> before.nanos() <= now.get().nanos()).isPresent();
    SourceTree known = forward ? last : EMPTY;
    List<TreeEntry> found =
        new TreeReader(root, chosen, known.taken, known.entries, contents).read();
    found.sort(ORDER);
    return new SourceTree(now, found);
  }

  /**
   * Whether each file has been left alone for so long that the next run need not read it again, if
   * its stamp is the same by then.
   */
  public boolean isSettled() {
    return taken.isPresent()
        && entries.stream()
            .flatMap(entry -> entry.stamp().stream())
            .allMatch(taken.get()::isClearlyAfter);
  }

  /** The entry of a file, or of a folder if the path ends with a slash. */
  public Optional<TreeEntry> entry(String path) {
    int at = place(path);
    return at >= 0 ? Optional.of(entries.get(at)) : Optional.empty();
  }

  private int place(String path) {
    TreeEntry sought = new TreeEntry(path, TreeEntry.Kind.FILE, NOTHING, Optional.empty());
    return Collections.binarySearch(entries, sought, ORDER);
  }

  private static final Digest NOTHING = new Digest(0, 0);

  /**
   * The entries below a folder, without that of the folder itself, sorted by path.
   *
   * @param folder with a slash at its end; empty for all
   */
  public List<TreeEntry> below(String folder) {
    int start = place(folder);
    int first = start >= 0 ? start + 1 : -start - 1;
    int end = first;
    while (end < entries.size() && entries.get(end).path().startsWith(folder)) {
      end++;
    }
    return entries.subList(first, end);
  }

  /**
   * A digest of all that is below a folder: the paths within it, what they are, and the contents.
   *
   * @return empty if something cannot be read or is just being written: then no digest tells
   */
  public Optional<Digest> digest(String folder) {
    Key.Parts parts = Key.of("folder");
    for (TreeEntry entry : below(folder)) {
      if (!entry.isSteady()) {
        return Optional.empty();
      }
      parts
          .with("path", entry.path().substring(folder.length()))
          .with("kind", entry.kind().name())
          .with("content", entry.digest());
    }
    return Optional.of(parts.key().digest());
  }

  /**
   * The paths of which two trees tell different contents or stamps, or only one knows, sorted. Call
   * it with the trees from before and after a build to learn what was edited meanwhile.
   */
  public List<String> differences(SourceTree other) {
    List<String> differ = new ArrayList<>();
    int mine = 0;
    int its = 0;
    while (mine < entries.size() || its < other.entries.size()) {
      int order =
          mine == entries.size()
              ? 1
              : its == other.entries.size()
                  ? -1
                  : ORDER.compare(entries.get(mine), other.entries.get(its));
      TreeEntry one = order <= 0 ? entries.get(mine) : other.entries.get(its);
      if (order != 0 || !one.isSteady() || !one.equals(other.entries.get(its))) {
        differ.add(one.path());
      }
      mine += order <= 0 ? 1 : 0;
      its += order >= 0 ? 1 : 0;
    }
    return differ;
  }

  /** The bytes of the tree, to be kept for the next run. */
  public byte[] encode() {
    EntryWriter out = new EntryWriter();
    out.number(taken.isPresent() ? 1 : 0);
    taken.ifPresent(moment -> write(moment, out));
    out.number(entries.size());
    String before = "";
    FileStamp near = new FileStamp(0, 0, 0, 0, 0);
    for (TreeEntry entry : entries) {
      int shared = shared(before, entry.path());
      before = entry.path();
      out.number(shared);
      out.newText(before.substring(shared));
      out.number(entry.kind().ordinal());
      out.eight(entry.digest().high());
      out.eight(entry.digest().low());
      out.number(entry.stamp().isPresent() ? 1 : 0);
      if (entry.stamp().isPresent()) {
        FileStamp stamp = entry.stamp().get();
        out.number(stamp.size());
        out.signed(stamp.modified() - near.modified());
        out.signed(stamp.changed() - stamp.modified());
        out.signed(stamp.inode() - near.inode());
        out.signed(stamp.device() - near.device());
        near = stamp;
      }
    }
    return out.toBytes();
  }

  private static void write(FileMoment moment, EntryWriter out) {
    out.signed(moment.nanos());
    out.signed(moment.device());
  }

  private static int shared(String one, String other) {
    int shared = 0;
    int most = Math.min(one.length(), other.length());
    while (shared < most && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    boolean split = shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1));
    return split ? shared - 1 : shared;
  }

  /**
   * The tree of some bytes.
   *
   * @throws DamagedEntry if {@link #encode} has not made them
   */
  public static SourceTree decode(byte[] bytes) throws DamagedEntry {
    EntryReader in = new EntryReader(bytes, (path, length) -> Optional.<SourceFile>empty());
    Optional<FileMoment> taken =
        in.below(2) == 1 ? Optional.of(new FileMoment(in.signed(), in.signed())) : Optional.empty();
    int count = in.count();
    List<TreeEntry> entries = new ArrayList<>();
    String before = "";
    FileStamp near = new FileStamp(0, 0, 0, 0, 0);
    TreeEntry.Kind[] kinds = TreeEntry.Kind.values();
    for (int i = 0; i < count; i++) {
      String path = before.substring(0, in.below(before.length() + 1L)) + in.newText();
      if (i > 0 && path.compareTo(before) < 0) {
        throw new DamagedEntry("not sorted");
      }
      before = path;
      TreeEntry.Kind kind = kinds[in.below(kinds.length)];
      Digest digest = new Digest(in.eight(), in.eight());
      Optional<FileStamp> stamp = Optional.empty();
      if (in.below(2) == 1) {
        long size = in.number();
        long modified = near.modified() + in.signed();
        long changed = modified + in.signed();
        near =
            new FileStamp(
                size, modified, changed, near.inode() + in.signed(), near.device() + in.signed());
        stamp = Optional.of(near);
      }
      entries.add(new TreeEntry(path, kind, digest, stamp));
    }
    in.end();
    return new SourceTree(taken, entries);
  }
}
