package org.huiyin.model.artefact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.Card;
import org.huiyin.model.Nature;
import org.huiyin.model.Revision;
import org.huiyin.model.Value;
import org.huiyin.model.text.Language;

/**
 * The summary of a rendered reply, in one language. The pages of the whole site are made from these
 * summaries alone.
 *
 * @param language a reply in two languages has two summaries
 * @param updatedOn the newest date among the publication, the revisions, the progress updates of
 *     the commitments, and the replies that answer the matter again
 * @param highlights the values to show first, as formatted text
 * @param values every value of the reply's figures, in the order of the figures; immutable. Those
 *     of a large site are read only when somebody looks at them, so they are not copied
 * @param givenValues number of values that the reply itself states
 * @param unbound how many numbers of the text need a source and are linked to none
 * @param claims number of claims
 * @param charts number of charts
 * @param lead its first chart, if no reply in the language is newer; else empty
 * @param commitments in the author's order
 * @param search the search terms of the reply's text
 * @param attachments the files for readers to download
 * @param changes the revisions since publication that the site shows, newest first
 * @param turns the days on which its pages, or those of the site, change by themselves because of
 *     it, past ones too; sorted
 * @param answeredAgain whether a later reply answers the same matter again
 */
public record ReplySummary(
    Card card,
    Language language,
    LocalDate updatedOn,
    List<Highlight> highlights,
    List<Datum> values,
    int givenValues,
    int unbound,
    int claims,
    int charts,
    Optional<LeadChart> lead,
    List<CommitmentSummary> commitments,
    SearchTerms search,
    List<Attached> attachments,
    List<Change> changes,
    List<LocalDate> turns,
    boolean answeredAgain) {

  public ReplySummary {
    highlights = List.copyOf(highlights);
    commitments = List.copyOf(commitments);
    attachments = List.copyOf(attachments);
    changes = List.copyOf(changes);
    turns = List.copyOf(turns);
  }

  /**
   * A component that few kinds of files read. A kind gets only those that it names, so no other
   * kind can depend on them.
   */
  public enum Extra {
    /** The values of the figures. */
    VALUES,
    /** The search terms. */
    TERMS,
    /** The first chart. */
    CHART
  }

  /** The same with only some of the extras. */
  public ReplySummary only(Set<Extra> kept) {
    return with(
        card,
        kept.contains(Extra.VALUES) ? values : List.of(),
        kept.contains(Extra.TERMS) ? search : SearchTerms.NONE,
        kept.contains(Extra.CHART) ? lead : Optional.empty());
  }

  /**
   * The same with another card.
   *
   * @param other says the same
   */
  public ReplySummary of(Card other) {
    return other == card ? this : with(other, values, search, lead);
  }

  /**
   * The same with its values in another list.
   *
   * @param same equal to the present one
   */
  public ReplySummary with(List<Datum> same) {
    return with(card, same, search, lead);
  }

  private ReplySummary with(
      Card shown, List<Datum> data, SearchTerms terms, Optional<LeadChart> chart) {
    return new ReplySummary(
        shown,
        language,
        updatedOn,
        highlights,
        data,
        givenValues,
        unbound,
        claims,
        charts,
        chart,
        commitments,
        terms,
        attachments,
        changes,
        turns,
        answeredAgain);
  }

  /** The withdrawal of the reply; empty if the reply is not withdrawn. */
  public Optional<Revision> withdrawal() {
    return card.isWithdrawn()
        ? changes.stream().findFirst().map(Change::revision)
        : Optional.empty();
  }

  /** The newest change that the site shows. */
  public Optional<Change> newestChange() {
    return changes.stream().findFirst();
  }

  /**
   * A revision.
   *
   * @param spot empty if it names no figure or passage
   */
  public record Change(Revision revision, Optional<Spot> spot) {}

  /**
   * What a revision has changed, as formatted text.
   *
   * @param anchor the id of its element in the page of the reply
   * @param label of the figure with the name of the value, or the heading of the passage
   * @param before what was there until then; empty if nothing was
   * @param after what is there now, or was until the next change; likewise
   */
  public record Spot(
      String anchor, String label, Optional<String> before, Optional<String> after) {}

  /**
   * An attachment without its content.
   *
   * @param title for readers, which may be the file name
   * @param length in bytes
   */
  public record Attached(String name, String title, String mediaType, int length) {}

  /**
   * A value to show first.
   *
   * @param value as formatted text: {@code 9,876}
   * @param name the area and categories
   * @param planned whether it is a plan or target
   */
  public record Highlight(
      String value, String unit, String label, String name, String period, boolean planned) {}

  /**
   * A value of a figure. Every value of the site is kept in memory, so an absent text is an empty
   * string here, and equal texts share one string.
   *
   * @param figure the id of the figure
   * @param observation the id of the observation within the figure
   * @param label the name of the figure
   * @param categories at most one for each breakdown of the figure
   * @param areaImplied whether the area follows from the context only
   * @param period as formatted text; empty if the source gives none
   * @param from start of the period in ISO 8601, with the precision of the source; empty if none
   * @param to end of the period, likewise
   * @param context whether the value comes from another document than the reply
   */
  public record Datum(
      String figure,
      String observation,
      String label,
      String area,
      List<DatumCategory> categories,
      boolean areaImplied,
      Value value,
      Nature nature,
      String unit,
      String period,
      String from,
      String to,
      boolean context) {

    public Datum {
      categories = List.copyOf(categories);
    }

    /** Whether it is a plan or target, not a result. */
    public boolean isPlanned() {
      return nature == Nature.PLANNED;
    }
  }

  /**
   * A category of a value.
   *
   * @param breakdown the id of the breakdown
   * @param label of the breakdown: 学段
   * @param category 小学
   */
  public record DatumCategory(String breakdown, String label, String category) {}
}
