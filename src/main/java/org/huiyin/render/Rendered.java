package org.huiyin.render;

import java.util.List;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;

/**
 * The output of rendering one reply in one language.
 *
 * @param files the files of the reply, in the order of {@code PageKinds.OF_REPLY}; then the texts
 *     for the search
 * @param summary the data that pages of the whole site need
 */
public record Rendered(List<OutputFile> files, ReplySummary summary) {
  public Rendered {
    files = List.copyOf(files);
  }
}
