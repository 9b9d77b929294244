package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.EnumNames;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Converts what {@code reply.yml} says of the suggestion, proposal or motion. Each key is required,
 * but may be {@code not-given}.
 */
final class FilingResolver {
  private final Values values;
  private final Problems problems;

  FilingResolver(Values values) {
    this.values = values;
    this.problems = values.problems();
  }

  Card.Filing filing(Card.Kind kind, Fields card) {
    return new Card.Filing(kind, congress(card), numbers(card), topic(card), proposers(kind, card));
  }

  private Optional<LocalizedText> topic(Fields card) {
    return card.isNotGiven("topic")
        ? Optional.empty()
        : Optional.of(values.requiredWords(card, "topic"));
  }

  private List<String> numbers(Fields card) {
    if (card.isNotGiven("number")) {
      return List.of();
    }
    List<String> numbers = new ArrayList<>();
    for (Node.Scalar written : card.requiredOneOrMore("number")) {
      String number = values.filingNumber(written);
      if (numbers.contains(number)) {
        problems.error(written.origin(), "repeated-value", number);
      } else {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private Optional<Card.Congress> congress(Fields card) {
    if (card.isNotGiven("congress")) {
      return Optional.empty();
    }
    Optional<Fields> fields = card.required("congress").map(node -> Fields.of(node, problems));
    return fields.map(
        congress -> {
          Card.Congress session =
              new Card.Congress(
                  values.requiredWords(congress, "name"),
                  values.requiredOrdinal(congress, "term"),
                  values.requiredOrdinal(congress, "session"));
          congress.done();
          return session;
        });
  }

  private Card.Proposers proposers(Card.Kind kind, Fields card) {
    List<Card.Proposer> named = card.isNotGiven("proposers") ? List.of() : named(kind, card);
    boolean others = card.flag("proposers-others");
    Optional<Integer> total =
        card.has("proposers-total")
            ? Optional.of(values.requiredOrdinal(card, "proposers-total"))
                .filter(number -> number > 0)
            : card.scalar("proposers-total").map(missing -> 0);
    if (total.isPresent() && (named.isEmpty() || total.get() < named.size())) {
      problems.error(
          card.originOf("proposers-total"), "proposers-total-differs", total.get(), named.size());
    }
    if (others && named.isEmpty()) {
      problems.error(card.originOf("proposers-others"), "others-without-proposers");
    }
    Card.Proposer.Role other =
        kind == Card.Kind.PROPOSAL ? Card.Proposer.Role.DEPUTY : Card.Proposer.Role.MEMBER;
    if (!named.isEmpty() && named.stream().allMatch(each -> each.role() == other)) {
      problems.add(
          Problem.warning(
              card.originOf("proposers"),
              Message.of(
                  "proposers-of-another-kind",
                  EnumNames.kebabCase(kind),
                  EnumNames.kebabCase(other))));
    }
    return new Card.Proposers(named, others, total);
  }

  /** An opinion is addressed to the lead handler and need not name the proposers. */
  private List<Card.Proposer> named(Card.Kind kind, Fields card) {
    if (kind != Card.Kind.OPINION) {
      card.required("proposers");
    }
    List<Card.Proposer> proposers = new ArrayList<>();
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
}
