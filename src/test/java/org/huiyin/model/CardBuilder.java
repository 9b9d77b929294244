package org.huiyin.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;

/** Makes the card of a reply for a unit test; all of it is invented (示例). */
public final class CardBuilder {
  public static final Organisation OFFICE =
      new Organisation("office", LocalizedText.chinese("示例省示例厅"), LocalizedText.chinese("示例厅"));

  private final String id;
  private LocalizedText title = LocalizedText.chinese("对示例省一届人大一次会议第0012号建议的答复（示例）");
  private LocalizedText topic = LocalizedText.chinese("示例：多建社区书屋");
  private List<Topic> topics = List.of();
  private Card.Congress congress = new Card.Congress(LocalizedText.chinese("示例省一届人大一次会议"), 1, 1);
  private String number = "0012";
  private Organisation handler = OFFICE;
  private List<Organisation> consulted = List.of();
  private LocalDate signedOn = LocalDate.of(2024, 5, 20);
  private LocalDateTime publishedAt = LocalDateTime.of(2024, 6, 1, 9, 30);
  private LocalizedText sourceLabel = OFFICE.shortName();
  private Card.Status status = Card.Status.PUBLISHED;
  private Optional<Card.Outcome> outcome = Optional.empty();
  private Optional<LocalizedText> summary = Optional.empty();
  private List<Document> documents = List.of();
  private List<Language> languages = List.of(Language.ZH);

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
    this.topic = LocalizedText.chinese(topic);
    return this;
  }

  public CardBuilder topics(Topic... topics) {
    this.topics = List.of(topics);
    return this;
  }

  public CardBuilder number(String number) {
    this.number = number;
    return this;
  }

  public CardBuilder congress(String name, int term, int session) {
    this.congress = new Card.Congress(LocalizedText.chinese(name), term, session);
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
    this.signedOn = LocalDate.parse(day);
    return this;
  }

  public CardBuilder publishedAt(LocalDateTime time) {
    this.publishedAt = time;
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

  public Card build() {
    return new Card(
        id,
        title,
        summary,
        topics,
        new Card.Filing(
            Card.Kind.SUGGESTION,
            congress,
            number,
            topic,
            List.of(new Card.Proposer(LocalizedText.chinese("示例"), Card.Proposer.Role.DEPUTY))),
        new Card.Handling(handler, List.of(), consulted, true, outcome),
        new Card.Letter(Optional.empty(), handler, signedOn),
        new Card.Publication(status, Optional.empty(), publishedAt, sourceLabel),
        documents,
        languages,
        new Card.Relations(
            replaces.map(other -> new Card.Relation(other, ReplyBuilder.HERE)),
            answeredWith.stream()
                .map(other -> new Card.Relation(other, ReplyBuilder.HERE))
                .toList(),
            ReplyBuilder.HERE),
        ReplyBuilder.HERE);
  }
}
