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

/** Does the same work for many replies, a few at a time; only results are kept. */
final class Crew {
  private Crew() {}

  /** The work on one reply. */
  interface Job<T> {
    Optional<T> work(String id) throws IOException;
  }

  /**
   * The results in the order of the ids, whichever was finished first.
   *
   * @throws IOException the first failure; what has not begun by then is not begun
   */
  static <T> List<T> work(List<String> ids, int hands, Listener listener, Job<T> job)
      throws IOException {
    ExecutorService crew = Executors.newFixedThreadPool(hands);
    try {
      AtomicInteger done = new AtomicInteger();
      List<Future<Optional<T>>> futures = new ArrayList<>();
      for (String id : ids) {
        futures.add(
            crew.submit(
                () -> {
                  Optional<T> result = job.work(id);
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
      crew.shutdownNow();
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
