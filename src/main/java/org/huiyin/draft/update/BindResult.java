package org.huiyin.draft.update;

import java.util.List;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;

/**
 * What {@code bind} found in the text of a reply.
 *
 * @param bound the numbers that got a figure
 * @param figures how many figures were added
 * @param left the numbers that need a source and did not get one
 */
public record BindResult(List<Bound> bound, int figures, List<Left> left) {
  public BindResult {
    bound = List.copyOf(bound);
    left = List.copyOf(left);
  }

  /**
   * A number with its new link.
   *
   * @param words that are linked
   * @param target {@code figure:roads.y2023}
   */
  public record Bound(Origin origin, String words, String target) {}

  /** A number without one, and why. */
  public record Left(Origin origin, String words, Message why) {}
}
