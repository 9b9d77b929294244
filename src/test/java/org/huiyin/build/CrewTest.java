package org.huiyin.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {
  private static final List<String> IDS = List.of("a", "b", "c");

  @Test
  void results_come_in_the_order_of_the_ids() throws IOException {
    CountDownLatch lastIsDone = new CountDownLatch(1);
    List<String> results =
        Crew.work(
            IDS,
            3,
            Listener.SILENT,
            id -> {
              if (id.equals("c")) {
                lastIsDone.countDown();
              } else {
                await(lastIsDone);
              }
              return id.equals("b") ? Optional.empty() : Optional.of(id + "!");
            });
    assertEquals(List.of("a!", "c!"), results);
  }

  @Test
  void the_listener_hears_of_every_reply() throws IOException {
    Set<Integer> heard = new ConcurrentSkipListSet<>();
    Crew.work(IDS, 2, (done, total) -> heard.add(done * 10 + total), Optional::of);
    assertEquals(new TreeSet<>(Set.of(13, 23, 33)), heard);
  }

  @Test
  void a_failure_ends_the_work_as_it_is() {
    IOException failure = new IOException("disk");
    List<String> ids = IntStream.range(0, 1000).mapToObj(String::valueOf).toList();
    Set<String> begun = new ConcurrentSkipListSet<>();
    assertSame(
        failure,
        assertThrows(
            IOException.class,
            () ->
                Crew.work(
                    ids,
                    1,
                    Listener.SILENT,
                    id -> {
                      begun.add(id);
                      if (id.equals("0")) {
                        throw failure;
                      }
                      return Optional.of(id);
                    })));
    assertTrue(begun.size() < 1000, () -> begun.size() + " were begun");
    assertFalse(begun.isEmpty());
  }

  @Test
  void a_fault_of_the_program_stays_one() {
    assertThrows(
        ArithmeticException.class,
        () ->
            Crew.work(
                IDS,
                2,
                Listener.SILENT,
                id -> {
                  throw new ArithmeticException();
                }));
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
