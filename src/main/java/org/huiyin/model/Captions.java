package org.huiyin.model;

import java.util.List;

/**
 * Texts for readers that are written outside the prose: names, titles, labels, notes.
 *
 * @param lines every text, in each of its languages
 * @param mentions the references in them; their anchors and sections are empty
 */
public record Captions(List<TextLine> lines, List<Prose.Mention> mentions) {
  public static final Captions NONE = new Captions(List.of(), List.of());

  public Captions {
    lines = List.copyOf(lines);
    mentions = List.copyOf(mentions);
  }
}
