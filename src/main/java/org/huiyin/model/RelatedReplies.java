package org.huiyin.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  /**
   * Finds the replies that are related to a reply.
   *
   * @param all the cards of the site, with or without its own
   */
  public static RelatedReplies of(Card card, List<Card> all) {
    List<Card> others = all.stream().filter(other -> !other.id().equals(card.id())).toList();
    List<Card> published = others.stream().filter(other -> !other.isWithdrawn()).toList();
    return new RelatedReplies(
        others.stream().filter(other -> replaces(card, other)).toList(),
        published.stream().filter(other -> replaces(other, card)).sorted(OLDEST_FIRST).toList(),
        separate(card, published));
  }

  /** Those that are named with a reply, directly or through another of them. */
  private static List<Card> separate(Card card, List<Card> published) {
    Set<String> reached = new HashSet<>(Set.of(card.id()));
    List<Card> separate = new ArrayList<>();
    Deque<Card> open = new ArrayDeque<>(List.of(card));
    while (!open.isEmpty()) {
      Card from = open.remove();
      for (Card next : published) {
        if ((isNamed(from, next) || isNamed(next, from)) && reached.add(next.id())) {
          open.add(next);
          separate.add(next);
        }
      }
    }
    separate.sort(OLDEST_FIRST);
    return separate;
  }

  /** Whether two replies are related, directly or through other replies. */
  public static boolean areRelated(Card one, Card another, List<Card> all) {
    Set<String> reached = new HashSet<>(Set.of(one.id()));
    Deque<Card> open = new ArrayDeque<>(List.of(one));
    while (!open.isEmpty()) {
      Card from = open.remove();
      for (Card next : all) {
        boolean linked =
            replaces(from, next)
                || replaces(next, from)
                || isNamed(from, next)
                || isNamed(next, from);
        if (linked && reached.add(next.id())) {
          open.add(next);
        }
      }
    }
    return reached.contains(another.id());
  }

  private static boolean replaces(Card newer, Card older) {
    return newer.relations().replaces().filter(named -> named.id().equals(older.id())).isPresent();
  }

  private static boolean isNamed(Card card, Card other) {
    return card.relations().answeredWith().stream()
        .anyMatch(named -> named.id().equals(other.id()));
  }
}
