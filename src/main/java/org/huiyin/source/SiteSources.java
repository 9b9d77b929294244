package org.huiyin.source;

import java.util.List;
import java.util.Optional;

/**
 * The source files that do not belong to a reply.
 *
 * @param site {@code content/site.yml}
 * @param pages the files in {@code content/pages/}, by name
 */
public record SiteSources(Optional<Node> site, List<PageSource> pages) {

  public SiteSources {
    pages = List.copyOf(pages);
  }

  /**
   * A page of {@code content/pages/}.
   *
   * @param id the file name without extensions: {@code about} for {@code about.md} and {@code
   *     about.en.md}
   * @param english whether it is the English version
   * @param bodyStart the offset of the Markdown
   */
  public record PageSource(
      String id, boolean english, Optional<Node> frontMatter, SourceFile file, int bodyStart) {}
}
