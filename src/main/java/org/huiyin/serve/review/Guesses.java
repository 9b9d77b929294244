package org.huiyin.serve.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.provenance.Mark;
import org.huiyin.source.Origin;

/** The guesses of a reply that a sheet has shown, and those that it has not. */
final class Guesses {
  private final List<Mark> marks;
  private final Places places;
  private final Set<String> shown = new HashSet<>();

  Guesses(List<Mark> marks, Places places) {
    this.marks = marks;
    this.places = places;
  }

  /** The guess of a key, if it is marked. */
  List<Sheet.Guess> of(String path, String key) {
    return marks.stream()
        .filter(mark -> mark.path().equals(path))
        .flatMap(mark -> mark.guesses().stream().map(guess -> guess(mark, guess)))
        .filter(guess -> guess.path().equals(path + "." + key))
        .map(this::show)
        .toList();
  }

  private Sheet.Guess guess(Mark mark, Mark.Guess guess) {
    String path = mark.path() + "." + guess.key();
    return new Sheet.Guess(path, guess.reason(), shown.contains(path), places.of(mark.origin()));
  }

  private Sheet.Guess show(Sheet.Guess guess) {
    shown.add(guess.path());
    return guess;
  }

  /** The marked keys of a mapping, apart from some. */
  List<String> keys(String path, Set<String> apart) {
    return marks.stream()
        .filter(mark -> mark.path().equals(path))
        .flatMap(mark -> mark.guesses().stream())
        .map(Mark.Guess::key)
        .filter(key -> !apart.contains(key))
        .distinct()
        .toList();
  }

  /** Marks with guesses that were not shown, of one file. */
  List<Mark> left(String root) {
    List<Mark> left = new ArrayList<>();
    for (Mark mark : marks) {
      List<Mark.Guess> some =
          mark.guesses().stream()
              .filter(guess -> !shown.contains(mark.path() + "." + guess.key()))
              .toList();
      if (mark.path().split("\\.")[0].equals(root) && !some.isEmpty()) {
        left.add(mark.only(some));
      }
    }
    return left;
  }

  /** The mark at a place. */
  Optional<Mark> at(Origin origin) {
    return marks.stream().filter(mark -> mark.origin().equals(origin)).findFirst();
  }
}
