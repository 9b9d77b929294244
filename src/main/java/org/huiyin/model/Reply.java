package org.huiyin.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.model.provenance.Provenance;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.source.Origin;

/**
 * A complete reply: all references are resolved, all formulas are computed.
 *
 * @param prose the text in Chinese
 * @param english the text in English, if there is one; then all other texts of the reply exist in
 *     English too
 * @param asks what the proposers asked for, in the author's order
 * @param captions all texts for readers except the prose: titles, labels, notes, commitments
 */
public record Reply(
    Card card,
    List<Figure> figures,
    List<Claim> claims,
    List<Commitment> commitments,
    List<Chart> charts,
    Revisions revisions,
    List<Ask> asks,
    List<ObservationRef> highlights,
    Prose prose,
    Optional<Prose> english,
    List<Image> images,
    List<Attachment> attachments,
    Captions captions,
    InvalidFigures leftOut,
    RelatedReplies related,
    Provenance provenance) {

  public Reply {
    figures = List.copyOf(figures);
    claims = List.copyOf(claims);
    commitments = List.copyOf(commitments);
    charts = List.copyOf(charts);
    asks = List.copyOf(asks);
    highlights = List.copyOf(highlights);
    images = List.copyOf(images);
    attachments = List.copyOf(attachments);
  }

  /** A reply without asks, without an original and without guesses. */
  public Reply(
      Card card,
      List<Figure> figures,
      List<Claim> claims,
      List<Commitment> commitments,
      List<Chart> charts,
      Revisions revisions,
      List<ObservationRef> highlights,
      Prose prose,
      Optional<Prose> english,
      List<Image> images,
      List<Attachment> attachments,
      Captions captions,
      InvalidFigures leftOut,
      RelatedReplies related) {
    this(
        card,
        figures,
        claims,
        commitments,
        charts,
        revisions,
        List.of(),
        highlights,
        prose,
        english,
        images,
        attachments,
        captions,
        leftOut,
        related,
        Provenance.OWN);
  }

  /** An image that the prose shows. */
  public record Image(String name, byte[] bytes) {}

  /**
   * Something that the proposers asked for (诉求), and where the reply answers it.
   *
   * @param text what was asked
   * @param answeredIn the passages that answer it; none if the reply does not answer it
   * @param notAnswered says that, and why, the reply does not answer it
   * @param note what else readers should know
   * @param origin the place of its id
   */
  public record Ask(
      String id,
      LocalizedText text,
      List<SourceRef.Passage> answeredIn,
      Optional<LocalizedText> notAnswered,
      Optional<LocalizedText> note,
      Origin origin) {

    public Ask {
      answeredIn = List.copyOf(answeredIn);
    }

    public boolean isAnswered() {
      return !answeredIn.isEmpty();
    }
  }

  /** The text in all its languages, Chinese first. */
  public List<Prose> texts() {
    return Stream.concat(Stream.of(prose), english.stream()).toList();
  }

  /**
   * The text in a language.
   *
   * @throws java.util.NoSuchElementException if it does not exist
   */
  public Prose text(Language language) {
    return language == Language.ZH ? prose : english.orElseThrow();
  }

  /** All lines of text that authors wrote for readers, in prose and captions. */
  public List<TextLine> lines() {
    return Stream.concat(
            texts().stream().flatMap(text -> text.written().stream()), captions.lines().stream())
        .toList();
  }

  /** All references to records, in prose and captions. */
  public List<Prose.Mention> mentions() {
    return Stream.concat(
            texts().stream().flatMap(text -> text.mentions().stream()),
            captions.mentions().stream())
        .toList();
  }

  public Optional<Figure> figure(String id) {
    return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
  }

  public Optional<Observation> observation(ObservationRef ref) {
    return figure(ref.figure()).flatMap(figure -> figure.observation(ref.observation()));
  }

  public Optional<Claim> claim(String id) {
    return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  public Optional<Commitment> commitment(String id) {
    return commitments.stream().filter(commitment -> commitment.id().equals(id)).findFirst();
  }

  /**
   * How many results the reply itself states. Plans and values from other documents do not count.
   */
  public int givenValues() {
    return (int)
        figures.stream()
            .filter(figure -> !figure.isContext() && !figure.isPlanned())
            .flatMap(figure -> figure.observations().stream())
            .filter(
                observation ->
                    observation.value() instanceof Value.Given
                        || observation.value() instanceof Value.Stated)
            .count();
  }
}
