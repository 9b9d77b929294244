package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.huiyin.model.artefact.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {

  private static byte[] copy(byte[] bytes) throws IOException {
    OutputFile copy = Gzip.of(new OutputFile("a.html", bytes)).orElseThrow();
    assertEquals("a.html.gz", copy.path());
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(copy.bytes()))) {
      assertArrayEquals(bytes, stream.readAllBytes());
    }
    return copy.bytes();
  }

  @ParameterizedTest
  @ValueSource(ints = {1024, 32_768, 65_536, 70_001, 1_000_000})
  void what_cannot_be_compressed_comes_back_as_it_was(int length) throws IOException {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    copy(noise);
  }

  @Test
  void texts_shrink_and_have_the_same_bytes_on_every_platform() throws Exception {
    byte[] copy =
        copy("省级智能车间 168 个，".repeat(500).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertTrue(copy.length < 300, () -> copy.length + " bytes");
    assertEquals(
        "57e64fcba7b2c2139dbb1c09469e19ac279786cb5697af75bf72cdc73527c887",
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(copy)));
  }

  @Test
  void small_files_and_pictures_have_no_copy() {
    assertEquals(Optional.empty(), Gzip.of(new OutputFile("a.html", new byte[1023])));
    assertEquals(Optional.empty(), Gzip.of(new OutputFile("a.png", new byte[5000])));
  }
}
