package org.huiyin.resolve.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.address.Anchors;
import org.huiyin.address.ReplyPaths;
import org.huiyin.address.SiteLink;
import org.huiyin.language.ChangedValue;
import org.huiyin.language.PlainData;
import org.huiyin.language.ShownValue;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Figure;
import org.huiyin.model.Neighbours;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose.Target;
import org.huiyin.model.Revision;
import org.huiyin.model.Revisions;
import org.huiyin.model.Value;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.resolve.formula.FigureNames;
import org.huiyin.resolve.value.DeclaredIds;
import org.huiyin.resolve.value.References;
import org.huiyin.resolve.value.WebAddress;
import org.huiyin.source.Origin;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceSet;

/**
 * Resolves the references in the text of a reply: to records of the same reply, and to other
 * replies.
 */
public final class ReplyReferences implements References {
  private final FigureNames names;
  private final List<Figure> figures;
  private final Revisions revisions;
  private final DeclaredIds claims;
  private final DeclaredIds commitments;
  private final DeclaredIds charts;
  private final Set<String> refused;
  private final String own;
  private final Neighbours neighbours;
  private final Problems problems;

  /**
   * @param revisions the changes whose former values stand beside the links to the figures
   */
  public ReplyReferences(
      SourceSet set,
      FigureNames names,
      List<Figure> figures,
      Revisions revisions,
      Neighbours neighbours,
      Problems problems) {
    this.names = names;
    this.figures = figures;
    this.revisions = revisions;
    this.claims = new DeclaredIds(set.claims(), "says", "unknown-claim");
    this.commitments = new DeclaredIds(set.commitments(), "action", "unknown-commitment");
    this.charts = new DeclaredIds(set.charts(), "title", "unknown-chart");
    this.refused =
        set.attachments().stream()
            .map(file -> ReplyPaths.attachment(file.name()))
            .filter(path -> !new WebAddress(path).isAllowed())
            .collect(Collectors.toUnmodifiableSet());
    this.own = set.id();
    this.neighbours = neighbours;
    this.problems = problems;
  }

  @Override
  public List<String> areas() {
    return figures.stream()
        .flatMap(figure -> figure.observations().stream())
        .flatMap(observation -> observation.area().stream())
        .map(LocalizedText::zh)
        .distinct()
        .toList();
  }

  @Override
  public boolean takesMarks() {
    return true;
  }

  @Override
  public boolean isRefused(String address) {
    return refused.contains(address);
  }

  @Override
  public Optional<Resolved> resolve(String scheme, String name, Language language, Origin origin) {
    return switch (scheme) {
      case "figure" ->
          names
              .find(name, origin, problems)
              .map(
                  ref ->
                      new Resolved(
                          new Target.OfFigure(ref),
                          shown(ref, language),
                          Optional.empty(),
                          former(ref, language)));
      case "claim" ->
          claims
              .find(name, origin, problems)
              .map(says -> new Resolved(new Target.OfClaim(name), says.in(language)));
      case "commitment" ->
          commitments
              .find(name, origin, problems)
              .map(action -> new Resolved(new Target.OfCommitment(name), action.in(language)));
      case "reply" -> reply(name, language, origin);
      default -> throw new IllegalArgumentException(scheme);
    };
  }

  @Override
  public Optional<String> mark(String address, Language language) {
    String page = language.folder() + ReplyPaths.address(own);
    Optional<String> file = SiteLink.of(address).fileFrom(page);
    return Stream.of(Language.values())
        .flatMap(
            edition ->
                file
                    .flatMap(path -> ReplyPaths.replyAt(edition.folder(), path))
                    .flatMap(neighbours::card)
                    .filter(card -> card.languages().contains(edition))
                    .stream())
        .findFirst()
        .flatMap(card -> mark(card, language));
  }

  private static Optional<String> mark(Card card, Language language) {
    return card.isWithdrawn()
        ? Optional.of(Texts.of(language).get("link.withdrawn"))
        : Optional.empty();
  }

  @Override
  public boolean chart(String name, Origin origin) {
    return charts.find(name, origin, problems).isPresent();
  }

  @Override
  public Optional<List<String>> table(String name, Language language, Origin origin) {
    return names.hasFigure(name, origin, problems)
        ? Optional.of(
            figures.stream()
                .filter(figure -> figure.id().equals(name))
                .findFirst() // None if it is invalid, which has been reported.
                .map(figure -> PlainData.of(figure, Texts.of(language)))
                .orElse(List.of()))
        : Optional.empty();
  }

  private String shown(ObservationRef ref, Language language) {
    return figures.stream()
        .filter(figure -> figure.id().equals(ref.figure()))
        .flatMap(
            figure ->
                figure
                    .observation(ref.observation())
                    .flatMap(observation -> shown(figure, observation.value(), language))
                    .stream())
        .findFirst()
        .orElse("");
  }

  /** What the value was before its newest change. */
  private Optional<Former> former(ObservationRef ref, Language language) {
    Texts texts = Texts.of(language);
    return revisions.of(ref).stream()
        .findFirst()
        .flatMap(
            revision ->
                figures.stream()
                    .filter(figure -> figure.id().equals(ref.figure()))
                    .findFirst()
                    .map(
                        figure ->
                            former(
                                revision,
                                ChangedValue.of(
                                    revision.kind(),
                                    revision.ofFigure().orElseThrow(),
                                    figure,
                                    texts),
                                texts)));
  }

  private static Former former(Revision revision, ChangedValue value, Texts texts) {
    return new Former(
        value.label(),
        value.before(),
        texts.of(revision.kind()),
        "#" + Anchors.revision(revision.number()));
  }

  private static Optional<String> shown(Figure figure, Value value, Language language) {
    String unit = figure.unit().in(language);
    return value.inWords().isPresent() || value.isOpen()
        ? ShownValue.of(value, unit, Texts.of(language)).map(ShownValue::together)
        : value
            .exact()
            .map(
                number ->
                    Quantity.show(number.rounded(2)) + (language == Language.EN ? " " : "") + unit);
  }

  private Optional<Resolved> reply(String id, Language language, Origin origin) {
    Optional<Card> found = neighbours.card(id);
    if (found.isEmpty()) {
      problems.add(neighbours.missing(id, own, origin));
    }
    return found.map(
        card ->
            new Resolved(
                new Target.OfReply(id, card.edition(language)),
                card.title().in(language),
                mark(card, language),
                Optional.empty()));
  }
}
