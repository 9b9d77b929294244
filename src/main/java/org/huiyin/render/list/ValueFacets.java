package org.huiyin.render.list;

import java.util.List;
import org.huiyin.address.Slug;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.ReplySummary;

/**
 * The facets of values. Keys are derived from the texts of one language, so the lists of different
 * languages do not correspond: 个 may be “projects” in one reply and “workshops” in another.
 */
final class ValueFacets {
  private static final String UNSTATED = "unstated";

  static final List<Facet<ReplySummary.Datum>> ALL =
      List.of(
          new Facet<>("unit", Facet.Order.LONGEST, (datum, texts) -> List.of(named(datum.unit()))),
          new Facet<>("area", Facet.Order.LONGEST, (datum, texts) -> area(datum)),
          new Facet<>("period", Facet.Order.RANK, (datum, texts) -> List.of(period(datum, texts))));

  private ValueFacets() {}

  private static FacetValue named(String text) {
    return FacetValue.of(Slug.hashed(text, text), text);
  }

  private static List<FacetValue> area(ReplySummary.Datum datum) {
    return datum.area().isEmpty() ? List.of() : List.of(named(datum.area()));
  }

  /**
   * The period, identified by its text and its dates: “at present” is a different time in another
   * reply.
   */
  private static FacetValue period(ReplySummary.Datum datum, Texts texts) {
    if (datum.period().isEmpty()) {
      String label = texts.get("period.not-given");
      return new FacetValue(UNSTATED, label, label, UNSTATED, "");
    }
    String span = datum.from().equals(datum.to()) ? datum.from() : datum.from() + "/" + datum.to();
    return new FacetValue(
        Slug.hashed(span.isEmpty() ? datum.period() : span, datum.period() + "|" + span),
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
