package org.huiyin.render.list;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiyin.address.Slug;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Organisation;
import org.huiyin.render.text.DisplayFormat;
import org.huiyin.source.EnumNames;

/** The facets of replies, in the order in which pages show them. */
public final class ReplyFacets {
  /**
   * The key of the list of replies that do not state the property. Keys of outcomes contain a
   * hyphen, so they differ from it.
   */
  private static final String UNSTATED = "unstated";

  static final Facet<Card> YEAR = new Facet<>("year", Facet.Order.NEWEST, ReplyFacets::year);
  static final Facet<Card> TOPIC =
      new Facet<>(
          "topic",
          Facet.Order.LONGEST,
          (card, texts) ->
              card.topics().stream()
                  .map(
                      topic ->
                          FacetValue.of(Slug.of(topic.id()), topic.label().in(texts.language())))
                  .toList());
  static final Facet<Card> ORGANISATION =
      new Facet<>(
          "organisation",
          Facet.Order.LONGEST,
          (card, texts) -> organisations(card).map(body -> organisation(body, texts)).toList());
  static final Facet<Card> CO_HANDLER =
      new Facet<>(
          "co-handler",
          Facet.Order.LONGEST,
          (card, texts) ->
              card.handling().coHandlers().stream()
                  .map(body -> organisation(body, texts))
                  .toList());
  static final Facet<Card> SESSION =
      new Facet<>("session", Facet.Order.NEWEST, ReplyFacets::session);
  static final Facet<Card> OUTCOME = new Facet<>("outcome", Facet.Order.KEY, ReplyFacets::outcome);
  static final Facet<Card> PUBLICITY =
      new Facet<>("publicity", Facet.Order.KEY, ReplyFacets::publicity);

  /** All facets of replies. */
  public static final List<Facet<Card>> ALL =
      List.of(YEAR, TOPIC, ORGANISATION, CO_HANDLER, SESSION, OUTCOME, PUBLICITY);

  private ReplyFacets() {}

  static String year(Card card) {
    return Integer.toString(card.day().getYear());
  }

  private static List<FacetValue> year(Card card, Texts texts) {
    return List.of(FacetValue.of(year(card), texts.get("replies.year", year(card))));
  }

  /** The bodies that answer, and those that sign jointly with them and are no co-handlers. */
  private static Stream<Organisation> organisations(Card card) {
    List<Organisation> signedBy = card.letter().signedBy();
    return Stream.concat(
            card.answering().stream(),
            signedBy.size() < 2
                ? Stream.empty()
                : signedBy.stream().filter(body -> !card.handling().coHandlers().contains(body)))
        .distinct();
  }

  private static FacetValue organisation(Organisation body, Texts texts) {
    return FacetValue.of(Slug.of(body.id()), body.name().in(texts.language()));
  }

  /**
   * The session, identified by kind and number. If several congresses have the same number, the
   * list has a label without the name of a congress.
   */
  private static List<FacetValue> session(Card card, Texts texts) {
    if (card.filing().congress().isEmpty()) {
      return List.of(unstated(texts));
    }
    Card.Congress congress = card.filing().congress().get();
    String key =
        EnumNames.kebabCase(card.filing().kind())
            + "-"
            + congress.term()
            + "-"
            + congress.session();
    return List.of(
        new FacetValue(
            key,
            congress.name().in(texts.language()),
            texts.get(
                "lists.session",
                congress.term(),
                congress.session(),
                texts.of(card.filing().kind())),
            texts.of(card.filing().kind()),
            key));
  }

  private static List<FacetValue> outcome(Card card, Texts texts) {
    return Stream.of(
            card.handling()
                .outcome()
                .map(
                    outcome ->
                        new FacetValue(
                            Slug.of(outcome.scheme()) + "-" + code(outcome.code()),
                            new DisplayFormat(texts).outcome(outcome),
                            new DisplayFormat(texts).outcome(outcome),
                            outcome.scheme()))
                .orElseGet(() -> unstated(texts)))
        .toList();
  }

  /**
   * An outcome code as part of an address. Codes are usually upper case and become lower case. A
   * code that contains lower-case letters gets a hash, so that {@code A} and {@code a} have
   * different addresses.
   */
  private static String code(String code) {
    String small = code.toLowerCase(Locale.ROOT);
    return code.equals(code.toUpperCase(Locale.ROOT)) ? Slug.of(small) : Slug.hashed(code, code);
  }

  private static List<FacetValue> publicity(Card card, Texts texts) {
    return List.of(
        card.publication()
            .publicity()
            .map(publicity -> FacetValue.of(EnumNames.kebabCase(publicity), texts.of(publicity)))
            .orElseGet(() -> unstated(texts)));
  }

  private static FacetValue unstated(Texts texts) {
    return FacetValue.of(UNSTATED, texts.get("lists.unstated"));
  }
}
