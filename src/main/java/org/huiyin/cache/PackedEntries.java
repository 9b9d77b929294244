package org.huiyin.cache;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.huiyin.bytes.Digest;

/**
 * The entries of a large {@link SourceTree} in few bytes: an entry is made when somebody asks for
 * it. Immutable.
 */
final class PackedEntries extends AbstractList<TreeEntry> implements RandomAccess {
  private static final int NUMBERS = 7;
  private static final TreeEntry.Kind[] KINDS = TreeEntry.Kind.values();

  /** The paths in UTF-8, one after the other. */
  private final byte[] paths;

  private final int[] ends;

  /** The ordinals of the kinds; the complements for entries that have a stamp. */
  private final byte[] kinds;

  /** Of each entry the digest and the stamp. */
  private final long[] numbers;

  PackedEntries(List<TreeEntry> entries) {
    int count = entries.size();
    this.ends = new int[count];
    this.kinds = new byte[count];
    this.numbers = new long[count * NUMBERS];
    byte[] all = new byte[count * 32];
    int end = 0;
    for (int i = 0; i < count; i++) {
      TreeEntry entry = entries.get(i);
      byte[] path = entry.path().getBytes(StandardCharsets.UTF_8);
      if (all.length - end < path.length) {
        all = Arrays.copyOf(all, Math.max(end + path.length, all.length + (all.length >> 1)));
      }
      System.arraycopy(path, 0, all, end, path.length);
      end += path.length;
      ends[i] = end;
      kinds[i] = (byte) entry.kind().ordinal();
      put(i, entry);
    }
    this.paths = Arrays.copyOf(all, end);
  }

  private void put(int entry, TreeEntry from) {
    int at = entry * NUMBERS;
    numbers[at] = from.digest().high();
    numbers[at + 1] = from.digest().low();
    if (from.stamp().isPresent()) {
      FileStamp stamp = from.stamp().get();
      kinds[entry] = (byte) ~kinds[entry];
      numbers[at + 2] = stamp.size();
      numbers[at + 3] = stamp.modified();
      numbers[at + 4] = stamp.changed();
      numbers[at + 5] = stamp.inode();
      numbers[at + 6] = stamp.device();
    }
  }

  @Override
  public int size() {
    return ends.length;
  }

  @Override
  public TreeEntry get(int entry) {
    int start = entry == 0 ? 0 : ends[entry - 1];
    int at = entry * NUMBERS;
    boolean stamped = kinds[entry] < 0;
    return new TreeEntry(
        new String(paths, start, ends[entry] - start, StandardCharsets.UTF_8),
        KINDS[stamped ? ~kinds[entry] : kinds[entry]],
        new Digest(numbers[at], numbers[at + 1]),
        stamped
            ? Optional.of(
                new FileStamp(
                    numbers[at + 2],
                    numbers[at + 3],
                    numbers[at + 4],
                    numbers[at + 5],
                    numbers[at + 6]))
            : Optional.empty());
  }
}
