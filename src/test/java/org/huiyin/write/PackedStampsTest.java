package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.huiyin.bytes.Digest;
import org.junit.jupiter.api.Test;

/** Stamps that are kept in few bytes come back as they were. */
class PackedStampsTest {
  private static Receipt.Stamp stamp(String path) {
    return new Receipt.Stamp(path, path.length(), Digest.of(path));
  }

  @Test
  void stamps_come_back_in_their_order() {
    List<Receipt> files =
        List.of(
            stamp("replies/a/index.html"),
            stamp("replies/a/search/10.txt"),
            stamp("replies/a/search/1.txt"),
            stamp("replies/a/search/1.txt.gz"),
            stamp("b"));
    assertEquals(Optional.of(files), PackedStamps.of(files).map(PackedStamps::list));
    assertEquals(Optional.of(List.of()), PackedStamps.of(List.of()).map(PackedStamps::list));
  }

  @Test
  void what_is_no_stamp_is_not_packed() {
    List<Receipt> files = List.of(stamp("a"), new Receipt.Name("b"));
    assertEquals(Optional.empty(), PackedStamps.of(files));
  }
}
