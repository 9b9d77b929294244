package org.huiyin.render;

import java.util.List;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.Drawing;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Reply;
import org.huiyin.source.Problems;

/** The pictures that a reply's text shows, beside its page. */
final class ReplyImages implements ReplyOutput {
  @Override
  public List<OutputFile> files(
      Setting setting, Reply reply, List<Drawing> drawings, Problems problems) {
    return reply.images().stream()
        .map(
            image ->
                new OutputFile(
                    setting.language().folder()
                        + reply.card().address()
                        + ReplyPaths.image(image.name()),
                    image.bytes()))
        .toList();
  }
}
