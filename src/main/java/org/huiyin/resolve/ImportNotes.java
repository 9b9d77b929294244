package org.huiyin.resolve;

import java.util.List;
import java.util.Optional;

/**
 * What {@code import.yml} says of guesses.
 *
 * @param reasons of guesses
 * @param confirmed the paths of those that were confirmed
 */
record ImportNotes(List<Reason> reasons, List<String> confirmed) {
  static final ImportNotes NONE = new ImportNotes(List.of(), List.of());

  ImportNotes {
    reasons = List.copyOf(reasons);
    confirmed = List.copyOf(confirmed);
  }

  /** Why a value was chosen. */
  record Reason(String path, String text) {}

  Optional<String> reason(String path) {
    return reasons.stream()
        .filter(reason -> reason.path().equals(path))
        .map(Reason::text)
        .findFirst();
  }
}
