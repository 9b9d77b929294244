package org.huiyin.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;

/**
 * An ordinary folder. The old site is renamed to {@code .site.huiyin-old}, then the new one is
 * renamed to {@code site}. For a moment between the two renames there is no site. If the second
 * rename is refused, the first one is undone at once. If the process is killed between the two, the
 * next build undoes the first one.
 *
 * <pre>
 *                        site    .site.huiyin-new   .site.huiyin-old    the next build
 * while it is written    old     unfinished         –                   deletes the new one
 * before the exchange    old     complete           –                   deletes the new one
 * between the renames    –       complete           old                 restores the old one, deletes the new one
 * after the exchange     new     –                  old, or part of it  deletes the old one
 * </pre>
 *
 * <p>The old site is restored rather than the new one, because the next build makes a new one
 * anyway. If it cannot, the site is the last one that was published successfully.
 */
record FolderTarget(Path current, Rename rename) implements PublishTarget {

  @Override
  public Path lock() {
    return PublishTarget.beside(current, "lock");
  }

  @Override
  public Path staging() {
    return PublishTarget.beside(current, "new");
  }

  private Path old() {
    return PublishTarget.beside(current, "old");
  }

  @Override
  public boolean isSettled() {
    return !Files.exists(staging(), LinkOption.NOFOLLOW_LINKS)
        && !Files.exists(old(), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void recover() throws IOException {
    PublishTarget.requireFolder(current);
    FileTree.discard(staging());
    if (!Files.exists(old(), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (isEmpty(current)) {
      Files.deleteIfExists(current);
      rename.moveChecked(old(), current);
    } else {
      // If somebody else's files are in the folder, the old one is the only copy of the site.
      FileTree.refuseForeign(current, Manifest.pathsIn(current).orElse(Set.of()));
      FileTree.discard(old());
    }
  }

  /** A deployment may have created the folder again after the interruption. */
  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  @Override
  public void exchange(Path staging) throws IOException {
    boolean replaces = Files.exists(current);
    if (replaces) {
      try {
        rename.moveChecked(current, old());
      } catch (IOException e) {
        throw PublishTarget.cannotExchange(current, e);
      }
    }
    try {
      rename.moveChecked(staging, current);
    } catch (IOException e) {
      throw replaces ? restored(e) : PublishTarget.cannotExchange(current, e);
    }
    discardOld();
  }

  /** Renames the old site back, and tells whether this succeeded. */
  private EnvironmentFailure restored(IOException cause) {
    Object reason = IoReason.of(cause);
    try {
      rename.moveChecked(old(), current);
      return new EnvironmentFailure(
          Message.of("exchange-undone", current.toString(), reason), cause);
    } catch (IOException e) {
      cause.addSuppressed(e);
      return new EnvironmentFailure(
          Message.of(
              "exchange-not-undone", current.toString(), reason, old().toString(), IoReason.of(e)),
          cause);
    }
  }

  private void discardOld() throws EnvironmentFailure {
    try {
      FileTree.discard(old());
    } catch (IOException e) {
      throw new EnvironmentFailure(
          Message.of("old-site-stays", old().toString(), IoReason.of(e)), e);
    }
  }
}
