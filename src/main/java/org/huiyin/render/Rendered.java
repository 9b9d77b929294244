package org.huiyin.render;

import java.util.List;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;

/**
 * All files of one reply, and its summary for the pages of the whole site.
 *
 * @param files in the order of {@code PageKinds}
 */
public record Rendered(List<OutputFile> files, ReplySummary summary) {
  public Rendered {
    files = List.copyOf(files);
  }
}
