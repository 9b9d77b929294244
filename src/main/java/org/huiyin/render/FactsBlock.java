package org.huiyin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.PartialDate;

/**
 * What a reply is filed under, as a table.
 *
 * @param missing what replies of this kind often carry and this one does not, in one line; empty if nothing
 */
public record FactsBlock(List<Fact> facts, Optional<String> missing) {

  public record Fact(String label, String value) {}

  static FactsBlock of(Card card) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("类型", Labels.of(card.kind())));
    facts.add(new Fact("编号", "第" + card.number() + "号"));
    facts.add(new Fact("届次", card.congress().name()));
    facts.add(new Fact("提出人", Shown.proposers(card)));
    facts.add(new Fact("主办单位", card.leadHandler().name().zh()));
    if (!card.coHandlers().isEmpty()) {
      facts.add(new Fact("会办单位", Shown.fullNames(card.coHandlers())));
    }
    if (!card.consulted().isEmpty()) {
      facts.add(new Fact("会商单位",
          Shown.shortNames(card.consulted()) + (card.consultedOthers() ? "等有关部门" : "")));
    }
    card.documentNumber().ifPresent(number -> facts.add(new Fact("文号", number)));
    facts.add(new Fact("成文日期", PartialDate.of(card.signedOn()).inChinese()));
    facts.add(new Fact("公布日期", PartialDate.of(card.publishedAt().toLocalDate()).inChinese()));
    card.outcome().ifPresent(outcome ->
        facts.add(new Fact("办理结果", outcome.code() + "（" + outcome.label().zh() + "）")));
    card.publicity().ifPresent(publicity -> facts.add(new Fact("公开属性", Labels.of(publicity))));
    return new FactsBlock(List.copyOf(facts), missing(card));
  }

  private static Optional<String> missing(Card card) {
    List<String> missing = new ArrayList<>();
    if (card.documentNumber().isEmpty()) {
      missing.add("文号");
    }
    if (card.outcome().isEmpty()) {
      missing.add("办理结果");
    }
    if (card.publicity().isEmpty()) {
      missing.add("公开属性");
    }
    return missing.isEmpty() ? Optional.empty() : Optional.of(String.join("、", missing));
  }
}
