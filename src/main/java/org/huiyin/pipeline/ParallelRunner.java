package org.huiyin.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs one task per item, such as a reply, on a fixed thread pool. When a method of this class
 * returns or throws, no thread of the pool is running any more, so the caller may close what the
 * tasks use.
 */
final class ParallelRunner {
  private ParallelRunner() {}

  /** The work on one item; returns nothing if the item has no result. */
  interface Task<I, T> {
    Optional<T> run(I item) throws IOException;
  }

  /**
   * Runs the task for every item and waits until all tasks have ended.
   *
   * <p>After a failure no further task is started. Running tasks are not interrupted; the method
   * waits for them.
   *
   * @param threads the number of threads, at least 1
   * @return the results, in the order of the items
   * @throws IOException the failure of the first item, in their order, whose task failed
   */
  static <I, T> List<T> run(List<I> items, int threads, Listener listener, Task<I, T> task)
      throws IOException {
    AtomicInteger done = new AtomicInteger();
    AtomicBoolean stopped = new AtomicBoolean();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Optional<T>>> futures = new ArrayList<>();
      for (I item : items) {
        futures.add(
            pool.submit(
                () -> {
                  if (stopped.get()) {
                    return Optional.empty();
                  }
                  boolean succeeded = false;
                  try {
                    Optional<T> result = task.run(item);
                    listener.replyDone(done.incrementAndGet(), items.size());
                    succeeded = true;
                    return result;
                  } finally {
                    if (!succeeded) {
                      stopped.set(true);
                    }
                  }
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<Optional<T>> future : futures) {
        result(future).ifPresent(results::add);
      }
      return results;
    } finally {
      stopped.set(true);
      awaitEnd(pool);
    }
  }

  private static <T> Optional<T> result(Future<Optional<T>> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Waits even if the calling thread is interrupted; the interrupt is kept. */
  private static void awaitEnd(ExecutorService pool) {
    pool.shutdown();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = pool.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
