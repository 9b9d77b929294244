package org.huiyin.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draft.letter.Found;
import org.huiyin.draft.letter.LetterCard;
import org.huiyin.draft.reading.BodyContext;
import org.huiyin.draft.reading.clue.Initials;

/** The id of a draft: place, year and number of its letter, such as {@code qls-2024-0088}. */
final class DraftIds {
  private DraftIds() {}

  static String of(LetterCard card, Set<String> taken) {
    StringBuilder base = new StringBuilder();
    Optional<String> lead = card.lead().map(Found::value);
    BodyContext.of(lead, Optional.empty(), Optional.empty())
        .place()
        .or(() -> lead)
        .map(Initials::of)
        .ifPresent(base::append);
    card.signed()
        .map(found -> String.valueOf(found.value().getYear()))
        .or(() -> card.published().map(found -> found.value().substring(0, 4)))
        .ifPresent(year -> append(base, year));
    card.numbers().stream()
        .map(Found::value)
        .filter(number -> number.matches("[0-9A-Za-z-]{1,20}"))
        .findFirst()
        .ifPresent(number -> append(base, number.toLowerCase(Locale.ROOT)));
    if (base.isEmpty()) {
      base.append("letter");
    }
    String id = base.toString();
    for (int n = 2; taken.contains(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  private static void append(StringBuilder id, String part) {
    id.append(id.isEmpty() ? "" : "-").append(part);
  }
}
