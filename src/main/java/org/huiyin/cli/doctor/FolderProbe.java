package org.huiyin.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a file system treats names: found by writing files into a folder of its own, which is deleted
 * again.
 *
 * @param upperCase how it treats upper and lower case
 * @param accents how it treats the two Unicode forms of “é” (UAX #15): one character, or two
 */
record FolderProbe(Names upperCase, Names accents) {
  private static final String ONE = "\u00e9";
  private static final String TWO = "e\u0301";

  /** What becomes of a name. */
  enum Names {
    /** Both forms are two names. */
    APART,
    /** Both forms name one file, which keeps the form it was made with. */
    ALIKE,
    /** The name is stored in another form. */
    CHANGED,
    /** Java cannot write such a name, because of the encoding that the system asks for. */
    IMPOSSIBLE
  }

  /**
   * @throws IOException if the folder cannot be written
   */
  static FolderProbe of(Path folder) throws IOException {
    Path own = Files.createTempDirectory(folder, ".huiyin-doctor-");
    try {
      Names upperCase = names(own, "a", "A");
      return new FolderProbe(upperCase, names(own, ONE, TWO));
    } finally {
      Files.delete(own);
    }
  }

  private static Names names(Path folder, String name, String other) throws IOException {
    Path file;
    Path second;
    try {
      file = folder.resolve(name);
      second = folder.resolve(other);
    } catch (InvalidPathException e) {
      // The system's encoding has no such character: this is the finding.
      return Names.IMPOSSIBLE;
    }
    Files.createFile(file);
    try (Stream<Path> files = Files.list(folder)) {
      List<String> listed = files.map(path -> path.getFileName().toString()).toList();
      if (!listed.equals(List.of(name))) {
        return Names.CHANGED;
      }
      return Files.exists(second) ? Names.ALIKE : Names.APART;
    } finally {
      Files.delete(file);
    }
  }
}
