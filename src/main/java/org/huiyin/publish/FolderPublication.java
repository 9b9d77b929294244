package org.huiyin.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.huiyin.address.SitePaths;
import org.huiyin.model.artefact.Drift;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;
import org.huiyin.write.FolderComparison;
import org.huiyin.write.SiteFolder;

/**
 * Publishes a site in another folder, as a build writes its output: beside the old one, exchanged
 * as a whole, unchanged files linked. A symbolic link is exchanged in one step, so a place where
 * nothing is yet becomes one.
 */
public final class FolderPublication {
  private static final String FIRST = ".huiyin-first";

  private final Path target;
  private final Watcher watcher;

  public FolderPublication(Path target, Watcher watcher) {
    this.target = target.toAbsolutePath().normalize();
    this.watcher = watcher;
  }

  /**
   * Publishes the site in a folder.
   *
   * @param dry only tells the watcher what would be done
   * @throws EnvironmentFailure if the folder holds no site, the target overlaps it, or the target
   *     cannot be written; the site that was there is then as before
   */
  public Published run(Path folder, boolean dry) throws IOException {
    FinishedSite site = FinishedSite.in(folder);
    if (target.startsWith(site.folder())
        || Files.exists(target) && target.toRealPath().startsWith(site.folder())) {
      throw new EnvironmentFailure(
          Message.of("publish.same-folder", target.toString(), site.folder().toString()));
    }
    return dry ? wouldRun(site) : reallyRun(site);
  }

  private Published wouldRun(FinishedSite site) throws IOException {
    int written = 0;
    int removed = 0;
    try (FolderComparison comparison = FolderComparison.with(target)) {
      for (ListedFile file : site.files()) {
        comparison.put(new OutputFile(file.path(), site.bytes(file)));
      }
      for (Drift drift : comparison.finish()) {
        if (!drift.path().equals(SitePaths.MANIFEST)) {
          watcher.would(act(drift), drift.path());
          removed += drift.kind() == Drift.Kind.UNEXPECTED ? 1 : 0;
          written += drift.kind() == Drift.Kind.UNEXPECTED ? 0 : 1;
        }
      }
    }
    return new Published(written, site.files().size() - written, removed);
  }

  private static Watcher.Act act(Drift drift) {
    return switch (drift.kind()) {
      case MISSING -> Watcher.Act.ADD;
      case CHANGED -> Watcher.Act.CHANGE;
      case UNEXPECTED -> Watcher.Act.REMOVE;
    };
  }

  private Published reallyRun(FinishedSite site) throws IOException {
    Path first = target.resolveSibling("." + target.getFileName() + FIRST);
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.createDirectories(target.getParent());
        Files.createDirectories(first);
      } catch (IOException e) {
        throw new EnvironmentFailure(
            Message.of("cannot-write", target.toString(), IoReason.of(e)), e);
      }
      try {
        Files.createSymbolicLink(target, first.getFileName());
      } catch (UnsupportedOperationException | IOException e) {
        // A file system without links: the folder is exchanged by two renames.
        Files.delete(first);
      }
    }
    try (SiteFolder output = SiteFolder.open(target, site.folder())) {
      int done = 0;
      for (ListedFile file : site.files()) {
        output.put(new OutputFile(file.path(), site.bytes(file)));
        watcher.done(++done, site.files().size());
      }
      SiteFolder.Written written = output.commit();
      return new Published(written.written(), written.unchanged(), written.removed());
    } finally {
      if (Files.isDirectory(first) && !target.toRealPath().equals(first.toRealPath())) {
        Files.delete(first);
      }
    }
  }
}
