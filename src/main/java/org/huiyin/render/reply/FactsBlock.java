package org.huiyin.render.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Organisation;
import org.huiyin.model.procedure.Procedure;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.DisplayFormat;
import org.huiyin.render.text.ProposerNames;

/**
 * The filing data of a reply as a table.
 *
 * @param missing what replies often state and this one does not, as a list; empty if nothing is
 *     missing
 */
public record FactsBlock(List<Fact> facts, Optional<String> missing) implements TemplateView {

  /** A row of the table. */
  public record Fact(String label, String value) implements TemplateView {}

  static FactsBlock of(Card card, Texts texts) {
    return new FactsBlock(new Filing(card, new DisplayFormat(texts)).facts(), missing(card, texts));
  }

  private static Optional<String> missing(Card card, Texts texts) {
    List<String> missing = new ArrayList<>();
    if (card.letter().documentNumber().isEmpty()) {
      missing.add(texts.get("facts.document-number"));
    }
    if (card.handling().outcome().isEmpty()) {
      missing.add(texts.get("facts.outcome"));
    }
    if (card.publication().publicity().isEmpty()) {
      missing.add(texts.get("facts.publicity"));
    }
    return missing.isEmpty() ? Optional.empty() : Optional.of(texts.list(missing));
  }

  /** Collects the facts of a card in their usual order. */
  private record Filing(Card card, DisplayFormat format, List<Fact> found) {
    Filing(Card card, DisplayFormat format) {
      this(card, format, new ArrayList<>());
    }

    List<Fact> facts() {
      Texts texts = format.texts();
      add("kind", texts.of(card.filing().kind()));
      required("number", format.number(card));
      required("congress", card.filing().congress().map(congress -> format.in(congress.name())));
      if (card.filing().topic().isEmpty()) {
        required("topic", Optional.empty());
      }
      Optional<String> proposers = new ProposerNames(texts).of(card.filing().proposers());
      if (proposers.isPresent() || card.filing().kind() != Card.Kind.OPINION) {
        required("proposers", proposers);
      }
      bodies(
          card.handling().separately() ? "separate-handlers" : "lead-handler",
          card.handling().leadHandlers());
      if (!card.handling().coHandlers().isEmpty()) {
        bodies("co-handlers", card.handling().coHandlers());
      }
      if (!card.handling().consulted().isEmpty()) {
        String named = format.shortNames(card.handling().consulted());
        add(
            "consulted",
            card.handling().consultedOthers() ? texts.get("facts.consulted-others", named) : named);
      }
      addLetter();
      day("received-on", card.procedure().receivedOn());
      day("due-on", card.procedure().dueOn());
      day("extended-to", card.procedure().extendedTo());
      required("signed-on", card.letter().signedOn().map(PartialDate::of).map(texts::date));
      required(
          "published-on",
          card.publication()
              .publishedAt()
              .map(time -> texts.date(PartialDate.of(time.toLocalDate()))));
      card.handling().outcome().ifPresent(outcome -> add("outcome", format.outcome(outcome)));
      card.publication().publicity().ifPresent(publicity -> add("publicity", texts.of(publicity)));
      optional("publicity-reason", card.catalogue().publicityReason());
      card.procedure()
          .consent()
          .filter(Procedure.Consent.GIVEN::equals)
          .ifPresent(consent -> add("consent", texts.of(consent)));
      card.procedure().opinions().forEach(this::opinion);
      optional("contact", card.letter().closing().contact());
      return List.copyOf(found);
    }

    private void addLetter() {
      Card.Letter letter = card.letter();
      if (!letter.addressedTo().isEmpty()) {
        add("addressed-to", format.fullNames(letter.addressedTo()));
      }
      if (!letter.signedBy().equals(card.handling().leadHandlers())) {
        add("signed-by", format.fullNames(letter.signedBy()));
      }
      letter.documentNumber().ifPresent(number -> add("document-number", number));
      card.catalogue().indexNumber().ifPresent(number -> add("index-number", number));
      optional("signer", letter.signer());
      if (!letter.closing().copies().isEmpty()) {
        add(
            "copies",
            format.texts().list(letter.closing().copies().stream().map(format::in).toList()));
      }
    }

    /** Adds a fact that every letter has; where it is not given, the table says so. */
    private void required(String key, Optional<String> value) {
      add(key, value.orElseGet(() -> format.texts().get("facts.not-given")));
    }

    private void day(String key, Optional<LocalDate> day) {
      day.ifPresent(known -> add(key, format.texts().date(PartialDate.of(known))));
    }

    private void opinion(Procedure.Opinion opinion) {
      Texts texts = format.texts();
      String attitude = texts.of(opinion.attitude());
      add(
          opinion.round() == 1 ? "opinion" : "opinion-again",
          opinion
              .on()
              .map(on -> texts.get("facts.opinion-on", attitude, texts.date(PartialDate.of(on))))
              .orElse(attitude));
    }

    private void optional(String key, Optional<LocalizedText> value) {
      value.ifPresent(words -> add(key, format.in(words)));
    }

    private void bodies(String key, List<Organisation> bodies) {
      found.add(
          new Fact(format.texts().get("facts." + key, bodies.size()), format.fullNames(bodies)));
    }

    private void add(String key, String value) {
      found.add(new Fact(format.texts().get("facts." + key), value));
    }
  }
}
