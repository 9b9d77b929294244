package org.huiyin.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTest {

  /** Values of the reference implementation. */
  @ParameterizedTest
  @CsvSource({
    "'', 00000000000000000000000000000000",
    "hello, cbd8a7b341bd9b025b1e906a48ae1d19",
    "The quick brown fox jumps over the lazy dog, e34bbc7bbc071b6c7a433ca9c49a9347"
  })
  void it_is_murmur_3(String text, String expected) {
    assertEquals(expected, Digest.of(text).toString());
  }

  @Test
  void where_bytes_are_divided_does_not_matter() throws IOException {
    byte[] bytes = new byte[200_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * i >>> 7);
    }
    Digest whole = Digest.of(bytes);
    for (int size : new int[] {1, 7, 15, 16, 17, 100, 4096}) {
      Digest.Maker parts = new Digest.Maker();
      for (int at = 0; at < bytes.length; at += size) {
        parts.add(bytes, at, Math.min(size, bytes.length - at));
      }
      assertEquals(whole, parts.digest(), () -> "parts of " + size);
    }
    assertEquals(whole, Digest.of(new ByteArrayInputStream(bytes)));
  }

  @Test
  void every_bit_and_every_length_counts() {
    Set<Digest> digests = new HashSet<>();
    for (int length = 0; length < 70; length++) {
      byte[] bytes = new byte[length];
      assertTrue(digests.add(Digest.of(bytes)), "length " + length);
      for (int bit = 0; bit < length * 8; bit++) {
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        assertTrue(digests.add(Digest.of(bytes)), length + " bytes, bit " + bit);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
      }
    }
  }

  @Test
  void a_written_digest_is_read_again() {
    Digest digest = Digest.of("回音");
    ByteBuffer buffer = ByteBuffer.allocate(Digest.LENGTH);
    digest.writeTo(buffer);
    assertEquals(digest, Digest.readFrom(buffer.flip()));
  }
}
