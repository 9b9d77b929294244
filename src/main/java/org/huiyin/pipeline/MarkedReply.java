package org.huiyin.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.draw.Draw;
import org.huiyin.model.Neighbours;
import org.huiyin.model.Reply;
import org.huiyin.model.provenance.Mark;
import org.huiyin.model.site.Site;
import org.huiyin.read.Content;
import org.huiyin.resolve.Resolve;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.ProcessingFault;
import org.huiyin.source.Severity;
import org.huiyin.source.SourceSet;

/**
 * What an editor has to confirm in a reply.
 *
 * @param folder of its files
 * @param sources in which the marks stand
 * @param reply what the sources say
 * @param zone of the site
 */
public record MarkedReply(Path folder, SourceSet sources, Reply reply, ZoneId zone) {

  /**
   * The result of {@link #of}.
   *
   * @param reply empty if the sources have errors because of which marks cannot be found
   * @param problems these errors
   */
  public record Found(Optional<MarkedReply> reply, List<Problem> problems) {}

  /** What is to be confirmed, in the order of the files. */
  public List<Mark> marks() {
    return reply.provenance().marks();
  }

  /** The ids of all replies, drafts too. */
  public static List<String> ids(Path source) throws IOException {
    return new Content(source).replies(new Problems());
  }

  /**
   * Reads a reply. Its figures and claims may have errors; what they say is not needed.
   *
   * @param source the folder that contains {@code content/}
   */
  public static Found of(Path source, String id) throws IOException {
    Content content = new Content(source);
    Problems problems = new Problems();
    Optional<Site> site = Resolve.site(content.site(problems), problems);
    if (site.isEmpty()) {
      return new Found(Optional.empty(), errors(problems));
    }
    Problems own = new Problems();
    SourceSet set = content.reply(id, own);
    Optional<Reply> reply =
        ProcessingFault.in(
            "content/replies/" + id,
            () -> Resolve.reply(set, site.get(), Neighbours.NONE, Draw::textsOf, own));
    if (reply.isEmpty() || !isReadable(set)) {
      return new Found(Optional.empty(), errors(own));
    }
    Path folder = source.resolve("content").resolve("replies").resolve(id);
    return new Found(
        Optional.of(new MarkedReply(folder, set, reply.get(), site.get().zone())), List.of());
  }

  private static boolean isReadable(SourceSet set) {
    return Stream.of(set.card(), set.figures(), set.claims(), set.commitments(), set.imported())
        .flatMap(Optional::stream)
        .noneMatch(Node.Unreadable.class::isInstance);
  }

  private static List<Problem> errors(Problems problems) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }
}
