package org.huiyin.cache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.huiyin.bytes.Digest;

/**
 * A file with many entries. It is never changed: it is written under another name, and then
 * renamed.
 *
 * <pre>
 * frame    {@link FramedFile}; its checked part is the index
 * entries  the bytes of one after the other
 * index    for each entry, sorted by key: key, place, length, digest of key and bytes
 * </pre>
 *
 * <p>Only the index is in memory, {@link PackRow#LENGTH} bytes an entry. Thread-safe.
 */
final class Pack implements AutoCloseable {
  private final Path path;
  private final FileChannel file;
  private final long size;
  private final long indexStart;
  private final ByteBuffer index;
  private final AtomicIntegerArray used;

  private Pack(Path path, FileChannel file, long size, long indexStart, byte[] index) {
    this.path = path;
    this.file = file;
    this.size = size;
    this.indexStart = indexStart;
    this.index = ByteBuffer.wrap(index);
    this.used = new AtomicIntegerArray(index.length / PackRow.LENGTH);
  }

  /**
   * Opens a pack.
   *
   * @return empty if it is damaged, or no pack, or of another program
   */
  static Optional<Pack> open(Path path, Digest program) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
    Optional<Pack> pack = Optional.empty();
    try {
      Optional<FramedFile> frame = FramedFile.in(file, program);
      Optional<byte[]> index = frame.isPresent() ? frame.get().part(file) : Optional.empty();
      if (index.isPresent() && index.get().length % PackRow.LENGTH == 0) {
        long start = frame.get().start();
        pack = Optional.of(new Pack(path, file, file.size(), start, index.get()));
      }
    } finally {
      if (pack.isEmpty()) {
        file.close();
      }
    }
    return pack;
  }

  Path path() {
    return path;
  }

  /** The length of the whole file. */
  long size() {
    return size;
  }

  private PackRow row(int number) {
    return PackRow.readFrom(index.duplicate().position(number * PackRow.LENGTH));
  }

  /**
   * The bytes of an entry, which counts as used from now on.
   *
   * @return empty if there is no such entry, or its bytes are damaged
   */
  Optional<byte[]> get(Key key) throws IOException {
    int place = place(key);
    Optional<byte[]> bytes = place < 0 ? Optional.empty() : bytes(row(place));
    bytes.ifPresent(sound -> used.set(place, 1));
    return bytes;
  }

  /** Counts an entry as used, if there is one. */
  void use(Key key) {
    int place = place(key);
    if (place >= 0) {
      used.set(place, 1);
    }
  }

  /** The place of an entry in the index; negative if there is none. */
  private int place(Key key) {
    int low = 0;
    int high = used.length() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = row(middle).key().compareTo(key);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private Optional<byte[]> bytes(PackRow row) throws IOException {
    boolean inside =
        row.length() >= 0
            && row.place() >= FramedFile.LENGTH
            && row.place() <= indexStart - row.length();
    if (!inside) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(row.length());
    while (bytes.hasRemaining()) {
      if (file.read(bytes, row.place() + bytes.position()) < 0) {
        throw new EOFException(path.toString());
      }
    }
    return row.isOf(bytes.array()) ? Optional.of(bytes.array()) : Optional.empty();
  }

  /** The bytes that the entries take that have been used, with their places in the index. */
  long usedBytes() {
    return rows(true).stream().mapToLong(row -> row.length() + PackRow.LENGTH).sum();
  }

  /** Whether it holds entries that have not been used. */
  boolean holdsUnused() {
    return rows(true).size() < used.length();
  }

  /** The entries, or those that have been used, by key. */
  private List<PackRow> rows(boolean onlyUsed) {
    List<PackRow> rows = new ArrayList<>();
    for (int i = 0; i < used.length(); i++) {
      if (!onlyUsed || used.get(i) == 1) {
        rows.add(row(i));
      }
    }
    return rows;
  }

  /** Copies the entries, or those that have been used. Damaged ones are left out. */
  void copyTo(PackWriter writer, boolean onlyUsed) throws IOException {
    for (PackRow row : rows(onlyUsed)) {
      Optional<byte[]> bytes = bytes(row);
      if (bytes.isPresent()) {
        writer.add(row.key(), bytes.get());
      }
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
