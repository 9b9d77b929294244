package org.huiyin.render.reply;

import java.util.List;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.ReplyOutput;
import org.huiyin.source.Problems;

/** Publishes the pictures that the text of a reply shows, in the folder of the reply. */
public final class ReplyImages implements ReplyOutput {
  @Override
  public List<OutputFile> files(
      RenderContext context, Reply reply, List<Drawing> drawings, Problems problems) {
    return reply.images().stream()
        .map(
            image ->
                new OutputFile(
                    context.language().folder()
                        + reply.card().address()
                        + ReplyPaths.image(image.name()),
                    image.bytes()))
        .toList();
  }
}
