package org.huiyin.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole reply, settled: every reference in it leads somewhere, every formula is computed.
 *
 * @param prose the text in Chinese
 * @param english the text in English, where there is one; then every other text of the reply exists
 *     in English too
 * @param captions every text that readers see besides the prose: titles, labels, notes, promises
 * @param captionMentions what they refer to; their anchors and sections are empty
 */
public record Reply(
    Card card,
    List<Figure> figures,
    List<Claim> claims,
    List<Commitment> commitments,
    List<Chart> charts,
    List<Revision> revisions,
    List<ObservationRef> highlights,
    Prose prose,
    Optional<Prose> english,
    List<Image> images,
    List<TextLine> captions,
    List<Prose.Mention> captionMentions,
    LeftOut leftOut) {

  public Reply {
    figures = List.copyOf(figures);
    claims = List.copyOf(claims);
    commitments = List.copyOf(commitments);
    charts = List.copyOf(charts);
    revisions = List.copyOf(revisions);
    highlights = List.copyOf(highlights);
    images = List.copyOf(images);
    captions = List.copyOf(captions);
    captionMentions = List.copyOf(captionMentions);
  }

  /** A picture that the prose shows. */
  public record Image(String name, byte[] bytes) {}

  /** The text in each language in which it exists, Chinese first. */
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

  /** Every line that readers see, in prose and captions. */
  public List<TextLine> lines() {
    return Stream.concat(texts().stream().flatMap(text -> text.lines().stream()), captions.stream())
        .toList();
  }

  /** Every place, in prose and captions, that is bound to a record. */
  public List<Prose.Mention> mentions() {
    return Stream.concat(
            texts().stream().flatMap(text -> text.mentions().stream()), captionMentions.stream())
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
}
