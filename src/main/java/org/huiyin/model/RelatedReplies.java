package org.huiyin.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The other replies on the same matter.
 *
 * @param replaces the earlier reply after which it was answered again; at most one
 * @param answeredAgain the later replies, oldest first; a withdrawn reply answers nothing
 * @param separate the replies of other bodies to their parts of it, whichever of them names the
 *     others; oldest first
 */
public record RelatedReplies(List<Card> replaces, List<Card> answeredAgain, List<Card> separate) {
  public static final RelatedReplies NONE = new RelatedReplies(List.of(), List.of(), List.of());

  private static final Comparator<Card> OLDEST_FIRST =
      Comparator.comparing(Card::time).thenComparing(Card::id);

  public RelatedReplies {
    replaces = List.copyOf(replaces);
    answeredAgain = List.copyOf(answeredAgain);
    separate = List.copyOf(separate);
  }

  /** Finds the replies that are related to a reply. */
  public static RelatedReplies of(Card card, Neighbours neighbours) {
    List<Card> replaced =
        card.relations().replaces().stream()
            .flatMap(named -> other(named, card, neighbours))
            .toList();
    List<Card> naming =
        neighbours.naming(card.id()).stream().filter(other -> !other.isWithdrawn()).toList();
    return new RelatedReplies(
        replaced,
        naming.stream().filter(other -> replaces(other, card.id())).sorted(OLDEST_FIRST).toList(),
        separate(card, neighbours));
  }

  /** Those that are named with a reply, directly or through another of them. */
  private static List<Card> separate(Card card, Neighbours neighbours) {
    Set<String> reached = new HashSet<>(Set.of(card.id()));
    List<Card> separate = new ArrayList<>();
    Deque<Card> open = new ArrayDeque<>(List.of(card));
    while (!open.isEmpty()) {
      Card from = open.remove();
      Stream<Card> named =
          from.relations().answeredWith().stream()
              .flatMap(relation -> neighbours.card(relation.id()).stream());
      Stream<Card> naming =
          neighbours.naming(from.id()).stream().filter(other -> answersWith(other, from.id()));
      Stream.concat(named, naming)
          .filter(next -> !next.isWithdrawn() && reached.add(next.id()))
          .forEach(
              next -> {
                open.add(next);
                separate.add(next);
              });
    }
    separate.sort(OLDEST_FIRST);
    return separate;
  }

  /** The reply that is named, if it is known and another. */
  private static Stream<Card> other(Card.Relation named, Card card, Neighbours neighbours) {
    return named.id().equals(card.id()) ? Stream.empty() : neighbours.card(named.id()).stream();
  }

  /** Whether two replies are related, directly or through other replies. */
  public static boolean areRelated(Card one, Card another, Neighbours neighbours) {
    Set<String> reached = new HashSet<>(Set.of(one.id()));
    Deque<Card> open = new ArrayDeque<>(List.of(one));
    while (!open.isEmpty()) {
      Card from = open.remove();
      Stream<Card> named =
          Stream.concat(
                  from.relations().replaces().stream(), from.relations().answeredWith().stream())
              .flatMap(relation -> neighbours.card(relation.id()).stream());
      Stream.concat(named, neighbours.naming(from.id()).stream())
          .filter(next -> reached.add(next.id()))
          .forEach(open::add);
    }
    return reached.contains(another.id());
  }

  private static boolean replaces(Card card, String id) {
    return card.relations().replaces().filter(named -> named.id().equals(id)).isPresent();
  }

  private static boolean answersWith(Card card, String id) {
    return card.relations().answeredWith().stream().anyMatch(named -> named.id().equals(id));
  }
}
