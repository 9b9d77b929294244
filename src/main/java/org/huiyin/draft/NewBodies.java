package org.huiyin.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draft.letter.Found;
import org.huiyin.draft.letter.LetterCard;
import org.huiyin.draft.reading.clue.Initials;
import org.huiyin.draft.sources.Organisations;

/** The ids of the bodies that letters name. Bodies that the site does not know get a new one. */
final class NewBodies {
  /** Words that a short name begins with, and that the full name has behind its place. */
  private static final String LEVELS = "省市县区州盟旗";

  private final Map<String, String> known;
  private final Set<String> taken;

  /** The full names of new bodies by their ids. */
  private final Map<String, String> added = new LinkedHashMap<>();

  NewBodies(Map<String, String> known) {
    this.known = new LinkedHashMap<>(known);
    this.taken = new HashSet<>(known.values());
  }

  /** The ids by the names as the card gives them. */
  Map<String, String> of(LetterCard card) {
    String lead = card.lead().map(Found::value).orElse("");
    Map<String, String> ids = new LinkedHashMap<>();
    for (String name : Organisations.of(card)) {
      ids.put(name, id(full(name, lead), name));
    }
    return ids;
  }

  private String id(String full, String written) {
    return Optional.ofNullable(known.get(full))
        .or(() -> Optional.ofNullable(known.get(written)).filter(id -> full.equals(written)))
        .orElseGet(() -> add(full));
  }

  private String add(String full) {
    String base = Initials.of(full);
    String id = base;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    known.put(full, id);
    added.put(id, full);
    return id;
  }

  /** 市财政局 in a letter of 示例市交通运输局 is 示例市财政局. */
  private static String full(String name, String lead) {
    if (name.isEmpty() || LEVELS.indexOf(name.charAt(0)) < 0) {
      return name;
    }
    int level = lead.indexOf(name.charAt(0));
    return level > 0 ? lead.substring(0, level) + name : name;
  }

  /** The bodies that were new since the last call: their full names by their ids. */
  Map<String, String> takeAdded() {
    Map<String, String> taken = new LinkedHashMap<>(added);
    added.clear();
    return taken;
  }
}
