package org.huiyin.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs one task per reply on a fixed thread pool. */
final class ParallelRunner {
  private ParallelRunner() {}

  /** The work on one reply; returns nothing if the reply has no result. */
  interface Task<T> {
    Optional<T> run(String id) throws IOException;
  }

  /**
   * The results in the order of the ids, whichever was finished first.
   *
   * @throws IOException the first failure; what has not begun by then is not begun
   */
  static <T> List<T> run(List<String> ids, int threads, Listener listener, Task<T> task)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      AtomicInteger done = new AtomicInteger();
      List<Future<Optional<T>>> futures = new ArrayList<>();
      for (String id : ids) {
        futures.add(
            pool.submit(
                () -> {
                  Optional<T> result = task.run(id);
                  listener.replyDone(done.incrementAndGet(), ids.size());
                  return result;
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<Optional<T>> future : futures) {
        result(future).ifPresent(results::add);
      }
      return results;
    } finally {
      pool.shutdownNow();
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
}
