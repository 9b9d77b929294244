package org.huiyin.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.render.template.Theme;
import org.huiyin.write.Gzip;
import org.huiyin.write.Output;
import org.huiyin.write.PictureStore;
import org.huiyin.write.Receipt;

/**
 * Passes finished files on to the output, adds compressed copies if they are wanted, and counts.
 * Thread-safe.
 */
final class OutputSink {
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

  /** Puts a file and, if it is wanted, its compressed copy. */
  List<Receipt> take(OutputFile file) throws IOException {
    List<Receipt> receipts = new ArrayList<>(2);
    receipts.add(
        output.put(
            file.content().key().isEmpty()
                ? file
                : new OutputFile(file.path(), () -> pictures.bytes(file.content()))));
    Optional<OutputFile> copy = precompress ? Gzip.of(file) : Optional.empty();
    if (copy.isPresent() && !theme.publishes(copy.get().path())) {
      receipts.add(output.put(copy.get()));
    }
    count(receipts);
    return receipts;
  }

  /** Puts a file that an earlier sink has put, or a compressed copy, and nothing beside it. */
  void pass(OutputFile file) throws IOException {
    count(List.of(output.put(file)));
  }

  /** Puts several files. */
  List<Receipt> take(List<OutputFile> several) throws IOException {
    List<Receipt> receipts = new ArrayList<>();
    for (OutputFile file : several) {
      receipts.addAll(take(file));
    }
    return receipts;
  }

  /**
   * Keeps files of an earlier build, all or none; gives whether it could.
   *
   * @param painted the keys of the pictures among them
   */
  boolean keep(List<Receipt> receipts, List<String> painted) throws IOException {
    boolean kept = output.keep(receipts);
    if (kept) {
      pictures.use(painted);
      count(receipts);
    }
    return kept;
  }

  private void count(List<Receipt> receipts) {
    files.addAndGet(receipts.size());
    pages.addAndGet((int) receipts.stream().filter(file -> file.path().endsWith(".html")).count());
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
