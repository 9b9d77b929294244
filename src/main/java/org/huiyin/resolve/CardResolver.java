package org.huiyin.resolve;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.Document;
import org.huiyin.model.Organisation;
import org.huiyin.model.PartialDate;
import org.huiyin.model.Topic;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Converts {@code reply.yml} to a {@link Card}. */
final class CardResolver {
  private final Site site;
  private final List<Language> languages;
  private final Problems problems;
  private final Values values;

  /**
   * @param languages the languages of the reply
   */
  CardResolver(Site site, List<Language> languages, Values values) {
    this.site = site;
    this.languages = languages;
    this.problems = values.problems();
    this.values = values;
  }

  /**
   * Returns the card, or empty if a required value is missing or invalid.
   *
   * @param fields all keys are read except {@code highlights}, which {@link ReplyResolver} reads
   *     because it knows the figures
   */
  Optional<Card> card(String id, Fields fields) {
    Optional<Card.Kind> kind = values.choice(fields.requiredScalar("kind"), Card.Kind.class);
    LocalizedText title = values.requiredWords(fields, "title");
    LocalizedText topic = values.requiredWords(fields, "topic");
    List<Topic> topics = topics(fields);
    Card.Congress congress = congress(fields);
    String number = fields.requiredScalar("number").map(values::filingNumber).orElse("");
    List<Card.Proposer> proposers = proposers(fields);
    Optional<Organisation> lead = fields.requiredScalar("lead-handler").flatMap(this::organisation);
    List<Organisation> coHandlers = organisations(fields, "co-handlers");
    List<Organisation> consulted = organisations(fields, "consulted");
    boolean others = fields.flag("consulted-others");
    Optional<String> documentNumber = values.text(fields, "document-number", Language.ZH);
    Optional<Organisation> signedBy = fields.scalar("signed-by").flatMap(this::organisation);
    Optional<LocalDate> signedOn = fields.requiredScalar("signed-on").flatMap(values::day);
    Optional<LocalDateTime> publishedAt =
        fields.requiredScalar("published-at").flatMap(values::minute);
    Optional<LocalizedText> sourceLabel = values.words(fields, "source-label");
    Optional<Card.Status> status =
        values.choice(fields.requiredScalar("status"), Card.Status.class);
    Optional<Card.Outcome> outcome = fields.fields("outcome").flatMap(this::outcome);
    Optional<Card.Publicity> publicity =
        values.choice(fields.scalar("publicity"), Card.Publicity.class);
    Optional<LocalizedText> summary = values.words(fields, "summary");
    List<Document> documents = documents(fields);
    Card.Relations relations = relations(fields);
    if (kind.isEmpty()
        || lead.isEmpty()
        || signedOn.isEmpty()
        || publishedAt.isEmpty()
        || status.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Card(
            id,
            title,
            summary,
            topics,
            new Card.Filing(kind.get(), congress, number, topic, proposers),
            new Card.Handling(lead.get(), coHandlers, consulted, others, outcome),
            new Card.Letter(documentNumber, signedBy.orElse(lead.get()), signedOn.get()),
            new Card.Publication(
                status.get(), publicity, publishedAt.get(), sourceLabel.orElse(lead.get().name())),
            documents,
            languages,
            relations,
            fields.originOf("published-at")));
  }

  /** The topics. Each must be known, because its id becomes part of an address, and listed once. */
  private List<Topic> topics(Fields card) {
    List<Topic> topics = new ArrayList<>();
    for (Node.Scalar id : card.scalars("topics")) {
      Optional<Topic> found =
          site.vocabulary().topics().stream()
              .filter(topic -> topic.id().equals(id.text()))
              .findFirst();
      if (found.isEmpty()) {
        List<String> known = site.vocabulary().topics().stream().map(Topic::id).toList();
        problems.add(
            Problem.error(id.origin(), Message.of("unknown-topic", id.text()))
                .withHint(Nearest.hint(id.text(), known)));
      } else if (topics.contains(found.get())) {
        problems.error(id.origin(), "repeated-topic", id.text());
      } else {
        topics.add(found.get());
      }
    }
    return topics;
  }

  private Card.Congress congress(Fields card) {
    Optional<Fields> fields = card.required("congress").map(node -> Fields.of(node, problems));
    if (fields.isEmpty()) {
      return new Card.Congress(LocalizedText.chinese(""), 0, 0);
    }
    Card.Congress congress =
        new Card.Congress(
            values.requiredWords(fields.get(), "name"),
            values.requiredOrdinal(fields.get(), "term"),
            values.requiredOrdinal(fields.get(), "session"));
    fields.get().done();
    return congress;
  }

  private List<Card.Proposer> proposers(Fields card) {
    List<Card.Proposer> proposers = new ArrayList<>();
    card.required("proposers");
    for (Node node : card.list("proposers")) {
      Fields fields = Fields.of(node, problems);
      LocalizedText name = values.requiredWords(fields, "name");
      values
          .choice(fields.requiredScalar("role"), Card.Proposer.Role.class)
          .ifPresent(role -> proposers.add(new Card.Proposer(name, role)));
      fields.done();
    }
    return proposers;
  }

  /** The relations to other replies. Whether these exist is checked when all cards are known. */
  private static Card.Relations relations(Fields card) {
    return new Card.Relations(
        card.scalar("replaces").map(CardResolver::relation),
        card.scalars("answered-with").stream().map(CardResolver::relation).toList(),
        card.originOf("number"));
  }

  private static Card.Relation relation(Node.Scalar id) {
    return new Card.Relation(id.text(), id.origin());
  }

  private List<Organisation> organisations(Fields card, String key) {
    return card.scalars(key).stream().flatMap(id -> organisation(id).stream()).toList();
  }

  private Optional<Organisation> organisation(Node.Scalar id) {
    Optional<Organisation> found = site.vocabulary().organisation(id.text());
    if (found.isEmpty()) {
      List<String> known =
          site.vocabulary().organisations().stream().map(Organisation::id).toList();
      problems.add(
          Problem.error(id.origin(), Message.of("unknown-organisation", id.text()))
              .withHint(Nearest.hint(id.text(), known)));
    }
    return found;
  }

  private Optional<Card.Outcome> outcome(Fields fields) {
    Optional<Node.Scalar> scheme = fields.requiredScalar("scheme");
    Optional<Node.Scalar> code = fields.requiredScalar("code");
    fields.done();
    if (scheme.isEmpty() || code.isEmpty()) {
      return Optional.empty();
    }
    List<String> schemes =
        site.vocabulary().outcomeSchemes().stream().map(Site.OutcomeScheme::id).toList();
    Optional<Site.OutcomeScheme> found =
        site.vocabulary().outcomeSchemes().stream()
            .filter(known -> known.id().equals(scheme.get().text()))
            .findFirst();
    if (found.isEmpty()) {
      problems.add(
          Problem.error(
                  scheme.get().origin(), Message.of("unknown-outcome-scheme", scheme.get().text()))
              .withHint(Nearest.hint(scheme.get().text(), schemes)));
      return Optional.empty();
    }
    return outcome(found.get(), code.get());
  }

  private Optional<Card.Outcome> outcome(Site.OutcomeScheme scheme, Node.Scalar code) {
    Optional<Site.Code> found =
        scheme.codes().stream().filter(known -> known.code().equals(code.text())).findFirst();
    if (found.isEmpty()) {
      problems.add(
          Problem.error(code.origin(), Message.of("unknown-outcome-code", code.text(), scheme.id()))
              .withHint(
                  Nearest.hint(
                      code.text(), scheme.codes().stream().map(Site.Code::code).toList())));
    }
    return found.map(known -> new Card.Outcome(scheme.id(), known.code(), known.label()));
  }

  private List<Document> documents(Fields card) {
    List<Document> documents = new ArrayList<>();
    for (Node.Entry entry : card.fields("documents").map(Fields::byId).orElse(List.of())) {
      Fields fields = Fields.of(entry, problems);
      LocalizedText title = values.requiredWords(fields, "title");
      LocalizedText publisher = values.requiredWords(fields, "publisher");
      Optional<PartialDate> on = fields.requiredScalar("on").flatMap(values::partialDate);
      Optional<LocalizedText> note = values.words(fields, "note");
      fields.done();
      on.ifPresent(
          date -> documents.add(new Document(entry.key().text(), title, publisher, date, note)));
    }
    return documents;
  }

  /** The languages of a reply with or without an English version. */
  static List<Language> languages(boolean english) {
    return english ? List.of(Language.ZH, Language.EN) : List.of(Language.ZH);
  }
}
