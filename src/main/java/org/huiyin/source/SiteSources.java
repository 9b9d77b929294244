package org.huiyin.source;

import java.util.List;
import java.util.Optional;

/**
 * The files that do not belong to one reply.
 *
 * @param site {@code content/site.yml}
 * @param pages what lies in {@code content/pages/}, by name
 */
public record SiteSources(Optional<Node> site, List<PageSource> pages) {

  public SiteSources {
    pages = List.copyOf(pages);
  }

  /**
   * A page of its own.
   *
   * @param id the file's name without its endings: {@code about} for {@code about.md} and {@code
   *     about.en.md}
   * @param english whether it is the English version
   * @param bodyStart the offset at which the Markdown begins
   */
  public record PageSource(
      String id, boolean english, Optional<Node> frontMatter, SourceFile file, int bodyStart) {}
}
