package org.huiyin.bytes;

/**
 * Bytes that are in memory, or can be moved out of it. It makes no difference to those who read
 * them. Thread-safe.
 */
public final class StoredBytes {
  private final int length;
  private Source source;
  private boolean moved;

  private interface Source {
    byte[] bytes();
  }

  /**
   * @param bytes that nobody changes any more
   */
  public StoredBytes(byte[] bytes) {
    this.length = bytes.length;
    this.source = () -> bytes;
  }

  /** The number of bytes. */
  public int length() {
    return length;
  }

  /** The bytes, which nobody may change. */
  public synchronized byte[] bytes() {
    return source.bytes();
  }

  /** Moves the bytes out of memory, if they are there. */
  public synchronized void moveTo(Overflow overflow) {
    if (moved || length == 0) {
      return;
    }
    moved = true;
    Overflow.Place place = overflow.put(source.bytes());
    source = () -> overflow.get(place);
  }
}
