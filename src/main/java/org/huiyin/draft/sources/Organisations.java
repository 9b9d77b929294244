package org.huiyin.draft.sources;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huiyin.draft.letter.Found;
import org.huiyin.draft.letter.LetterCard;

/** The bodies that a card names. */
public final class Organisations {
  /** Stands for the answering body of a letter that does not name it. */
  public static final String UNNAMED = "原文未写明的单位";

  private Organisations() {}

  /** The names in the order of the card, each once. */
  public static Set<String> of(LetterCard card) {
    Set<String> names = new LinkedHashSet<>();
    names.add(card.lead().or(card::source).map(Found::value).orElse(UNNAMED));
    List.of(card.signedBy(), card.coHandlers(), card.consulted())
        .forEach(bodies -> bodies.forEach(found -> names.add(found.value())));
    card.addressedTo().ifPresent(found -> names.add(found.value()));
    return names;
  }
}
