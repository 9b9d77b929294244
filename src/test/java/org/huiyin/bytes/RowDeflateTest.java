package org.huiyin.bytes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowDeflateTest {
  private static byte[] inflated(byte[] bytes) throws IOException {
    try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return stream.readAllBytes();
    }
  }

  /** Bytes of few or many values, with repetitions beside and above of all lengths. */
  private static byte[] picture(Random random, int length, int beside, int above, int values) {
    byte[] bytes = new byte[length];
    int at = 0;
    while (at < length) {
      int run = Math.min(length - at, 1 + random.nextInt(random.nextInt(8) == 0 ? 600 : 12));
      int kind = random.nextInt(3);
      for (int end = at + run; at < end; at++) {
        int distance = kind == 0 ? beside : kind == 1 ? above : length;
        bytes[at] = at < distance ? (byte) random.nextInt(values) : bytes[at - distance];
      }
    }
    return bytes;
  }

  @Test
  void another_implementation_reads_what_was_compressed() throws IOException {
    Random random = new Random(5);
    RowDeflate deflate = new RowDeflate();
    for (int round = 0; round < 400; round++) {
      int length = random.nextInt(round % 40 == 0 ? 300_000 : 5_000);
      int beside = 1 + random.nextInt(4);
      int above = beside + 1 + random.nextInt(round % 3 == 0 ? 40_000 : 700);
      byte[] bytes = picture(random, length, beside, above, 1 + random.nextInt(256));
      byte[] result = deflate.zlib(bytes, length, beside, above);
      assertArrayEquals(bytes, inflated(result), "round " + round);
      assertArrayEquals(result, new RowDeflate().zlib(bytes, length, beside, above));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 258, 259, 260, 516, 70_000})
  void one_value_and_noise_of_any_length(int length) throws IOException {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    for (byte[] bytes : new byte[][] {noise, new byte[length]}) {
      for (int above : new int[] {2, 100, 32_768, 32_769, 1_000_000}) {
        assertArrayEquals(bytes, inflated(new RowDeflate().zlib(bytes, length, 1, above)));
      }
    }
    byte[] longer = Arrays.copyOf(noise, length + 50);
    assertArrayEquals(noise, inflated(new RowDeflate().zlib(longer, length, 1, 10)));
  }

  @Test
  void equal_rows_take_next_to_nothing() {
    byte[] bytes = new byte[1_000_000];
    byte[] row = new byte[1000];
    new Random(1).nextBytes(row);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = row[i % row.length];
    }
    int size = new RowDeflate().zlib(bytes, bytes.length, 1, row.length).length;
    assertTrue(size < 12_000, () -> "size " + size);
  }

  @Test
  void distances_that_would_share_a_symbol_are_refused() {
    for (int[] distances : new int[][] {{0, 5}, {5, 6}, {3, 3}, {3, 2}}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new RowDeflate().zlib(new byte[9], 9, distances[0], distances[1]));
    }
  }

  @Test
  void no_code_is_longer_than_allowed_and_none_is_wasted() {
    int[] steep = new int[30];
    steep[0] = 1;
    steep[1] = 1;
    for (int i = 2; i < steep.length; i++) {
      steep[i] = steep[i - 1] + steep[i - 2];
    }
    assertEquals(29, Arrays.stream(Huffman.lengths(steep, 40)).max().orElseThrow());
    for (int limit : new int[] {7, 15}) {
      int[] lengths = Huffman.lengths(steep, limit);
      assertTrue(Arrays.stream(lengths).allMatch(length -> length >= 1 && length <= limit));
      long room = IntStream.of(lengths).mapToLong(length -> 1L << limit - length).sum();
      assertEquals(1L << limit, room);
    }
  }
}
