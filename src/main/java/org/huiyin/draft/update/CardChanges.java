package org.huiyin.draft.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.edit.Existing;
import org.huiyin.source.Node;

/** Compares the card of a reply with that of a letter. Nothing in it is changed. */
final class CardChanges {
  private static final Pattern LINE = Pattern.compile("([a-z-]+): (.+)");

  /** What a letter does not give, or an import always writes. */
  private static final List<String> OWN = List.of("status", "to-confirm");

  private CardChanges() {}

  /**
   * The keys that both have with another value.
   *
   * @param written {@code reply.yml} as a first import would write it
   */
  static List<UpdateResult.CardChange> between(Optional<Node> card, String written) {
    List<UpdateResult.CardChange> changes = new ArrayList<>();
    for (String line : written.lines().toList()) {
      Matcher entry = LINE.matcher(line);
      if (entry.matches() && !OWN.contains(entry.group(1))) {
        String after = plain(entry.group(2));
        Existing.text(card, entry.group(1))
            .map(CardChanges::plain)
            .filter(before -> !before.equals(after) && !after.equals("not-given"))
            .ifPresent(
                before -> changes.add(new UpdateResult.CardChange(entry.group(1), before, after)));
      }
    }
    return changes;
  }

  private static String plain(String value) {
    return value.replaceAll("^\"|\"$", "");
  }
}
