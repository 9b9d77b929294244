package org.huiyin.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.pipeline.Preview;
import org.huiyin.source.Problem;

/**
 * Keeps the site up to date, in two threads: one builds replies as soon as they change, the other
 * makes lists and the like when it is quiet, or when somebody asks for one.
 */
final class Rebuilder implements Preview.Audience {
  private static final long QUIET_MILLIS = 250;
  private static final long RETRY_MILLIS = 1000;

  private final Preview preview;
  private final ChangeQueue queue;
  private final Viewers viewers;
  private final Voice voice;

  private long updates;
  private long finished;
  private long lastUpdate;
  private boolean working = true;
  private boolean urgent;
  private Optional<Throwable> updateFault = Optional.empty();
  private Optional<Throwable> siteFault = Optional.empty();
  private List<Notice> told = List.of();

  Rebuilder(Preview preview, ChangeQueue queue, Viewers viewers, Voice voice) {
    this.preview = preview;
    this.queue = queue;
    this.viewers = viewers;
    this.voice = voice;
  }

  @Override
  public boolean looksAt(String reply) {
    return viewers.lookAt(reply);
  }

  @Override
  public void published(String reply) {
    viewers.changed();
  }

  @Override
  public boolean hasNews() {
    return !queue.isEmpty();
  }

  /** The number of updates so far. */
  synchronized long updates() {
    return updates;
  }

  /** Builds replies until the thread is interrupted. */
  void buildReplies() throws InterruptedException {
    boolean retry = false;
    while (true) {
      Preview.Changes changes = queue.take(retry ? RETRY_MILLIS : 0);
      long start = System.nanoTime();
      begin();
      Optional<Throwable> fault = update(changes);
      retry = fault.isPresent();
      end(fault);
      Set<String> rebuilt = preview.rebuilt();
      if (fault.isEmpty() && !rebuilt.isEmpty()) {
        voice.rebuilt(rebuilt, System.nanoTime() - start);
      }
      tell();
    }
  }

  private Optional<Throwable> update(Preview.Changes changes) {
    try {
      preview.update(changes, this);
      return Optional.empty();
    } catch (IOException | RuntimeException | StackOverflowError fault) {
      // Shown, and tried again: the next state of the files may have no such fault.
      return Optional.of(fault);
    }
  }

  private synchronized void begin() {
    working = true;
  }

  private synchronized void end(Optional<Throwable> fault) {
    updateFault = fault;
    working = false;
    updates++;
    lastUpdate = System.nanoTime();
    notifyAll();
  }

  /** Makes the other files until the thread is interrupted. */
  void buildSite() throws InterruptedException {
    while (true) {
      long number = awaitWork();
      Optional<Throwable> fault = finish();
      synchronized (this) {
        siteFault = fault;
        finished = number;
        urgent &= updates > finished;
        notifyAll();
      }
      viewers.changed();
      tell();
    }
  }

  private Optional<Throwable> finish() {
    try {
      preview.finish();
      return Optional.empty();
    } catch (IOException | RuntimeException | StackOverflowError fault) {
      // As above.
      return Optional.of(fault);
    }
  }

  private synchronized long awaitWork() throws InterruptedException {
    while (updates == finished) {
      wait();
    }
    if (!urgent && !viewers.lookAtSite()) {
      long quiet = quietMillis();
      while (quiet < QUIET_MILLIS && !urgent) {
        wait(QUIET_MILLIS - quiet);
        quiet = quietMillis();
      }
    }
    return updates;
  }

  private long quietMillis() {
    return (System.nanoTime() - lastUpdate) / 1_000_000;
  }

  /**
   * Waits until the files that belong to no reply are those of the latest changes.
   *
   * @param millis the longest time to wait
   */
  synchronized void awaitSite(long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    long wanted = updates + (working || !queue.isEmpty() ? 1 : 0);
    long left = millis;
    while (finished < wanted && left > 0) {
      urgent = true;
      notifyAll();
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
  }

  /** Tells what is wrong, if it is something else than before. */
  private synchronized void tell() {
    List<Problem> problems = preview.problems();
    List<Notice> faults = new ArrayList<>();
    updateFault.map(voice::notice).ifPresent(faults::add);
    siteFault.map(voice::notice).filter(fault -> !faults.contains(fault)).ifPresent(faults::add);
    List<Notice> now = new ArrayList<>(faults);
    problems.forEach(problem -> now.add(voice.notice(problem)));
    now.sort(Comparator.comparing(notice -> !notice.error()));
    if (!now.equals(told)) {
      told = now;
      voice.problems(problems, faults);
      viewers.show(now);
    }
  }
}
