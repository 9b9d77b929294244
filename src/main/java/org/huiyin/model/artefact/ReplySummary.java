package org.huiyin.model.artefact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.Card;
import org.huiyin.model.Nature;
import org.huiyin.model.Progress;
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
 * @param values every value of the reply's figures, in the order of the figures
 * @param givenValues number of values that the reply itself states
 * @param claims number of claims
 * @param charts number of charts
 * @param progress the progress of each commitment
 * @param search the search terms of the reply's text
 * @param attachments the files for readers to download
 * @param changes the revisions since publication that the site shows, newest first
 * @param later the days on which revisions appear that the site does not show yet
 * @param answeredAgain whether a later reply answers the same matter again
 */
public record ReplySummary(
    Card card,
    Language language,
    LocalDate updatedOn,
    List<Highlight> highlights,
    List<Datum> values,
    int givenValues,
    int claims,
    int charts,
    List<Progress> progress,
    SearchTerms search,
    List<Attached> attachments,
    List<Change> changes,
    List<LocalDate> later,
    boolean answeredAgain) {

  public ReplySummary {
    highlights = List.copyOf(highlights);
    values = List.copyOf(values);
    progress = List.copyOf(progress);
    attachments = List.copyOf(attachments);
    changes = List.copyOf(changes);
    later = List.copyOf(later);
  }

  /**
   * A component that few kinds of files read. A kind gets only those that it names, so no other
   * kind can depend on them.
   */
  public enum Extra {
    /** The values of the figures. */
    VALUES,
    /** The search terms. */
    TERMS
  }

  /** The same with only some of the extras. */
  public ReplySummary only(Set<Extra> kept) {
    return with(
        kept.contains(Extra.VALUES) ? values : List.of(),
        kept.contains(Extra.TERMS) ? search : SearchTerms.NONE);
  }

  private ReplySummary with(List<Datum> data, SearchTerms terms) {
    return new ReplySummary(
        card,
        language,
        updatedOn,
        highlights,
        data,
        givenValues,
        claims,
        charts,
        progress,
        terms,
        attachments,
        changes,
        later,
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

  /** The days after a day of the site on which revisions change what it shows, in order. */
  public List<LocalDate> upcoming(LocalDate asOf) {
    return later.stream().filter(asOf::isBefore).distinct().sorted().toList();
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
