package org.huiyin.bytes;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses rows of a picture to the zlib format (RFC 1950).
 *
 * <p>A general compressor searches the last 32 KB for repetitions. In drawn pictures nearly all
 * repetitions are of two kinds: the same colour goes on, or the row is like the row above. So this
 * class looks at these two distances only, and writes one block with codes made for it. That takes
 * a fraction of the time and about the same number of bytes.
 *
 * <p>The same input gives the same output on every machine. The buffers are kept from call to call;
 * not thread-safe.
 */
public final class RowDeflate {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int WINDOW = 32768;

  /** Up to this distance each distance has a symbol of its own. */
  private static final int MOST_BESIDE = 4;

  /**
   * A match above must be longer than one beside by more than this, because its distance takes many
   * bits. The value gives the smallest files of charts.
   */
  private static final int ADVANTAGE = 8;

  private static final int END = 256;
  private static final int LITERALS = 286;
  private static final int LONGEST_CODE = 15;
  private static final int LENGTHS = 19;
  private static final int LONGEST_LENGTH_CODE = 7;
  private static final int[] LENGTH_ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  /** Tokens: 0 to 255 are bytes; then, for each length, a match beside and a match above. */
  private static final int MATCHES = 256;

  private static final int TOKENS = MATCHES + 2 * (LONGEST - SHORTEST + 1);

  private final int[] counts = new int[TOKENS];
  private final long[] codes = new long[TOKENS];
  private final int[] widths = new int[TOKENS];
  private short[] tokens = {};
  private int size;

  /**
   * Compresses the first bytes of an array.
   *
   * @param length the number of bytes to compress
   * @param beside the distance of a pixel to the one before, in bytes, from 1 to 4
   * @param above the distance of a row to the one above, in bytes, more than {@code beside}; not
   *     used if more than 32768
   */
  public byte[] zlib(byte[] bytes, int length, int beside, int above) {
    if (beside < 1 || beside > MOST_BESIDE || above <= beside) {
      throw new IllegalArgumentException("distances " + beside + ", " + above);
    }
    // A distance that is too large for the format never matches; its code is then unused.
    boolean tall = above <= WINDOW;
    findMatches(bytes, length, beside, tall ? above : length + 1);
    return write(bytes, length, beside, tall ? above : beside + 1);
  }

  private void findMatches(byte[] bytes, int length, int beside, int above) {
    Arrays.fill(counts, 0);
    size = 0;
    int at = 0;
    while (at < length) {
      int end = Math.min(length, at + LONGEST);
      int along = at < beside ? 0 : matching(bytes, at, end, beside);
      int down = at < above || along == LONGEST ? 0 : matching(bytes, at, end, above);
      if (down > along + ADVANTAGE) {
        add(MATCHES + 2 * (down - SHORTEST) + 1);
        at += down;
      } else if (along >= SHORTEST) {
        add(MATCHES + 2 * (along - SHORTEST));
        at += along;
      } else {
        add(bytes[at] & 0xFF);
        at++;
      }
    }
  }

  /** The number of bytes from {@code at} that equal those at a distance before them. */
  private static int matching(byte[] bytes, int at, int end, int distance) {
    if (bytes[at] != bytes[at - distance]) {
      return 0;
    }
    int same = Arrays.mismatch(bytes, at, end, bytes, at - distance, end - distance);
    return same < 0 ? end - at : same;
  }

  private void add(int token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, Math.max(1 << 14, 2 * size));
    }
    tokens[size++] = (short) token;
    counts[token]++;
  }

  private byte[] write(byte[] bytes, int length, int beside, int above) {
    int[] frequencies = new int[LITERALS];
    frequencies[END] = 1;
    for (int token = 0; token < TOKENS; token++) {
      frequencies[symbol(token)] += counts[token];
    }
    int[] literals = Huffman.lengths(frequencies, LONGEST_CODE);
    int[] distances = new int[distanceCode(above) + 1];
    distances[distanceCode(beside)] = 1;
    distances[distanceCode(above)] = 1;
    prepare(literals, beside, above);
    long bits = 0;
    for (int token = 0; token < TOKENS; token++) {
      bits += (long) counts[token] * widths[token];
    }
    // The header of the block, with all lengths of codes, has less than 500 bytes.
    Bits out = new Bits(Math.toIntExact(bits / 8 + 512));
    out.add(0x78, 8);
    out.add(0x9C, 8);
    out.add(0b101, 3);
    writeLengths(literals, distances, out);
    for (int i = 0; i < size; i++) {
      int token = tokens[i];
      out.add(codes[token], widths[token]);
    }
    out.add(Huffman.codes(literals)[END], literals[END]);
    Adler32 sum = new Adler32();
    sum.update(bytes, 0, length);
    return out.finish(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  /** The symbol of a token in the code of bytes and lengths. */
  private static int symbol(int token) {
    if (token < MATCHES) {
      return token;
    }
    int length = (token - MATCHES) / 2;
    if (length == LONGEST - SHORTEST) {
      return LITERALS - 1;
    }
    int extra = extraBits(length, 2);
    return extra == 0 ? END + 1 + length : END + 5 + 4 * extra + (length >> extra & 3);
  }

  /** The number of bits that follow a symbol whose {@code kept} bits after the first are coded. */
  private static int extraBits(int value, int kept) {
    return Math.max(0, 31 - Integer.numberOfLeadingZeros(Math.max(1, value)) - kept);
  }

  private static int distanceCode(int distance) {
    int value = distance - 1;
    int extra = extraBits(value, 1);
    return extra == 0 ? value : 2 + 2 * extra + (value >> extra & 1);
  }

  /** Computes all bits of each token, so that writing is a single look-up. */
  private void prepare(int[] literals, int beside, int above) {
    int[] literalCodes = Huffman.codes(literals);
    for (int token = 0; token < TOKENS; token++) {
      int symbol = symbol(token);
      long code = literalCodes[symbol];
      int width = literals[symbol];
      if (token >= MATCHES) {
        int length = (token - MATCHES) / 2;
        int extra = symbol == LITERALS - 1 ? 0 : extraBits(length, 2);
        code |= (long) (length & (1 << extra) - 1) << width;
        width += extra;
        // The two distances have codes of one bit.
        int which = token & 1;
        code |= (long) which << width++;
        int distance = (which == 0 ? beside : above) - 1;
        int more = extraBits(distance, 1);
        code |= (long) (distance & (1 << more) - 1) << width;
        width += more;
      }
      codes[token] = code;
      widths[token] = width;
    }
  }

  /** Writes the lengths of all codes, themselves compressed, as RFC 1951 prescribes. */
  private static void writeLengths(int[] literals, int[] distances, Bits out) {
    int used = LITERALS;
    while (literals[used - 1] == 0) {
      used--;
    }
    int[] all = Arrays.copyOf(literals, used + distances.length);
    System.arraycopy(distances, 0, all, used, distances.length);
    int[] symbols = new int[all.length];
    int[] extras = new int[all.length];
    int count = 0;
    int at = 0;
    while (at < all.length) {
      int end = at + 1;
      while (end < all.length && all[end] == all[at]) {
        end++;
      }
      int run = end - at;
      if (all[at] == 0 && run >= 3) {
        run = Math.min(run, 138);
        symbols[count] = run > 10 ? 18 : 17;
        extras[count++] = run > 10 ? run - 11 : run - 3;
      } else if (at > 0 && all[at] == all[at - 1] && run >= 3) {
        run = Math.min(run, 6);
        symbols[count] = 16;
        extras[count++] = run - 3;
      } else {
        run = 1;
        symbols[count++] = all[at];
      }
      at += run;
    }
    int[] frequencies = new int[LENGTHS];
    for (int i = 0; i < count; i++) {
      frequencies[symbols[i]]++;
    }
    int[] lengths = Huffman.lengths(frequencies, LONGEST_LENGTH_CODE);
    int[] lengthCodes = Huffman.codes(lengths);
    int written = LENGTHS;
    while (written > 4 && lengths[LENGTH_ORDER[written - 1]] == 0) {
      written--;
    }
    out.add(used - 257, 5);
    out.add(distances.length - 1, 5);
    out.add(written - 4, 4);
    for (int i = 0; i < written; i++) {
      out.add(lengths[LENGTH_ORDER[i]], 3);
    }
    for (int i = 0; i < count; i++) {
      int symbol = symbols[i];
      out.add(lengthCodes[symbol], lengths[symbol]);
      if (symbol >= 16) {
        out.add(extras[i], symbol == 16 ? 2 : symbol == 17 ? 3 : 7);
      }
    }
  }

  /** Packs bits into bytes, the lowest bit first. */
  private static final class Bits {
    private final byte[] out;
    private int length;
    private long pending;
    private int waiting;

    Bits(int capacity) {
      out = new byte[capacity];
    }

    /**
     * @param width the number of bits, at most 40
     */
    void add(long bits, int width) {
      pending |= bits << waiting;
      waiting += width;
      while (waiting >= 24) {
        out[length] = (byte) pending;
        out[length + 1] = (byte) (pending >> 8);
        out[length + 2] = (byte) (pending >> 16);
        length += 3;
        pending >>>= 24;
        waiting -= 24;
      }
    }

    /** The whole, filled up to a full byte, and the given bytes after it. */
    byte[] finish(byte[] trailer) {
      for (; waiting > 0; waiting -= 8) {
        out[length++] = (byte) pending;
        pending >>>= 8;
      }
      byte[] whole = Arrays.copyOf(out, length + trailer.length);
      System.arraycopy(trailer, 0, whole, length, trailer.length);
      return whole;
    }
  }
}
