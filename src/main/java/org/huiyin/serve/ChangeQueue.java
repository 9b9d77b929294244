package org.huiyin.serve;

import java.util.Optional;
import org.huiyin.pipeline.Preview;

/** The changes that nobody has taken yet, as one. Thread-safe. */
final class ChangeQueue {
  private Optional<Preview.Changes> waiting = Optional.empty();

  synchronized void add(Preview.Changes changes) {
    waiting = Optional.of(waiting.map(before -> before.and(changes)).orElse(changes));
    notifyAll();
  }

  /**
   * Takes all changes together, and waits for the first one.
   *
   * @param millis the longest time to wait; zero to wait for ever
   * @return nothing changed if the time has passed
   */
  synchronized Preview.Changes take(long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (waiting.isEmpty()) {
      long left = millis == 0 ? 0 : (end - System.nanoTime()) / 1_000_000;
      if (millis > 0 && left <= 0) {
        return Preview.Changes.NONE;
      }
      wait(left);
    }
    Preview.Changes taken = waiting.get();
    waiting = Optional.empty();
    return taken;
  }

  synchronized boolean isEmpty() {
    return waiting.isEmpty();
  }
}
