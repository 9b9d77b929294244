package org.huiyin.render.register;

import java.util.List;
import org.huiyin.address.SitePaths;
import org.huiyin.address.Slug;
import org.huiyin.language.Texts;
import org.huiyin.model.artefact.CommitmentSummary;
import org.huiyin.render.list.Facet;
import org.huiyin.render.list.FacetIndex;
import org.huiyin.render.list.FacetValue;
import org.huiyin.source.EnumNames;

/** The facets of commitments: status, responsible body, deadline and specificity. */
public final class RegisterFacets {
  private static final String UNSTATED = "unstated";
  private static final String LONG_TERM = "long-term";

  private static final List<Facet<CommitmentSummary>> ALL =
      List.of(
          new Facet<>("status", Facet.Order.RANK, RegisterFacets::status),
          new Facet<>("body", Facet.Order.LONGEST, RegisterFacets::body),
          new Facet<>("due", Facet.Order.RANK, RegisterFacets::due),
          new Facet<>("specificity", Facet.Order.RANK, RegisterFacets::specificity));

  private RegisterFacets() {}

  /** The commitments divided into lists by each facet. Facets without lists are omitted. */
  public static List<FacetIndex<Registered>> indexes(List<Registered> all, Texts texts) {
    return ALL.stream()
        .map(
            facet ->
                new FacetIndex<>(
                    SitePaths.COMMITMENT_LISTS,
                    facet.id(),
                    facet.lists(all, Registered::commitment, texts)))
        .filter(index -> !index.lists().isEmpty())
        .toList();
  }

  /** The statuses in the order of {@link org.huiyin.model.Progress}: the highest rank is first. */
  private static List<FacetValue> status(CommitmentSummary commitment, Texts texts) {
    String label = texts.of(commitment.progress());
    String key = EnumNames.kebabCase(commitment.progress());
    String rank = String.valueOf((char) ('z' - commitment.progress().ordinal()));
    return List.of(new FacetValue(key, label, label, key, rank));
  }

  private static List<FacetValue> body(CommitmentSummary commitment, Texts texts) {
    return List.of(
        commitment.unit().isEmpty()
            ? unstated(texts)
            : FacetValue.of(Slug.of(commitment.unitKey()), commitment.unit()));
  }

  /** By the year of the deadline that applies, the newest first. */
  private static List<FacetValue> due(CommitmentSummary commitment, Texts texts) {
    if (commitment.longTerm() && commitment.dueNow().isEmpty()) {
      String label = texts.get("commitments.long-term");
      return List.of(new FacetValue(LONG_TERM, label, label, LONG_TERM, "1"));
    }
    return List.of(
        commitment
            .dueNow()
            .map(due -> String.valueOf(due.year()))
            .map(year -> FacetValue.of(year, texts.get("replies.year", year)))
            .orElseGet(() -> unstated(texts)));
  }

  private static List<FacetValue> specificity(CommitmentSummary commitment, Texts texts) {
    String key = String.valueOf(commitment.specificity());
    return List.of(FacetValue.of(key, texts.get("register.specificity." + key)));
  }

  private static FacetValue unstated(Texts texts) {
    String label = texts.get("register.unstated");
    return new FacetValue(UNSTATED, label, label, UNSTATED, "");
  }
}
