package org.huiyin.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.bytes.Digest;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.write.PublishedSite;

/**
 * The folder of a site that a build has finished.
 *
 * @param folder holds a manifest
 * @param files those of the manifest, sorted by path
 */
record FinishedSite(Path folder, List<ListedFile> files) {

  /**
   * Reads the manifest of a folder.
   *
   * @throws EnvironmentFailure if there is none
   */
  static FinishedSite in(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new EnvironmentFailure(Message.of("publish.no-site", folder.toString()));
    }
    Path place = folder.toRealPath();
    PublishedSite site = PublishedSite.in(place, path -> true);
    if (site.folder().isEmpty()) {
      throw new EnvironmentFailure(Message.of("publish.no-site", folder.toString()));
    }
    return new FinishedSite(place, ListedFile.of(site.digests()));
  }

  /**
   * The bytes of a file.
   *
   * @throws EnvironmentFailure if they are not those that the build wrote
   */
  byte[] bytes(ListedFile file) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(folder.resolve(file.path()));
    } catch (NoSuchFileException e) {
      throw changed(file, e);
    }
    if (!Digest.of(bytes).toString().equals(file.digest())) {
      throw changed(file, new IOException("another digest"));
    }
    return bytes;
  }

  private EnvironmentFailure changed(ListedFile file, IOException cause) {
    return new EnvironmentFailure(
        Message.of("publish.changed-file", folder.resolve(file.path()).toString()), cause);
  }
}
