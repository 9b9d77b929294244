package org.huiyin.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Says on standard error what is being done. */
final class Progress {
  private final PrintStream out;
  private final long start = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  void say(String what) {
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    out.printf(Locale.ROOT, "%4d:%02d  %s%n", seconds / 60, seconds % 60, what);
    out.flush();
  }
}
