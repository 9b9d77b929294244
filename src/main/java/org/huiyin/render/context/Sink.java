package org.huiyin.render.context;

import java.io.IOException;
import java.util.List;
import org.huiyin.model.artefact.OutputFile;

/** Receives rendered files one by one, so that a large site is never in memory as a whole. */
public interface Sink {
  /**
   * Receives one file. Called from several threads during a build. Its bytes may not be made yet.
   *
   * @throws IOException if the file cannot be stored
   */
  void put(OutputFile file) throws IOException;

  /** Receives several files. */
  default void putAll(List<OutputFile> files) throws IOException {
    for (OutputFile file : files) {
      put(file);
    }
  }
}
