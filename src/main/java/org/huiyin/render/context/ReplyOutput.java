package org.huiyin.render.context;

import java.util.List;
import org.huiyin.model.Chart;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.text.Language;
import org.huiyin.source.Problems;

/** A kind of file that is rendered from one reply, in each of its languages. */
public interface ReplyOutput {
  /**
   * Renders the files in the language of the context.
   *
   * @param drawings the charts of the reply in the language of the context
   * @return files with paths relative to the root of the site; may be empty
   */
  List<OutputFile> files(
      RenderContext context, Reply reply, List<Drawing> drawings, Problems problems);

  /**
   * The paths of the files that {@link #files} gives if no template fails.
   *
   * @param charts the charts of the reply that can be drawn
   */
  List<String> paths(Reply reply, Language language, List<Chart> charts);
}
