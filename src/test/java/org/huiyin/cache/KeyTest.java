package org.huiyin.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huiyin.bytes.Digest;
import org.junit.jupiter.api.Test;

class KeyTest {
  @Test
  void every_part_counts_and_none_runs_into_the_next() {
    Set<Key> keys = new HashSet<>();
    Digest digest = Digest.of("x");
    for (Key.Parts parts :
        List.of(
            Key.of("site"),
            Key.of("reply"),
            Key.of("site").with("a", "b"),
            Key.of("site").with("ab", ""),
            Key.of("site").with("", "ab"),
            Key.of("site").with("a", "b").with("c", "d"),
            Key.of("site").with("c", "d").with("a", "b"),
            Key.of("site").with("a", "bc").with("", "d"),
            Key.of("site").with("a", List.of()),
            Key.of("site").with("a", List.of("b")),
            Key.of("site").with("a", List.of("b", "")),
            Key.of("site").with("a", List.of("", "b")),
            Key.of("site").with("a", 1),
            Key.of("site").with("a", "1"),
            Key.of("site").with("a", digest),
            Key.of("site").with("a", digest.toString()))) {
      assertTrue(keys.add(parts.key()));
    }
  }

  @Test
  void equal_parts_have_one_key() {
    Key site = Key.of("site").with("version", "1").key();
    assertEquals(
        Key.of("reply").with("site", site).with("day", 3).key(),
        Key.of("reply").with("site", site.digest()).with("day", 3L).key());
  }
}
