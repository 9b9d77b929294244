package org.huiyin.source;

import java.util.List;
import java.util.Optional;

/**
 * The files of one reply, parsed but not yet resolved. A file that is absent or has no content is
 * empty here; a YAML file that could not be read is a {@link Node.Unreadable}.
 *
 * @param id the name of the reply's folder
 * @param card {@code reply.yml}
 * @param prose {@code index.md}
 * @param english {@code index.en.md}; without text if it could not be read, because the reply has
 *     an English version all the same
 * @param imported {@code import.yml}
 * @param original {@code original.txt}, the text of the letter as it was published
 * @param tables the CSV files beside {@code reply.yml}, by name
 * @param images the files in {@code images/}, by name
 * @param attachments the files in {@code files/}, by name
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
    Optional<Node> imported,
    Optional<SourceFile> original,
    List<TableFile> tables,
    List<Image> images,
    List<Attachment> attachments) {

  public SourceSet {
    tables = List.copyOf(tables);
    images = List.copyOf(images);
    attachments = List.copyOf(attachments);
  }

  /**
   * A CSV file.
   *
   * @param name with its ending: {@code beds.csv}
   * @param origin the file as a whole
   * @param table empty if the file was refused, which has been reported
   */
  public record TableFile(String name, Origin origin, Optional<Table> table) {}

  /** An image that the prose can show. */
  public record Image(String name, byte[] bytes) {}

  /** A file for readers to download. */
  public record Attachment(String name, byte[] bytes) {}
}
