package org.huiyin.bytes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was put comes back, from memory and from the file. */
class OverflowTest {
  /**
   * @param most megabytes in memory; five are put
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 100})
  void what_was_put_comes_back(int most) {
    Random random = new Random(most);
    Overflow overflow = new Overflow(most);
    List<byte[]> put = new ArrayList<>();
    List<Overflow.Place> places = new ArrayList<>();
    int total = 0;
    while (total < 5 << 20) {
      byte[] bytes = new byte[put.size() == 7 ? 3 << 20 : random.nextInt(100_000)];
      random.nextBytes(bytes);
      put.add(bytes);
      places.add(overflow.put(bytes));
      total += bytes.length;
      int any = random.nextInt(put.size());
      assertArrayEquals(put.get(any), overflow.get(places.get(any)));
    }
    for (int i = 0; i < put.size(); i++) {
      assertArrayEquals(put.get(i), overflow.get(places.get(i)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3000})
  void moved_bytes_are_the_same(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    StoredBytes stored = new StoredBytes(bytes);
    Overflow overflow = new Overflow();
    for (int times = 0; times < 3; times++) {
      assertEquals(length, stored.length());
      assertArrayEquals(bytes, stored.bytes());
      stored.moveTo(overflow);
    }
  }
}
