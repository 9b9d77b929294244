package org.huiyin.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.address.PathName;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Warns about images that no text shows. Those with wrong names are reported anyway. */
final class ImagesUsed implements Check {
  @Override
  public void check(Reply reply, Problems problems) {
    Set<String> shown =
        reply.texts().stream()
            .flatMap(text -> text.links().stream())
            .filter(Prose.Link::image)
            .map(Prose.Link::target)
            .collect(Collectors.toSet());
    for (Reply.Image image : reply.images()) {
      if (PathName.isPath(image.name()) && !shown.contains(ReplyPaths.image(image.name()))) {
        problems.add(
            Problem.warning(
                reply.card().origin().file().beside(ReplyPaths.image(image.name())),
                Message.of("unused-image", image.name())));
      }
    }
  }
}
