package org.huiyin.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.huiyin.bytes.Overflow;
import org.huiyin.cache.DamagedEntry;
import org.huiyin.cache.RecordCodec;
import org.huiyin.model.artefact.ReplySummary;

/**
 * Takes out of memory what a build needs of a reply again only after all replies: the text of its
 * card, its search terms, and, on a large site, its values. So the memory that a build needs hardly
 * grows with the texts and figures of a site. Thread-safe.
 */
final class Resting {
  /** So many values of a site stay in memory. */
  private static final int USUAL_VALUES = 20_000;

  private final Overflow overflow = new Overflow();
  private final AtomicInteger values = new AtomicInteger();
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  /** As values are written. */
  private record Values(List<ReplySummary.Datum> all) {}

  /** Made when the first values are written. */
  private static final class Codec {
    private static final RecordCodec<Values> OF_VALUES = RecordCodec.of(Values.class);
  }

  /** A reply of which the card was read, and will be needed when the reply is built. */
  void accept(Candidate candidate) {
    candidate.card().ifPresent(card -> card.origin().file().putAside(this::keep));
  }

  /** A reply that was built. Only problems and links still show places in its files. */
  void accept(Candidate candidate, ReplyResult result) {
    accept(candidate);
    result.links().forEach(link -> link.link().origin().file().putAside(this::keep));
  }

  /**
   * A summary, of which the search terms and the values are needed when pages of the site are made.
   *
   * @return the summary to be used in its place
   */
  ReplySummary accept(ReplySummary summary) {
    summary.search().keys().moveTo(overflow);
    List<ReplySummary.Datum> all = summary.values();
    return all.isEmpty()
            || all instanceof RestingValues
            || values.addAndGet(all.size()) <= USUAL_VALUES
        ? summary
        : summary.with(put(all));
  }

  private List<ReplySummary.Datum> put(List<ReplySummary.Datum> all) {
    Optional<Overflow.Place> place = Codec.OF_VALUES.encode(new Values(all)).map(overflow::put);
    return place.isPresent() ? new RestingValues(all.size(), () -> values(place.get())) : all;
  }

  private List<ReplySummary.Datum> values(Overflow.Place place) {
    try {
      return Codec.OF_VALUES
          .decode(overflow.get(place), (path, length) -> Optional.empty())
          .all()
          .stream()
          .map(this::shared)
          .toList();
    } catch (DamagedEntry e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same value with texts that it shares with others. */
  private ReplySummary.Datum shared(ReplySummary.Datum datum) {
    return new ReplySummary.Datum(
        shared(datum.figure()),
        shared(datum.observation()),
        datum.label(),
        shared(datum.area()),
        datum.categories().stream().map(this::shared).toList(),
        datum.areaImplied(),
        datum.value(),
        datum.nature(),
        shared(datum.unit()),
        shared(datum.period()),
        shared(datum.from()),
        shared(datum.to()),
        datum.context());
  }

  private ReplySummary.DatumCategory shared(ReplySummary.DatumCategory category) {
    return new ReplySummary.DatumCategory(
        shared(category.breakdown()), shared(category.label()), shared(category.category()));
  }

  private String shared(String text) {
    return texts.computeIfAbsent(text, same -> same);
  }

  private Supplier<String> keep(String text) {
    Overflow.Place place = overflow.put(text.getBytes(StandardCharsets.UTF_8));
    return () -> new String(overflow.get(place), StandardCharsets.UTF_8);
  }
}
