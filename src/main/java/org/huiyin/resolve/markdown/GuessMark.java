package org.huiyin.resolve.markdown;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.huiyin.source.Origin;

/**
 * The mark of a guess at a link: the title {@code "?"}. Readers never see it.
 *
 * @param scheme of the link
 * @param place of the title, without its quotation marks
 */
record GuessMark(String scheme, Origin place) {
  private static final String TITLE = "?";

  /** The links that can be marked. */
  private static final Set<String> SCHEMES = Set.of("figure", "claim", "commitment", "date");

  /** The mark at a link that can be marked; empty if it has none. */
  static Optional<GuessMark> of(Link link, String scheme, NodeOrigins places) {
    return isAt(link) && canStandAt(link, scheme, places)
        ? Optional.of(new GuessMark(scheme, place(link, places)))
        : Optional.empty();
  }

  /**
   * Whether a link can have the mark that it has. The title of a reference link stands elsewhere,
   * and may be that of several links.
   */
  static boolean canStandAt(Link link, String scheme, NodeOrigins places) {
    Origin place = place(link, places);
    String text = place.file().text();
    return SCHEMES.contains(scheme)
        && place.end() - place.start() == TITLE.length()
        && "\"'(".indexOf(text.charAt(place.start() - 1)) >= 0
        && text.substring(place.end() + 1).stripLeading().startsWith(")");
  }

  /** Whether a link or image has the title of a mark. */
  static boolean isAt(Node node) {
    String title =
        node instanceof Link link
            ? link.getTitle()
            : node instanceof Image image ? image.getTitle() : null;
    return TITLE.equals(title);
  }

  /** The place of the mark of a link or image. */
  static Origin place(Node node, NodeOrigins places) {
    return places.title(node, TITLE);
  }
}
