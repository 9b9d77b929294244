package org.huiyin.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.bytes.Digest;
import org.huiyin.bytes.Overflow;
import org.huiyin.bytes.StoredBytes;

/**
 * The stamps of some files in few bytes: a large site has hundreds of thousands, which are needed
 * again only after the build. Thread-safe.
 */
public final class PackedStamps {
  private static final int NUMBERS = 3 * Integer.BYTES + Digest.LENGTH;

  /** Of each file: how much its path has in common with the one before, the rest, and the stamp. */
  private final StoredBytes bytes;

  private PackedStamps(byte[] bytes) {
    this.bytes = new StoredBytes(bytes);
  }

  /** Moves them out of memory; they can be listed all the same. */
  public void moveTo(Overflow overflow) {
    bytes.moveTo(overflow);
  }

  /** Packs receipts; empty if one of them is no stamp. */
  public static Optional<PackedStamps> of(List<Receipt> receipts) {
    List<Receipt.Stamp> files = new ArrayList<>();
    for (Receipt receipt : receipts) {
      if (!(receipt instanceof Receipt.Stamp stamp)) {
        return Optional.empty();
      }
      files.add(stamp);
    }
    int size = files.stream().mapToInt(file -> NUMBERS + file.path().length()).sum();
    ByteBuffer packed = ByteBuffer.allocate(size);
    String before = "";
    for (Receipt.Stamp file : files) {
      int common = common(before, file.path());
      // Paths of a site are in ASCII.
      byte[] rest = file.path().substring(common).getBytes(StandardCharsets.US_ASCII);
      packed.putInt(common).putInt(rest.length).put(rest).putInt(file.length());
      file.digest().writeTo(packed);
      before = file.path();
    }
    byte[] bytes = new byte[packed.position()];
    packed.flip().get(bytes);
    return Optional.of(new PackedStamps(bytes));
  }

  private static int common(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int common = 0;
    while (common < most && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common;
  }

  /** The stamps in their order. */
  public List<Receipt.Stamp> list() {
    List<Receipt.Stamp> files = new ArrayList<>();
    ByteBuffer packed = ByteBuffer.wrap(bytes.bytes());
    String before = "";
    while (packed.hasRemaining()) {
      int common = packed.getInt();
      byte[] rest = new byte[packed.getInt()];
      packed.get(rest);
      String path = before.substring(0, common) + new String(rest, StandardCharsets.US_ASCII);
      files.add(new Receipt.Stamp(path, packed.getInt(), Digest.readFrom(packed)));
      before = path;
    }
    return files;
  }
}
