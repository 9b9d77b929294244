package org.huiyin.draft.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyin.model.Neighbours;
import org.huiyin.model.Reply;
import org.huiyin.model.site.Site;
import org.huiyin.read.Content;
import org.huiyin.resolve.Resolve;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.huiyin.source.SourceSet;

/**
 * A reply that is there already, with its sources.
 *
 * @param folder of its files
 */
public record Existing(Path folder, SourceSet sources, Reply reply, Site site) {

  /**
   * Reads a reply. What is wrong with its figures and links does not matter here.
   *
   * @throws EnvironmentFailure if a file cannot be read
   */
  public static Existing read(Path source, Site site, String id) throws IOException {
    SourceSet sources = new Content(source).reply(id, new Problems());
    boolean readable =
        Stream.of(
                sources.card(),
                sources.figures(),
                sources.claims(),
                sources.commitments(),
                sources.imported())
            .flatMap(Optional::stream)
            .noneMatch(Node.Unreadable.class::isInstance);
    Optional<Reply> reply = resolved(sources, site);
    if (!readable || reply.isEmpty()) {
      throw new EnvironmentFailure(Message.of("draft.reply-unreadable", id));
    }
    return new Existing(source.resolve(Drafts.folder(id)), sources, reply.get(), site);
  }

  private static Optional<Reply> resolved(SourceSet sources, Site site) {
    return Resolve.reply(sources, site, Neighbours.NONE, kind -> Set.of(), new Problems());
  }

  public String id() {
    return sources.id();
  }

  /** The same with another text in {@code index.md}; empty if it cannot be read. */
  public Optional<Reply> with(String prose) {
    SourceFile file = new SourceFile(Drafts.folder(id()) + "/index.md", prose);
    SourceSet changed =
        new SourceSet(
            sources.id(),
            sources.card(),
            sources.figures(),
            sources.charts(),
            sources.claims(),
            sources.commitments(),
            sources.revisions(),
            Optional.of(file),
            sources.english(),
            sources.imported(),
            sources.original(),
            sources.tables(),
            sources.images(),
            sources.attachments());
    return resolved(changed, site);
  }

  /** The names of the first level of a file. */
  public static Set<String> ids(Optional<Node> file) {
    Set<String> ids = new TreeSet<>();
    entries(file).forEach(entry -> ids.add(entry.key().text()));
    return ids;
  }

  /**
   * The names that are taken on the first level of a file: those in it, and those of which {@code
   * import.yml} says that somebody confirmed them, also if they were deleted since.
   *
   * @param root how paths of the file begin: {@code figures}
   */
  public static Set<String> takenIds(Optional<Node> file, Optional<Node> imported, String root) {
    Set<String> ids = ids(file);
    if (value(imported, "confirmed").orElse(null) instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        if (value(Optional.of(item), "what").orElse(null) instanceof Node.Sequence what) {
          what.items().stream()
              .filter(Node.Scalar.class::isInstance)
              .map(path -> ((Node.Scalar) path).text().split("\\."))
              .filter(names -> names.length > 1 && names[0].equals(root))
              .forEach(names -> ids.add(names[1]));
        }
      }
    }
    return ids;
  }

  public static List<Node.Entry> entries(Optional<Node> node) {
    return node.orElse(null) instanceof Node.Mapping mapping ? mapping.entries() : List.of();
  }

  /** The value of a key in a mapping. */
  public static Optional<Node> value(Optional<Node> mapping, String key) {
    return entries(mapping).stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(Node.Entry::value)
        .findFirst();
  }

  /** The text of a key in a mapping; of a text in two languages the Chinese one. */
  public static Optional<String> text(Optional<Node> mapping, String key) {
    Optional<Node> value = value(mapping, key);
    Optional<Node> chinese =
        value.orElse(null) instanceof Node.Mapping ? value(value, "zh") : value;
    return chinese.orElse(null) instanceof Node.Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}
