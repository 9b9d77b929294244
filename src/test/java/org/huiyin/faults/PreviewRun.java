package org.huiyin.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huiyin.pipeline.Preview;
import org.huiyin.pipeline.Request;

/** A site that is looked at in a browser, whose files fail once and are there again. */
final class PreviewRun {
  private static final Preview.Audience NOBODY =
      new Preview.Audience() {
        @Override
        public boolean looksAt(String reply) {
          return false;
        }

        @Override
        public void published(String reply) {}

        @Override
        public boolean hasNews() {
          return false;
        }
      };

  private PreviewRun() {}

  /**
   * Builds twice, the second time without faults, and stores what is then shown in {@code site/}.
   *
   * @return the failure of the first time; empty if it succeeded
   */
  static String in(Path folder) throws IOException {
    Preview preview =
        new Preview(
            new Request(
                folder,
                folder.resolve("site"),
                Request.Mode.PREVIEW,
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                false,
                1));
    String failure = "";
    try {
      build(preview);
    } catch (IOException e) {
      failure = String.valueOf(e.getMessage()).replace("Exception", "");
    }
    Faults.disarm();
    build(preview);
    for (String path : preview.paths()) {
      Path file = folder.resolve("site").resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, preview.file(path).orElseThrow().bytes());
    }
    return failure;
  }

  private static void build(Preview preview) throws IOException {
    preview.update(Preview.Changes.ALL, NOBODY);
    preview.finish();
  }
}
