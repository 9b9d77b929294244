package org.huiyin.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The site that was published in an output folder before this build.
 *
 * @param folder empty if nothing was published, or nobody asks
 * @param digests of some of its files, by path
 */
public record PublishedSite(Optional<Path> folder, Map<String, String> digests) {
  public static final PublishedSite NONE = new PublishedSite(Optional.empty(), Map.of());

  /** A site whose files are read when they are asked for; no digests are known. */
  public static PublishedSite in(Path output) {
    return holdsSite(output) ? new PublishedSite(Optional.of(output), Map.of()) : NONE;
  }

  /**
   * A site with the digests that its manifest gives.
   *
   * @param wanted the paths whose digests are wanted
   * @throws org.huiyin.source.EnvironmentFailure if the manifest cannot be read
   */
  public static PublishedSite in(Path output, Predicate<String> wanted) throws IOException {
    return holdsSite(output)
        ? new PublishedSite(Optional.of(output), Manifest.digestsIn(output, wanted))
        : NONE;
  }

  private static boolean holdsSite(Path output) {
    return Files.isRegularFile(output.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS);
  }

  /** A file of the site; empty if it has none at the path. */
  public Optional<byte[]> file(String path) throws IOException {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    Path file = folder.get().resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  /** The digest of a file; an empty text if the site does not have it. */
  public String digest(String path) {
    return digests.getOrDefault(path, "");
  }

  /** Tells without reading the site whether another one was published meanwhile. */
  public String stamp() throws IOException {
    if (folder.isEmpty()) {
      return "";
    }
    BasicFileAttributes manifest =
        Files.readAttributes(
            folder.get().resolve(Manifest.NAME),
            BasicFileAttributes.class,
            LinkOption.NOFOLLOW_LINKS);
    return manifest.size() + " " + manifest.lastModifiedTime() + " " + manifest.fileKey();
  }
}
