package org.huiyin.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

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
    Work<I, T> work = new Work<>(items, listener, task);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < Math.min(threads, items.size()); i++) {
        workers.add(pool.submit(work::run));
      }
      for (Future<?> worker : workers) {
        await(worker);
      }
      return work.results();
    } finally {
      work.stop();
      awaitEnd(pool);
    }
  }

  /** The items, which several workers take one after the other. */
  private static final class Work<I, T> {
    private final List<I> items;
    private final Listener listener;
    private final Task<I, T> task;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** By item. A large site has many, so there is no object for an item beside its result. */
    private final AtomicReferenceArray<T> results;

    private final SortedMap<Integer, Throwable> failures = new ConcurrentSkipListMap<>();

    Work(List<I> items, Listener listener, Task<I, T> task) {
      this.items = items;
      this.listener = listener;
      this.task = task;
      this.results = new AtomicReferenceArray<>(items.size());
    }

    void run() {
      for (int item = next.getAndIncrement();
          item < items.size() && !stopped.get();
          item = next.getAndIncrement()) {
        try {
          Optional<T> result = task.run(items.get(item));
          listener.replyDone(done.incrementAndGet(), items.size());
          results.set(item, result.orElse(null));
        } catch (IOException | RuntimeException | Error failure) {
          failures.put(item, failure);
          stop();
        }
      }
    }

    void stop() {
      stopped.set(true);
    }

    /** Call it when all workers have ended. */
    List<T> results() throws IOException {
      if (!failures.isEmpty()) {
        Throwable first = failures.get(failures.firstKey());
        if (first instanceof IOException failure) {
          throw failure;
        }
        if (first instanceof RuntimeException fault) {
          throw fault;
        }
        throw (Error) first;
      }
      List<T> all = new ArrayList<>(items.size());
      for (int item = 0; item < items.size(); item++) {
        if (results.get(item) != null) {
          all.add(results.get(item));
        }
      }
      return all;
    }
  }

  private static void await(Future<?> worker) throws IOException {
    try {
      worker.get();
    } catch (ExecutionException e) {
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
