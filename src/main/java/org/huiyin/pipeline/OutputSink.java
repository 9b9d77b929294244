package org.huiyin.pipeline;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.render.context.Sink;
import org.huiyin.render.template.Theme;
import org.huiyin.write.Gzip;
import org.huiyin.write.Output;
import org.huiyin.write.PictureStore;

/**
 * Passes finished files on to the output, adds compressed copies if they are wanted, and counts.
 * Thread-safe.
 */
final class OutputSink implements Sink {
  private final Output output;
  private final PictureStore pictures;
  private final Theme theme;
  private final boolean precompress;
  private final AtomicInteger files = new AtomicInteger();
  private final AtomicInteger pages = new AtomicInteger();

  /**
   * @param pictures is asked for a picture before it is painted
   * @param theme the static files of the site; a compressed copy among them is published instead of
   *     a generated one
   */
  OutputSink(Output output, PictureStore pictures, Theme theme, boolean precompress) {
    this.output = output;
    this.pictures = pictures;
    this.theme = theme;
    this.precompress = precompress;
  }

  @Override
  public void put(OutputFile file) throws IOException {
    output.put(new OutputFile(file.path(), () -> pictures.bytes(file.content())));
    files.incrementAndGet();
    if (file.path().endsWith(".html")) {
      pages.incrementAndGet();
    }
    Optional<OutputFile> copy = precompress ? Gzip.of(file) : Optional.empty();
    if (copy.isPresent() && !theme.publishes(copy.get().path())) {
      output.put(copy.get());
      files.incrementAndGet();
    }
  }

  /** The number of all files, including compressed copies. */
  int files() {
    return files.get();
  }

  /** The number of HTML pages. */
  int pages() {
    return pages.get();
  }
}
