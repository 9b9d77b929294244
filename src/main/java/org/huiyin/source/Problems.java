package org.huiyin.source;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of a run. Thread-safe. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public synchronized void add(Problem problem) {
    found.add(WideQuotes.explained(problem));
  }

  /** Takes back a problem that another one explains. */
  synchronized void withdraw(Problem problem) {
    found.remove(problem);
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

  /** Returns all distinct problems, sorted by place. */
  public synchronized List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
