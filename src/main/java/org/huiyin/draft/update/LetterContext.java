package org.huiyin.draft.update;

import java.time.LocalDate;
import org.huiyin.draft.letter.Found;
import org.huiyin.draft.letter.Letter;
import org.huiyin.draft.reading.BodyContext;

/** What the card of a letter says of place and time. */
public final class LetterContext {
  private LetterContext() {}

  public static BodyContext of(Letter letter) {
    return BodyContext.of(
        letter.card().lead().map(Found::value),
        letter.card().signed().map(Found::value),
        letter
            .card()
            .published()
            .map(found -> LocalDate.parse(found.value().substring(0, "2024-01-01".length()))));
  }
}
