package org.huiyin.bytes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflateTest {

  private static byte[] inflated(byte[] bytes) throws IOException {
    Inflater inflater = new Inflater(true);
    try (InflaterInputStream stream =
        new InflaterInputStream(new ByteArrayInputStream(bytes), inflater)) {
      return stream.readAllBytes();
    } finally {
      inflater.end();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1000, 65_536, 300_000})
  void the_result_can_be_read_by_another_implementation(int length) throws IOException {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    for (byte[] bytes : new byte[][] {noise, new byte[length]}) {
      for (int level : new int[] {1, 6, 9}) {
        assertArrayEquals(bytes, inflated(Deflate.raw(bytes, level)));
      }
    }
  }
}
