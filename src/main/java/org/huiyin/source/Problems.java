package org.huiyin.source;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of a run; safe for use by several threads. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public synchronized void add(Problem problem) {
    found.add(problem);
  }

  public void error(Origin origin, String code, Object... args) {
    add(Problem.error(origin, Message.of(code, args)));
  }

  public void addAll(Problems others) {
    others.sorted().forEach(this::add);
  }

  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** All of them, each once, in the order of their places. */
  public synchronized List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
