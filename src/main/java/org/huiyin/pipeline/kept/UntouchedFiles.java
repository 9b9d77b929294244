package org.huiyin.pipeline.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.bytes.Digest;
import org.huiyin.cache.FileMoment;
import org.huiyin.cache.FileStamp;
import org.huiyin.write.KnownFiles;
import org.huiyin.write.PackedStamps;
import org.huiyin.write.Receipt;

/**
 * Lists of published files with the stamps that they had after a build. Of each list there is one
 * digest of receipts and stamps together, so it tells at once that these contents were published
 * and that nobody has touched them.
 */
final class UntouchedFiles implements KnownFiles {
  private final Set<Digest> known;

  /** As it is written. */
  record Entry(List<Digest> lists) {}

  UntouchedFiles(Entry entry) {
    this.known = new HashSet<>(entry.lists());
  }

  /**
   * The lists whose files are all older than their stamps could hide.
   *
   * @param lists what was published
   * @param stamps of the published files
   * @param now the time by the clock of their file system
   */
  static Entry of(Collection<PackedStamps> lists, PublishedStamps stamps, FileMoment now)
      throws IOException {
    List<Digest> known = new ArrayList<>();
    for (PackedStamps files : lists) {
      Optional<Digest> digest =
          digest(files.list(), path -> stamps.of(path).filter(now::isClearlyAfterContent));
      digest.ifPresent(known::add);
    }
    return new Entry(known);
  }

  @Override
  public boolean hold(List<Receipt> files, Path folder) throws IOException {
    return !known.isEmpty()
        && digest(files, path -> stamp(folder.resolve(path))).filter(known::contains).isPresent();
  }

  private static Optional<FileStamp> stamp(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? FileStamp.of(file)
        : Optional.empty();
  }

  private interface Stamps {
    Optional<FileStamp> of(String path) throws IOException;
  }

  private static Optional<Digest> digest(List<? extends Receipt> files, Stamps stamps)
      throws IOException {
    Digest.Maker digest = new Digest.Maker();
    for (Receipt file : files) {
      Optional<FileStamp> stamp = stamps.of(file.path());
      if (stamp.isEmpty() || !(file instanceof Receipt.Stamp content)) {
        return Optional.empty();
      }
      byte[] path = file.path().getBytes(StandardCharsets.UTF_8);
      digest.add(path.length).add(path).add(content.length());
      digest.add(content.digest().high()).add(content.digest().low());
      stamp.get().addTo(digest);
    }
    return Optional.of(digest.digest());
  }
}
