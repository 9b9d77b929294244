package org.huiyin.render.list;

import java.util.List;
import org.huiyin.address.Slug;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.ReplySummary;

/**
 * The properties by which values are found. Their lists are named after the words of a language, so
 * each language has its own: 个 may be “projects” here and “workshops” there.
 */
final class ValueFacets {
  private static final String UNSTATED = "unstated";

  static final List<Facet<ReplySummary.Datum>> ALL =
      List.of(
          new Facet<>("unit", Facet.Order.LONGEST, (datum, texts) -> List.of(named(datum.unit()))),
          new Facet<>("area", Facet.Order.LONGEST, (datum, texts) -> List.of(named(datum.area()))),
          new Facet<>(
              "period", Facet.Order.LONGEST, (datum, texts) -> List.of(period(datum, texts))));

  private ValueFacets() {}

  private static FacetValue named(String text) {
    return FacetValue.of(Slug.hashed(text, text), text);
  }

  /** A period is told by its words and its dates: “at present” is another time in another reply. */
  private static FacetValue period(ReplySummary.Datum datum, Texts texts) {
    if (datum.period().isEmpty()) {
      return FacetValue.of(UNSTATED, texts.get("period.not-given"));
    }
    String span = datum.from().equals(datum.to()) ? datum.from() : datum.from() + "/" + datum.to();
    return new FacetValue(
        Slug.hashed(span.isEmpty() ? datum.period() : span, datum.period() + "|" + span),
        datum.period(),
        datum.period(),
        span);
  }
}
