package org.huiyin.resolve;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.language.JoinedNames;
import org.huiyin.model.Card;
import org.huiyin.model.Document;
import org.huiyin.model.Organisation;
import org.huiyin.model.Topic;
import org.huiyin.model.procedure.Procedure;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.huiyin.resolve.rules.CardRules;
import org.huiyin.resolve.rules.ProcedureResolver;
import org.huiyin.resolve.rules.ShippedSchemes;
import org.huiyin.resolve.value.DateReader;
import org.huiyin.resolve.value.ForeignAddress;
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
  private final OrganisationReferences organisations;

  /**
   * @param languages the languages of the reply
   */
  CardResolver(Site site, List<Language> languages, Values values) {
    this.site = site;
    this.languages = languages;
    this.problems = values.problems();
    this.values = values;
    this.organisations = new OrganisationReferences(site, problems);
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
    List<Topic> topics = topics(fields);
    // If the kind is unknown, the other keys are checked as those of a suggestion.
    Card.Filing filing =
        new FilingResolver(values).filing(kind.orElse(Card.Kind.SUGGESTION), fields);
    Card.Handling handling = handling(fields);
    Card.Letter letter =
        new LetterResolver(organisations, values)
            .letter(filing.kind(), handling.leadHandlers(), fields);
    Optional<Card.Publication> publication = publication(filing, handling, letter, fields);
    Card.Catalogue catalogue =
        new Card.Catalogue(
            fields.isNotGiven("index-number")
                ? Optional.empty()
                : fields.scalar("index-number").map(values::filingNumber),
            values.given(fields, "publicity-reason"));
    Optional<LocalizedText> summary = values.words(fields, "summary");
    List<Document> documents = documents(fields);
    Card.Relations relations = relations(fields);
    Procedure procedure = new ProcedureResolver(values).procedure(letter.signedOn(), fields);
    if (kind.isEmpty() || handling.leadHandlers().isEmpty() || publication.isEmpty()) {
      return Optional.empty();
    }
    Card card =
        new Card(
            id,
            title,
            summary,
            topics,
            filing,
            handling,
            letter,
            publication.get(),
            catalogue,
            documents,
            languages,
            relations,
            procedure,
            fields.originOf("published-at"));
    boolean isSound = new CardRules(site, problems).judge(card, fields);
    // A reply that is not built has no other way to report what is wrong with its card.
    return isSound || isBuilt(card) ? Optional.of(card) : Optional.empty();
  }

  private static boolean isBuilt(Card card) {
    return card.isOpen() && card.publication().status() == Card.Status.PUBLISHED;
  }

  private Card.Handling handling(Fields fields) {
    List<Organisation> leading = organisations.all(fields.requiredOneOrMore("lead-handler"));
    for (Node.Scalar id : fields.scalars("co-handlers")) {
      if (leading.stream().anyMatch(body -> body.id().equals(id.text()))) {
        problems.error(id.origin(), "repeated-value", id.text());
      }
    }
    return new Card.Handling(
        leading,
        fields.flag("handled-separately"),
        organisations.all(fields.scalars("co-handlers")),
        organisations.all(fields.scalars("consulted")),
        fields.flag("consulted-others"),
        fields.fields("outcome").flatMap(this::outcome));
  }

  /** The publication; empty if its status or its time is missing or invalid. */
  private Optional<Card.Publication> publication(
      Card.Filing filing, Card.Handling handling, Card.Letter letter, Fields fields) {
    boolean isTimed = !fields.isNotGiven("published-at");
    Optional<LocalDateTime> publishedAt =
        isTimed ? fields.requiredScalar("published-at").flatMap(values::minute) : Optional.empty();
    Optional<Card.Status> status =
        values.choice(fields.requiredScalar("status"), Card.Status.class);
    Optional<Card.Publicity> publicity =
        values.choice(fields.scalar("publicity"), Card.Publicity.class);
    Optional<LocalizedText> sourceLabel = values.words(fields, "source-label");
    boolean isEndless = !isTimed && status.equals(Optional.of(Card.Status.SCHEDULED));
    if (!isTimed && fields.isNotGiven("signed-on")) {
      problems.error(fields.originOf("published-at"), "no-date");
    } else if (isEndless) {
      problems.error(fields.originOf("published-at"), "scheduled-without-time");
    }
    boolean isDated =
        publishedAt.isPresent() || !isTimed && !isEndless && letter.signedOn().isPresent();
    List<Organisation> answering =
        filing.kind() == Card.Kind.OPINION ? letter.signedBy() : handling.leadHandlers();
    if (status.isEmpty() || !isDated || answering.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Card.Publication(
            status.get(),
            publicity,
            publishedAt,
            fields.scalar("published-at").filter(DateReader::isDay).isPresent(),
            sourceLabel.orElseGet(
                () -> JoinedNames.of(answering.stream().map(Organisation::name).toList()))));
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
              .withHint(
                  ShippedSchemes.named(scheme.get().text())
                      .map(known -> Message.of("hint.shipped-scheme", known.id()))
                      .or(() -> Nearest.hint(scheme.get().text(), schemes))));
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
      Optional<String> href =
          fields.scalar("href").flatMap(scalar -> ForeignAddress.read(scalar, problems));
      fields.done();
      on.ifPresent(
          date ->
              documents.add(new Document(entry.key().text(), title, publisher, date, note, href)));
    }
    return documents;
  }

  /** The languages of a reply with or without an English version. */
  static List<Language> languages(boolean english) {
    return english ? List.of(Language.ZH, Language.EN) : List.of(Language.ZH);
  }
}
