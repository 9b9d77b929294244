package org.huiyin.render.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.PartialDate;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.DisplayFormat;

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
      add("number", texts.get("facts.number-value", card.filing().number()));
      add("congress", format.in(card.filing().congress().name()));
      add("proposers", format.proposers(card));
      add("lead-handler", format.in(card.handling().leadHandler().name()));
      if (!card.handling().coHandlers().isEmpty()) {
        add("co-handlers", format.fullNames(card.handling().coHandlers()));
      }
      if (!card.handling().consulted().isEmpty()) {
        String named = format.shortNames(card.handling().consulted());
        add(
            "consulted",
            card.handling().consultedOthers() ? texts.get("facts.consulted-others", named) : named);
      }
      card.letter().documentNumber().ifPresent(number -> add("document-number", number));
      add("signed-on", texts.date(PartialDate.of(card.letter().signedOn())));
      add(
          "published-on",
          texts.date(PartialDate.of(card.publication().publishedAt().toLocalDate())));
      card.handling()
          .outcome()
          .ifPresent(
              outcome ->
                  add(
                      "outcome",
                      texts.get(
                          "facts.outcome-value", outcome.code(), format.in(outcome.label()))));
      card.publication().publicity().ifPresent(publicity -> add("publicity", texts.of(publicity)));
      return List.copyOf(found);
    }

    private void add(String key, String value) {
      found.add(new Fact(format.texts().get("facts." + key), value));
    }
  }
}
