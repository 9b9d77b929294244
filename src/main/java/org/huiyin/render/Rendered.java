package org.huiyin.render;

import java.util.List;
import org.huiyin.model.Digest;
import org.huiyin.model.OutputFile;

/**
 * All files of one reply, and the rest of it that the pages of the site will need.
 *
 * @param files in the order of {@code PageKinds}
 */
public record Rendered(List<OutputFile> files, Digest digest) {
  public Rendered {
    files = List.copyOf(files);
  }
}
