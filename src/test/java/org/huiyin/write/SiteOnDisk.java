package org.huiyin.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.model.artefact.OutputFile;

/** A source folder with an output folder in it, and operations of tests on them. */
final class SiteOnDisk {
  /** Does not wait for the other build. */
  static final Duration AT_ONCE = Duration.ZERO;

  /** The content of the source folder after a build that left only the site. */
  static final Map<String, Boolean> CONTENT_AND_SITE = Map.of("content", true, "site", true);

  final Path source;
  final Path output;

  private SiteOnDisk(Path source, Path output) {
    this.source = source;
    this.output = output;
  }

  static SiteOnDisk in(Path folder) throws IOException {
    Path source = Files.createDirectories(folder.resolve("source").resolve("content")).getParent();
    return new SiteOnDisk(source, source.resolve("site"));
  }

  SiteFolder open() throws IOException {
    return SiteFolder.open(output, source, AT_ONCE);
  }

  /** Builds a site of the given files: path, text, path, text … */
  SiteFolder.Written build(String... files) throws IOException {
    try (SiteFolder site = open()) {
      putAll(site, files);
      return site.commit();
    }
  }

  static void putAll(Output output, String... files) throws IOException {
    for (int i = 0; i < files.length; i += 2) {
      output.put(OutputFile.text(files[i], files[i + 1]));
    }
  }

  /** All files in a folder with their text, without the manifest; links are marked. */
  static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    Path root = folder.toRealPath();
    try (Stream<Path> paths = Files.walk(root)) {
      paths
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .filter(path -> !path.equals(root.resolve(Manifest.NAME)))
          .forEach(
              path -> files.put(root.relativize(path).toString().replace('\\', '/'), text(path)));
    }
    return files;
  }

  SortedMap<String, String> files() throws IOException {
    return files(output);
  }

  /**
   * The names in the source folder, which also contains the output, and whether they are folders.
   */
  SortedMap<String, Boolean> beside() throws IOException {
    try (Stream<Path> paths = Files.list(source)) {
      SortedMap<String, Boolean> names = new TreeMap<>();
      paths.forEach(path -> names.put(path.getFileName().toString(), Files.isDirectory(path)));
      return names;
    }
  }

  private static String text(Path path) {
    try {
      return Files.isSymbolicLink(path)
          ? "link to " + Files.readSymbolicLink(path)
          : Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
