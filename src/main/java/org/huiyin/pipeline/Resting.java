package org.huiyin.pipeline;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
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
  private final int most;

  Resting() {
    this(USUAL_VALUES);
  }

  /**
   * @param most values in memory
   */
  Resting(int most) {
    this.most = most;
  }

  /**
   * The values of a reply that are kept elsewhere and read when somebody looks at them. They stay
   * in memory as long as there is plenty of it. Thread-safe.
   */
  static final class RestingValues extends AbstractList<ReplySummary.Datum> {
    private final int size;
    private final Supplier<List<ReplySummary.Datum>> source;
    private SoftReference<List<ReplySummary.Datum>> read = new SoftReference<>(null);

    /**
     * @param size known without reading them
     */
    RestingValues(int size, Supplier<List<ReplySummary.Datum>> source) {
      this.size = size;
      this.source = source;
    }

    private synchronized List<ReplySummary.Datum> all() {
      List<ReplySummary.Datum> known = read.get();
      if (known == null) {
        known = source.get();
        read = new SoftReference<>(known);
      }
      return known;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public ReplySummary.Datum get(int index) {
      return all().get(index);
    }

    @Override
    public Iterator<ReplySummary.Datum> iterator() {
      return all().iterator();
    }

    @Override
    public Spliterator<ReplySummary.Datum> spliterator() {
      return all().spliterator();
    }
  }

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
    return all.isEmpty() || all instanceof RestingValues || values.addAndGet(all.size()) <= most
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
