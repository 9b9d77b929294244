package org.huiyin.model.site;

import java.util.List;
import org.huiyin.model.Prose;

/**
 * The addresses of the site, as far as they are known before the replies are rendered.
 *
 * <p>A reply learns of them only by these questions, so that a build can record them, and can tell
 * later whether the answers are still the same.
 */
public interface Addresses {

  /** What is known of a path. */
  enum Standing {
    /** The site will have this file. */
    KNOWN,
    /** It is the page that is left of a withdrawn reply. */
    WITHDRAWN,
    /** It is or was another file of a withdrawn reply. */
    GONE,
    /** It is known only when the site is finished. */
    OPEN,
    /** The site will have no such file, unless it belongs to the reply that asks. */
    UNKNOWN
  }

  /**
   * A link to a path that is still {@link Standing#OPEN}.
   *
   * @param path of the target, relative to the root of the site
   */
  record OpenLink(Prose.Link link, String path) {}

  /**
   * What is known of a file.
   *
   * @param path relative to the root of the site
   */
  Standing at(String path);

  /** All addresses, as authors write them: {@code /replies/}; for suggestions to authors. */
  List<String> all();
}
