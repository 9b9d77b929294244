package org.huiyin.render;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.text.Language;

/** The summaries of a site, newest first, as each kind of file gets them. Thread-safe. */
final class Summaries {
  private static final Comparator<ReplySummary> NEWEST_FIRST =
      Comparator.comparing(ReplySummary::card, Card.NEWEST_FIRST)
          .thenComparing(ReplySummary::language);

  private final Supplier<List<ReplySummary>> source;
  private final Map<Set<ReplySummary.Extra>, List<ReplySummary>> reduced = new HashMap<>();
  private Optional<List<ReplySummary>> sorted = Optional.empty();

  Summaries(Supplier<List<ReplySummary>> source) {
    this.source = source;
  }

  List<ReplySummary> in(Optional<Language> language, Set<ReplySummary.Extra> reads) {
    List<ReplySummary> all = all(reads);
    return language.isEmpty()
        ? all
        : all.stream().filter(summary -> summary.language() == language.get()).toList();
  }

  private synchronized List<ReplySummary> all(Set<ReplySummary.Extra> reads) {
    if (sorted.isEmpty()) {
      sorted = Optional.of(source.get().stream().sorted(NEWEST_FIRST).toList());
    }
    List<ReplySummary> from = sorted.get();
    return reduced.computeIfAbsent(
        reads, named -> from.stream().map(each -> each.only(named)).toList());
  }
}
