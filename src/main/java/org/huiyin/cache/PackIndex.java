package org.huiyin.cache;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.huiyin.bytes.Digest;

/**
 * The rows of a {@link Pack} that is being written. A large site has hundreds of thousands during a
 * whole build, so a row is no object here. Not thread-safe.
 */
final class PackIndex {
  private ByteBuffer rows = ByteBuffer.allocate(16 * PackRow.LENGTH);
  private int count;

  /** A hash table: the number of a row plus one, or 0. At least half of it is free. */
  private int[] slots = new int[32];

  /** Adds a row, of whose key there is none. */
  void add(PackRow row) {
    int slot = slot(row.key());
    if (!rows.hasRemaining()) {
      int larger = Math.multiplyExact(2 * count, PackRow.LENGTH);
      rows = ByteBuffer.allocate(larger).put(rows.flip());
    }
    row.writeTo(rows);
    count++;
    slots[slot] = count;
    if (2 * count == slots.length) {
      slots = new int[2 * slots.length];
      for (int known = 0; known < count; known++) {
        slots[slot(row(known).key())] = known + 1;
      }
    }
  }

  /** Whether there is a row of a key. */
  boolean holds(Key key) {
    return slots[slot(key)] > 0;
  }

  /** The slot of a key, or a free one. */
  private int slot(Key key) {
    int slot = (int) key.digest().low() & slots.length - 1;
    while (slots[slot] > 0 && !isOf(slots[slot] - 1, key.digest())) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  /** A row begins with its key. */
  private boolean isOf(int number, Digest key) {
    int at = number * PackRow.LENGTH;
    return rows.getLong(at) == key.high() && rows.getLong(at + Long.BYTES) == key.low();
  }

  private PackRow row(int number) {
    return PackRow.readFrom(rows.duplicate().clear().position(number * PackRow.LENGTH));
  }

  /** All rows as they are written, by key. */
  byte[] sorted() {
    ByteBuffer index = ByteBuffer.allocate(count * PackRow.LENGTH);
    PackRow[] all = IntStream.range(0, count).mapToObj(this::row).toArray(PackRow[]::new);
    Arrays.sort(all, Comparator.comparing(PackRow::key));
    for (PackRow row : all) {
      row.writeTo(index);
    }
    return index.array();
  }
}
