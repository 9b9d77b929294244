package org.huiyin.render.reply;

import java.util.List;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.Chart;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.ReplyOutput;
import org.huiyin.source.Problems;

/** Publishes the attachments of a reply, in the folder of the reply. */
public final class ReplyAttachments implements ReplyOutput {
  @Override
  public List<OutputFile> files(
      RenderContext context, Reply reply, List<Drawing> drawings, Problems problems) {
    String folder = context.language().folder() + reply.card().address();
    return reply.attachments().stream()
        .map(
            attachment ->
                new OutputFile(
                    folder + ReplyPaths.attachment(attachment.name()), attachment.bytes()))
        .toList();
  }

  @Override
  public List<String> paths(Reply reply, Language language, List<Chart> charts) {
    String folder = language.folder() + reply.card().address();
    return reply.attachments().stream()
        .map(attachment -> folder + ReplyPaths.attachment(attachment.name()))
        .toList();
  }
}
