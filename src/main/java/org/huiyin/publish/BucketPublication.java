package org.huiyin.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.address.Delivery;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;

/**
 * Publishes a site in a bucket, which cannot be exchanged as a whole: see {@link Plan} for the
 * order.
 *
 * <p>The bucket has a manifest like that of a folder. Before anything is sent it lists all that the
 * bucket may come to hold, with what is being changed in doubt. So a publication that was
 * interrupted is repeated by the next one, which sends all that is in doubt and removes what
 * neither site has. Objects that no manifest lists are neither replaced nor removed.
 *
 * <p>There is no lock. Of two publications at once, one or both notice it, refuse to go on, and
 * leave a manifest with which the next one sends all anew: see {@link BucketManifest}.
 */
public final class BucketPublication {
  private static final int THREADS = 8;
  private static final int MOST_NAMED = 5;

  private final Bucket bucket;
  private final BucketPlace place;
  private final Watcher watcher;

  /**
   * @param clock the time of this machine, which signatures name
   */
  public BucketPublication(
      BucketPlace place, Credentials credentials, Clock clock, Watcher watcher) {
    this(
        place,
        new Bucket(place, credentials, clock, time -> Thread.sleep(time.toMillis())),
        watcher);
  }

  BucketPublication(BucketPlace place, Bucket bucket, Watcher watcher) {
    this.place = place;
    this.bucket = bucket;
    this.watcher = watcher;
  }

  /**
   * Publishes the site in a folder.
   *
   * @param dry only tells the watcher what would be done
   * @throws EnvironmentFailure if the folder holds no site, the storage refuses or cannot be
   *     reached, or an object of somebody else is in the way; the bucket is then as before, or
   *     partly published, and the same command goes on
   */
  public Published run(Path folder, boolean dry) throws IOException {
    FinishedSite site = FinishedSite.in(folder);
    BucketManifest manifest = new BucketManifest(bucket, place);
    // Before the list of what is there: what changes after it is noticed before anything is sent.
    List<ListedFile> listed = manifest.read();
    Set<String> present = bucket.paths();
    Plan plan = Plan.of(site.files(), listed, present);
    if (!plan.strangers().isEmpty()) {
      List<String> named = plan.strangers().stream().limit(MOST_NAMED).toList();
      throw new EnvironmentFailure(
          Message.of("publish.foreign", place.toString(), named, plan.strangers().size()));
    }
    if (dry) {
      plan.steps().stream()
          .flatMap(List::stream)
          .forEach(
              file ->
                  watcher.would(
                      present.contains(file.path()) ? Watcher.Act.CHANGE : Watcher.Act.ADD,
                      file.path()));
      plan.removals().forEach(path -> watcher.would(Watcher.Act.REMOVE, path));
    } else if (plan.size() > 0 || !plan.after().equals(listed)) {
      carryOut(plan, site, manifest);
    }
    return new Published(
        plan.size() - plan.removals().size(), plan.unchanged(), plan.removals().size());
  }

  private void carryOut(Plan plan, FinishedSite site, BucketManifest manifest) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      AtomicInteger done = new AtomicInteger();
      manifest.requireSameToBegin();
      manifest.write(plan.during());
      for (List<ListedFile> step : plan.steps()) {
        each(
            step,
            file -> {
              bucket.put(file.path(), site.bytes(file), Delivery.cache(file.path()));
              watcher.done(done.incrementAndGet(), plan.size());
            },
            threads);
      }
      manifest.requireSame(plan.during());
      each(
          plan.removals(),
          path -> {
            bucket.delete(path);
            watcher.done(done.incrementAndGet(), plan.size());
          },
          threads);
      manifest.requireSame(plan.during());
      manifest.write(plan.after());
    } finally {
      threads.shutdownNow();
    }
  }

  /** One action for one file. */
  private interface Action<T> {
    void run(T item) throws IOException;
  }

  /** Does something for all items, and waits for the last one; nothing is begun after a failure. */
  private static <T> void each(List<T> items, Action<T> action, ExecutorService threads)
      throws IOException {
    List<Future<?>> running = new ArrayList<>();
    for (T item : items) {
      running.add(
          threads.submit(
              () -> {
                action.run(item);
                return item;
              }));
    }
    for (Future<?> one : running) {
      try {
        one.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      } catch (ExecutionException e) {
        running.forEach(other -> other.cancel(false));
        if (e.getCause() instanceof IOException known) {
          throw known;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }
}
