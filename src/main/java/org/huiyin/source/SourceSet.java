package org.huiyin.source;

import java.util.List;
import java.util.Optional;

/**
 * The files of one reply, parsed but not yet resolved. A file that is absent or has no content is
 * empty here; a file that could not be read is a {@link Node.Unreadable}.
 *
 * @param id the name of the reply's folder
 * @param card {@code reply.yml}
 * @param prose {@code index.md}
 * @param english {@code index.en.md}
 * @param images the files in {@code images/}, by name
 */
public record SourceSet(
    String id,
    Optional<Node> card,
    Optional<Node> figures,
    Optional<Node> charts,
    Optional<Node> claims,
    Optional<Node> commitments,
    Optional<Node> revisions,
    Optional<SourceFile> prose,
    Optional<SourceFile> english,
    List<Image> images) {

  public SourceSet {
    images = List.copyOf(images);
  }

  /** An image that the prose can show. */
  public record Image(String name, byte[] bytes) {}
}
