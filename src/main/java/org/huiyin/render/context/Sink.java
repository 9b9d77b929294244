package org.huiyin.render.context;

import java.io.IOException;
import java.util.List;
import org.huiyin.model.artefact.OutputFile;

/** Takes finished files one by one, so that a large site is never in memory as a whole. */
public interface Sink {
  void put(OutputFile file) throws IOException;

  /** Takes several. */
  default void putAll(List<OutputFile> files) throws IOException {
    for (OutputFile file : files) {
      put(file);
    }
  }
}
