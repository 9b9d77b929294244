package org.huiyin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.PartialDate;

/**
 * What a reply is filed under, as a table.
 *
 * @param missing what replies of this kind often carry and this one does not, in one line; empty if
 *     nothing
 */
public record FactsBlock(List<Fact> facts, Optional<String> missing) implements TemplateView {

  public record Fact(String label, String value) implements TemplateView {}

  static FactsBlock of(Card card, Texts texts) {
    return new FactsBlock(new Filing(card, new Shown(texts)).facts(), missing(card, texts));
  }

  private static Optional<String> missing(Card card, Texts texts) {
    List<String> missing = new ArrayList<>();
    if (card.documentNumber().isEmpty()) {
      missing.add(texts.get("facts.document-number"));
    }
    if (card.outcome().isEmpty()) {
      missing.add(texts.get("facts.outcome"));
    }
    if (card.publicity().isEmpty()) {
      missing.add(texts.get("facts.publicity"));
    }
    return missing.isEmpty() ? Optional.empty() : Optional.of(texts.list(missing));
  }

  /** Collects the facts of a card in their usual order. */
  private record Filing(Card card, Shown shown, List<Fact> found) {
    Filing(Card card, Shown shown) {
      this(card, shown, new ArrayList<>());
    }

    List<Fact> facts() {
      Texts texts = shown.texts();
      add("kind", texts.of(card.kind()));
      add("number", texts.get("facts.number-value", card.number()));
      add("congress", shown.in(card.congress().name()));
      add("proposers", shown.proposers(card));
      add("lead-handler", shown.in(card.leadHandler().name()));
      if (!card.coHandlers().isEmpty()) {
        add("co-handlers", shown.fullNames(card.coHandlers()));
      }
      if (!card.consulted().isEmpty()) {
        String named = shown.shortNames(card.consulted());
        add(
            "consulted",
            card.consultedOthers() ? texts.get("facts.consulted-others", named) : named);
      }
      card.documentNumber().ifPresent(number -> add("document-number", number));
      add("signed-on", texts.date(PartialDate.of(card.signedOn())));
      add("published-on", texts.date(PartialDate.of(card.publishedAt().toLocalDate())));
      card.outcome()
          .ifPresent(
              outcome ->
                  add(
                      "outcome",
                      texts.get("facts.outcome-value", outcome.code(), shown.in(outcome.label()))));
      card.publicity().ifPresent(publicity -> add("publicity", texts.of(publicity)));
      return List.copyOf(found);
    }

    private void add(String key, String value) {
      found.add(new Fact(shown.texts().get("facts." + key), value));
    }
  }
}
