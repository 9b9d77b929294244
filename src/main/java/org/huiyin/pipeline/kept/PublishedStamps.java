package org.huiyin.pipeline.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.bytes.Overflow;
import org.huiyin.cache.FileStamp;

/**
 * The stamps of all published files by path. Hundreds of thousands are too many for a map: they are
 * in blocks, in the order in which a folder is walked. Not thread-safe.
 */
final class PublishedStamps {
  /** Stamps in a block; one lookup reads a block. */
  private static final int BLOCK = 64;

  private static final int NUMBERS = 5 * Long.BYTES + Integer.BYTES;

  /** The order of a walk that enters a folder before the next name: no name has a character 0. */
  private static final Comparator<String> WALKED =
      Comparator.comparing(path -> path.replace('/', '\0'));

  private final Overflow overflow = new Overflow(1);
  private final List<String> firsts = new ArrayList<>();
  private final List<Overflow.Place> places = new ArrayList<>();
  private Map<String, FileStamp> open = new LinkedHashMap<>();
  private Map<String, FileStamp> read = Map.of();
  private int number = -1;

  /** Adds a file. All files are added in the order of {@link #WALKED}, before any is asked for. */
  void add(String path, FileStamp stamp) {
    if (open.isEmpty()) {
      firsts.add(path);
    }
    open.put(path, stamp);
    if (open.size() == BLOCK) {
      close();
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      places.add(overflow.put(bytes(open)));
      open = new LinkedHashMap<>();
    }
  }

  private static byte[] bytes(Map<String, FileStamp> block) {
    int most = block.keySet().stream().mapToInt(path -> 3 * path.length() + NUMBERS).sum();
    ByteBuffer bytes = ByteBuffer.allocate(most);
    block.forEach(
        (path, stamp) -> {
          byte[] name = path.getBytes(StandardCharsets.UTF_8);
          bytes.putInt(name.length).put(name);
          bytes.putLong(stamp.size()).putLong(stamp.modified()).putLong(stamp.changed());
          bytes.putLong(stamp.inode()).putLong(stamp.device());
        });
    byte[] used = new byte[bytes.position()];
    bytes.flip().get(used);
    return used;
  }

  private static Map<String, FileStamp> stamps(ByteBuffer bytes) {
    Map<String, FileStamp> block = new LinkedHashMap<>();
    while (bytes.hasRemaining()) {
      byte[] name = new byte[bytes.getInt()];
      bytes.get(name);
      block.put(
          new String(name, StandardCharsets.UTF_8),
          new FileStamp(
              bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong()));
    }
    return block;
  }

  /** The stamp of a file. */
  Optional<FileStamp> of(String path) {
    close();
    int found = Collections.binarySearch(firsts, path, WALKED);
    int block = found >= 0 ? found : -found - 2;
    if (block < 0) {
      return Optional.empty();
    }
    if (block != number) {
      read = stamps(ByteBuffer.wrap(overflow.get(places.get(block))));
      number = block;
    }
    return Optional.ofNullable(read.get(path));
  }
}
