package org.huiyin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelRunnerTest {
  private static final List<String> IDS = IntStream.range(0, 40).mapToObj(i -> "r" + i).toList();

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException("a task was interrupted", e);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException("a task was interrupted", e);
    }
  }

  @Test
  void results_have_the_order_of_the_ids_and_empty_ones_are_left_out() throws IOException {
    List<Integer> progress = new ArrayList<>();
    List<String> results =
        ParallelRunner.run(
            IDS,
            4,
            (done, total) -> {
              synchronized (progress) {
                progress.add(total);
              }
            },
            id -> id.endsWith("3") ? Optional.empty() : Optional.of(id));
    assertEquals(IDS.stream().filter(id -> !id.endsWith("3")).toList(), results);
    assertEquals(IDS.size(), progress.size());
  }

  @Test
  void running_tasks_have_ended_when_a_failure_is_thrown_and_no_more_are_started() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch failing = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    Set<String> started = ConcurrentHashMap.newKeySet();
    IOException failure =
        assertThrows(
            IOException.class,
            () ->
                ParallelRunner.run(
                    IDS,
                    2,
                    Listener.SILENT,
                    id -> {
                      started.add(id);
                      if (id.equals("r0")) {
                        await(begun);
                        failing.countDown();
                        throw new IOException("disk");
                      }
                      begun.countDown();
                      await(failing);
                      sleep();
                      ended.set(true);
                      return Optional.of(id);
                    }));
    assertEquals("disk", failure.getMessage());
    assertTrue(ended.get(), "a task was still running");
    assertEquals(Set.of("r0", "r1"), started);
  }

  @Test
  void a_late_failure_stops_the_queue_too_and_does_not_hide_an_earlier_one() {
    CountDownLatch firstStarted = new CountDownLatch(1);
    CountDownLatch lateFailed = new CountDownLatch(1);
    AtomicInteger started = new AtomicInteger();
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                ParallelRunner.run(
                    IDS,
                    2,
                    Listener.SILENT,
                    id -> {
                      started.incrementAndGet();
                      if (id.equals("r1")) {
                        await(firstStarted);
                        lateFailed.countDown();
                        throw new IllegalStateException("r1");
                      }
                      firstStarted.countDown();
                      await(lateFailed);
                      sleep();
                      throw new IllegalStateException(id);
                    }));
    assertEquals("r0", failure.getMessage());
    assertEquals(2, started.get());
  }

  @Test
  void an_interrupted_caller_waits_too_and_stays_interrupted() {
    AtomicBoolean ended = new AtomicBoolean();
    Thread caller = Thread.currentThread();
    assertThrows(
        IOException.class,
        () ->
            ParallelRunner.run(
                List.of("r0"),
                1,
                Listener.SILENT,
                id -> {
                  caller.interrupt();
                  sleep();
                  ended.set(true);
                  return Optional.of(id);
                }));
    assertTrue(Thread.interrupted());
    assertTrue(ended.get());
    assertFalse(Thread.currentThread().isInterrupted());
  }
}
