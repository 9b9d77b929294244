package org.huiyin.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.huiyin.bytes.Sha256;

/**
 * A symbolic link to a folder. The new site is made beside the folder to which the link leads; then
 * a new link is renamed over the old one. There is a complete site at every moment.
 *
 * <p>A link has two release folders of its own, used in turn: {@code .site.huiyin-<key>-1} and
 * {@code .site.huiyin-<key>-2}. The key is computed from the absolute path of the link, so two
 * links never share a release folder, even if they have the same name and lead into the same
 * folder. Only the two folders of this link are ever deleted or written. If the link leads to any
 * other folder, that folder stays. Releases of a link that was moved to another path stay too, and
 * can be deleted by hand. The key does not contain the machine: two machines that keep their
 * releases in one shared folder must use different paths for their links.
 *
 * <p>The old release stays until the next build, because a web server may have followed the link
 * just before the exchange.
 */
record LinkTarget(Path link, Rename rename) implements PublishTarget {
  private static final int KEY_BYTES = 6;

  @Override
  public Path lock() {
    return PublishTarget.beside(link, "lock");
  }

  @Override
  public Path current() throws IOException {
    return link.toRealPath();
  }

  @Override
  public Path staging() throws IOException {
    return release(current().equals(release(1)) ? 2 : 1);
  }

  private Path release(int number) throws IOException {
    byte[] digest = Sha256.of(link.toString());
    String key = HexFormat.of().formatHex(digest, 0, KEY_BYTES);
    return current().resolveSibling("." + link.getFileName() + ".huiyin-" + key + "-" + number);
  }

  /** The release before the present one may stay as long as it likes. */
  @Override
  public boolean isSettled() {
    return true;
  }

  @Override
  public void recover() throws IOException {
    PublishTarget.requireFolder(current());
    for (int number = 1; number <= 2; number++) {
      if (!current().equals(release(number))) {
        FileTree.discard(release(number));
      }
    }
  }

  @Override
  public void exchange(Path staging) throws IOException {
    Path prepared = PublishTarget.beside(link, "link");
    try {
      Path target =
          Files.readSymbolicLink(link).isAbsolute()
              ? staging
              : link.getParent().relativize(staging);
      Files.deleteIfExists(prepared);
      Files.createSymbolicLink(prepared, target);
      rename.moveChecked(prepared, link);
    } catch (IOException e) {
      try {
        Files.deleteIfExists(prepared);
      } catch (IOException deletion) {
        // The next exchange deletes it.
        e.addSuppressed(deletion);
      }
      throw PublishTarget.cannotExchange(link, e);
    }
  }
}
