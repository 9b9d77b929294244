package org.huiyin;

import static org.huiyin.Mistake.REPLY;
import static org.huiyin.Mistake.card;

import java.util.List;

/** Mistakes in revisions and asks. */
final class RevisionMistakes {
  private static final String CORRECTION = "- {on: 2024-07-01, kind: correction, summary: 示例：更正, ";
  private static final String WHY = "reason: 示例";

  private RevisionMistakes() {}

  static List<Mistake> all() {
    return List.of(
        revision("correction-without-reason", "figure: rooms.north, old: 44, new: 45"),
        revision("revision-of-unknown-figure", "figure: rooms.nort, old: 44, new: 45, " + WHY),
        revision("revision-not-current", "figure: rooms.north, old: 44, new: 46, " + WHY),
        revision("revision-changes-nothing", "figure: rooms.north, old: 45, new: 45, " + WHY),
        revision("revision-value-unreadable", "figure: rooms.north, old: 许多, new: 45, " + WHY),
        revision("revision-of-two", "figure: rooms.north, passage: s1, old: 44, new: 45, " + WHY),
        revision("revision-names-nothing", "old: 44, new: 45, " + WHY),
        revision("revision-of-unknown-passage", "passage: s7, old: 示例旧文, " + WHY),
        revision("revision-without-words", "passage: s1, " + WHY),
        revision("revision-words-missing", "passage: s1, old: 示例旧文, new: 示例新文, " + WHY),
        new Mistake(
            "revision-chain",
            REPLY + "revisions.yml",
            "*",
            CORRECTION
                + "figure: rooms.north, old: 43, new: 44, "
                + WHY
                + "}\n"
                + CORRECTION.replace("07-01", "07-02")
                + "figure: rooms.north, old: 42, new: 45, "
                + WHY
                + "}\n"),
        ask("ask-unanswered", ""),
        ask("ask-in-unknown-section", ", answered-in: [s1, s7]"),
        ask("ask-answered-and-not", ", answered-in: s1, not-answered: 示例：没有谈到"));
  }

  private static Mistake revision(String name, String keys) {
    return new Mistake(name, REPLY + "revisions.yml", "*", CORRECTION + keys + "}\n");
  }

  private static Mistake ask(String name, String keys) {
    return card(
        name,
        "highlights: [rooms.city]",
        "highlights: [rooms.city]\nasks:\n  hours: {text: 示例：延长开放" + keys + "}");
  }
}
