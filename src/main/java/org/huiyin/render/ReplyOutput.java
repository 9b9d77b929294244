package org.huiyin.render;

import java.util.List;
import org.huiyin.model.Drawing;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Reply;
import org.huiyin.source.Problems;

/** A kind of file that is made from one reply, in each of its languages. */
interface ReplyOutput {
  /**
   * Makes the files.
   *
   * @param drawings in the language of the setting
   */
  List<OutputFile> files(Setting setting, Reply reply, List<Drawing> drawings, Problems problems);
}
