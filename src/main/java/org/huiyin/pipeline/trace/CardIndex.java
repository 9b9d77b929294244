package org.huiyin.pipeline.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.model.Card;
import org.huiyin.model.Neighbours;
import org.huiyin.model.text.Language;
import org.huiyin.source.EnumNames;

/** The cards of the replies that may be published, by what replies ask for. Immutable. */
public final class CardIndex implements Neighbours {
  private final List<String> ids;

  /** In the order of the ids. */
  private final List<Card> sorted;

  private final Map<String, List<Card>> naming = new HashMap<>();
  private final Map<Card.Matter, List<Card>> byMatter;
  private final Map<Language, String> newest = new EnumMap<>(Language.class);
  private final Map<String, String> hiddenBy = new HashMap<>();

  /**
   * @param cards each id once
   */
  public CardIndex(List<Card> cards) {
    this(cards, List.of());
  }

  /**
   * @param cards each id once
   * @param hidden the cards of the others: drafts, scheduled and closed replies; readers must not
   *     learn of them
   */
  public CardIndex(List<Card> cards, List<Card> hidden) {
    hidden.forEach(card -> hiddenBy.put(card.id(), hiddenBy(card.publication())));
    this.sorted = cards.stream().sorted(Comparator.comparing(Card::id)).toList();
    this.ids = sorted.stream().map(Card::id).toList();
    for (Card card : sorted) {
      Card.Relations named = card.relations();
      Stream.concat(named.replaces().stream(), named.answeredWith().stream())
          .map(Card.Relation::id)
          .distinct()
          .forEach(id -> listed(naming, id).add(card));
    }
    this.byMatter = byMatter(sorted);
    for (Language language : Language.values()) {
      sorted.stream()
          .filter(card -> !card.isWithdrawn() && card.languages().contains(language))
          .min(Card.NEWEST_FIRST)
          .ifPresent(card -> newest.put(language, card.id()));
    }
  }

  /** The cards of those matters that several have. */
  private static Map<Card.Matter, List<Card>> byMatter(List<Card> cards) {
    Map<Card.Matter, List<Card>> all = new HashMap<>();
    for (Card card : cards) {
      card.filing().matters().forEach(matter -> listed(all, matter).add(card));
    }
    Map<Card.Matter, List<Card>> several = new HashMap<>();
    all.forEach(
        (matter, members) -> {
          if (members.size() > 1) {
            several.put(matter, members);
          }
        });
    return several;
  }

  private static <K> List<Card> listed(Map<K, List<Card>> lists, K key) {
    return lists.computeIfAbsent(key, unused -> new ArrayList<>(1));
  }

  @Override
  public Optional<Card> card(String id) {
    int at = Collections.binarySearch(ids, id);
    return at < 0 ? Optional.empty() : Optional.of(sorted.get(at));
  }

  @Override
  public List<Card> naming(String id) {
    return naming.getOrDefault(id, List.of()).stream()
        .filter(card -> !card.id().equals(id))
        .toList();
  }

  @Override
  public List<Card> sameMatter(Card card) {
    Map<String, Card> others = new TreeMap<>();
    for (Card.Matter matter : card.filing().matters()) {
      byMatter.getOrDefault(matter, List.of()).forEach(other -> others.put(other.id(), other));
    }
    others.remove(card.id());
    return List.copyOf(others.values());
  }

  @Override
  public List<String> ids() {
    return ids;
  }

  @Override
  public Set<Language> leads(String id) {
    Set<Language> languages = EnumSet.noneOf(Language.class);
    newest.forEach(
        (language, card) -> {
          if (card.equals(id)) {
            languages.add(language);
          }
        });
    return languages;
  }

  @Override
  public Optional<String> hiddenBy(String id) {
    return Optional.ofNullable(hiddenBy.get(id));
  }

  private static String hiddenBy(Card.Publication publication) {
    return publication.publicity().filter(publicity -> publicity != Card.Publicity.OPEN).isPresent()
        ? "publicity: " + EnumNames.kebabCase(publication.publicity().get())
        : "status: " + EnumNames.kebabCase(publication.status());
  }
}
