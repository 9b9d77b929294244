package org.huiyin.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.procedure.Procedure;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;

/** Makes the card of a reply for a unit test; all of it is invented (示例). */
public final class CardBuilder {
  public static final Organisation OFFICE =
      new Organisation("office", LocalizedText.chinese("示例省示例厅"), LocalizedText.chinese("示例厅"));

  private final String id;
  private LocalizedText title = LocalizedText.chinese("对示例省一届人大一次会议第0012号建议的答复（示例）");
  private Card.Kind kind = Card.Kind.SUGGESTION;
  private Optional<LocalizedText> topic = Optional.of(LocalizedText.chinese("示例：多建社区书屋"));
  private List<Topic> topics = List.of();
  private Optional<Card.Congress> congress =
      Optional.of(new Card.Congress(LocalizedText.chinese("示例省一届人大一次会议"), 1, 1));
  private List<String> numbers = List.of("0012");
  private Card.Proposers proposers =
      new Card.Proposers(
          List.of(new Card.Proposer(LocalizedText.chinese("示例"), Card.Proposer.Role.DEPUTY)),
          false,
          Optional.empty());
  private Optional<LocalizedText> salutation = Optional.empty();
  private List<Organisation> addressedTo = List.of();
  private List<Organisation> signedBy = List.of();
  private Organisation handler = OFFICE;
  private List<Organisation> consulted = List.of();
  private Optional<LocalDate> signedOn = Optional.of(LocalDate.of(2024, 5, 20));
  private Optional<LocalDateTime> publishedAt = Optional.of(LocalDateTime.of(2024, 6, 1, 9, 30));
  private LocalizedText sourceLabel = OFFICE.shortName();
  private Card.Status status = Card.Status.PUBLISHED;
  private Optional<Card.Outcome> outcome = Optional.empty();
  private Optional<LocalizedText> summary = Optional.empty();
  private List<Document> documents = List.of();
  private List<Language> languages = List.of(Language.ZH);
  private Procedure procedure = Procedure.NONE;

  private CardBuilder(String id) {
    this.id = id;
  }

  public static CardBuilder card(String id) {
    return new CardBuilder(id);
  }

  public CardBuilder title(LocalizedText title) {
    this.title = title;
    return this;
  }

  public CardBuilder topic(String topic) {
    this.topic = Optional.of(LocalizedText.chinese(topic));
    return this;
  }

  public CardBuilder topics(Topic... topics) {
    this.topics = List.of(topics);
    return this;
  }

  public CardBuilder kind(Card.Kind kind) {
    this.kind = kind;
    return this;
  }

  public CardBuilder withoutTopic() {
    this.topic = Optional.empty();
    return this;
  }

  public CardBuilder number(String... numbers) {
    this.numbers = List.of(numbers);
    return this;
  }

  public CardBuilder withoutCongress() {
    this.congress = Optional.empty();
    return this;
  }

  public CardBuilder proposers(Card.Proposers proposers) {
    this.proposers = proposers;
    return this;
  }

  public CardBuilder salutation(String salutation) {
    this.salutation = Optional.of(LocalizedText.chinese(salutation));
    return this;
  }

  public CardBuilder addressedTo(Organisation... bodies) {
    this.addressedTo = List.of(bodies);
    return this;
  }

  public CardBuilder signedBy(Organisation... bodies) {
    this.signedBy = List.of(bodies);
    return this;
  }

  public CardBuilder unsigned() {
    this.signedOn = Optional.empty();
    return this;
  }

  public CardBuilder unpublished() {
    this.publishedAt = Optional.empty();
    return this;
  }

  public CardBuilder congress(String name, int term, int session) {
    this.congress = Optional.of(new Card.Congress(LocalizedText.chinese(name), term, session));
    return this;
  }

  public CardBuilder handler(Organisation handler) {
    this.handler = handler;
    this.sourceLabel = handler.name();
    return this;
  }

  /** Bodies that were asked, and others that the reply does not name. */
  public CardBuilder consulted(Organisation... consulted) {
    this.consulted = List.of(consulted);
    return this;
  }

  public CardBuilder signedOn(String day) {
    this.signedOn = Optional.of(LocalDate.parse(day));
    return this;
  }

  public CardBuilder publishedAt(LocalDateTime time) {
    this.publishedAt = Optional.of(time);
    return this;
  }

  public CardBuilder publishedOn(String day) {
    return publishedAt(LocalDate.parse(day).atStartOfDay());
  }

  public CardBuilder status(Card.Status status) {
    this.status = status;
    return this;
  }

  public CardBuilder outcome(String scheme, String code, String label) {
    this.outcome = Optional.of(new Card.Outcome(scheme, code, LocalizedText.chinese(label)));
    return this;
  }

  private Optional<String> replaces = Optional.empty();
  private List<String> answeredWith = List.of();

  public CardBuilder summary(String summary) {
    this.summary = Optional.of(LocalizedText.chinese(summary));
    return this;
  }

  public CardBuilder documents(Document... documents) {
    this.documents = List.of(documents);
    return this;
  }

  public CardBuilder languages(Language... languages) {
    this.languages = List.of(languages);
    return this;
  }

  public CardBuilder replaces(String other) {
    this.replaces = Optional.of(other);
    return this;
  }

  public CardBuilder answeredWith(String... others) {
    this.answeredWith = List.of(others);
    return this;
  }

  public CardBuilder procedure(Procedure procedure) {
    this.procedure = procedure;
    return this;
  }

  public Card build() {
    return new Card(
        id,
        title,
        summary,
        topics,
        new Card.Filing(kind, congress, numbers, topic, proposers),
        new Card.Handling(List.of(handler), false, List.of(), consulted, true, outcome),
        new Card.Letter(
            Optional.empty(),
            Optional.empty(),
            salutation,
            addressedTo,
            signedBy.isEmpty() ? List.of(handler) : signedBy,
            signedOn,
            Card.Closing.NONE),
        new Card.Publication(status, Optional.empty(), publishedAt, false, sourceLabel),
        Card.Catalogue.NONE,
        documents,
        languages,
        new Card.Relations(
            replaces.map(other -> new Card.Relation(other, ReplyBuilder.HERE)),
            answeredWith.stream()
                .map(other -> new Card.Relation(other, ReplyBuilder.HERE))
                .toList(),
            ReplyBuilder.HERE),
        procedure,
        ReplyBuilder.HERE);
  }
}
