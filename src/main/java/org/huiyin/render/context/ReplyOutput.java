package org.huiyin.render.context;

import java.util.List;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.source.Problems;

/** A kind of file that is made from one reply, in each of its languages. */
public interface ReplyOutput {
  /**
   * Makes the files.
   *
   * @param drawings in the language of the setting
   */
  List<OutputFile> files(
      RenderContext context, Reply reply, List<Drawing> drawings, Problems problems);
}
