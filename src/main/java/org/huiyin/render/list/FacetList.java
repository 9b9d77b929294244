package org.huiyin.render.list;

import java.util.List;
import org.huiyin.language.Texts;

/**
 * The items that share one value of a {@link Facet}.
 *
 * @param key the last part of the list's address: {@code 2021}
 * @param note shown after the label if another list of the facet has the same label; otherwise
 *     empty
 * @param members at least one, in the order of the input
 */
public record FacetList<M>(String key, String label, String note, List<M> members) {
  /** The label, followed by the note if there is one. */
  public String name(Texts texts) {
    return note.isEmpty() ? label : texts.get("lists.named", label, note);
  }
}
