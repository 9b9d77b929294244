package org.huiyin.write;

import org.huiyin.bytes.Digest;
import org.huiyin.model.artefact.OutputFile;

/**
 * What an output gives for a file that was put: with it, a later build can take the file over
 * without making it again. Which kind it is depends on the output.
 */
public sealed interface Receipt {

  /** The path of the file in the site. */
  String path();

  /**
   * A file that is known by its content.
   *
   * @param length in bytes
   */
  record Stamp(String path, int length, Digest digest) implements Receipt {
    static Stamp of(String path, byte[] bytes) {
      return new Stamp(path, bytes.length, Digest.of(bytes));
    }
  }

  /** A file that is kept in memory. */
  record Held(OutputFile file) implements Receipt {
    @Override
    public String path() {
      return file.path();
    }
  }

  /** A file of which nothing was kept. */
  record Name(String path) implements Receipt {}
}
