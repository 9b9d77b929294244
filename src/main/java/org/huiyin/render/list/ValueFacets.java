package org.huiyin.render.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.address.Slug;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.ReplySummary;

/**
 * The facets of values. Keys are derived from the texts of one language, so the lists of different
 * languages do not correspond: 个 may be “projects” in one reply and “workshops” in another.
 */
final class ValueFacets {
  private static final String UNSTATED = "unstated";

  /** The names of texts in addresses; most texts come again and again. */
  private final Map<String, String> slugs = new HashMap<>();

  private ValueFacets() {}

  /** For dividing the values of a site once, by one thread. */
  static List<Facet<ReplySummary.Datum>> all() {
    ValueFacets facets = new ValueFacets();
    return List.of(
        new Facet<>("area", Facet.Order.LONGEST, (datum, texts) -> facets.area(datum)),
        new Facet<>(
            "period", Facet.Order.RANK, (datum, texts) -> List.of(facets.period(datum, texts))));
  }

  private String slug(String readable, String whole) {
    return slugs.computeIfAbsent(whole, text -> Slug.hashed(readable, text));
  }

  private FacetValue named(String text) {
    return FacetValue.of(slug(text, text), text);
  }

  private List<FacetValue> area(ReplySummary.Datum datum) {
    return datum.area().isEmpty() ? List.of() : List.of(named(datum.area()));
  }

  /**
   * The period, identified by its text and its dates: “at present” is a different time in another
   * reply.
   */
  private FacetValue period(ReplySummary.Datum datum, Texts texts) {
    if (datum.period().isEmpty()) {
      String label = texts.get("period.not-given");
      return new FacetValue(UNSTATED, label, label, UNSTATED, "");
    }
    String span = datum.from().equals(datum.to()) ? datum.from() : datum.from() + "/" + datum.to();
    return new FacetValue(
        slug(span.isEmpty() ? datum.period() : span, datum.period() + "|" + span),
        datum.period(),
        datum.period(),
        span,
        rank(datum));
  }

  /**
   * Orders by the end, then by the begin. A time without an end goes on, so it is after all others;
   * a time without any date is before them.
   */
  private static String rank(ReplySummary.Datum datum) {
    String from = datum.from().isEmpty() ? "" : day(datum.from(), "-01-01");
    String to = datum.to().isEmpty() ? "9999" : day(datum.to(), "-12-31");
    return from.isEmpty() && datum.to().isEmpty() ? "" : to + " " + from;
  }

  /**
   * Completes a year or month to a day that sorts with others.
   *
   * @param ending month and day: {@code -12-31}
   */
  private static String day(String date, String ending) {
    return date + ending.substring(date.length() - "2023".length());
  }
}
