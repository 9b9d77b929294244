package org.huiyin.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;

/**
 * Writes a part of a site to a folder, for a build that puts the parts together.
 *
 * <pre>
 * shard.bin            what the shard is; every complete shard has it
 * records/bus-1.bin    what is known of a reply
 * files/…              the files of the replies, at their paths in the site
 * </pre>
 *
 * <p>As with a {@link SiteFolder}, the whole folder appears at once, has a manifest, and must not
 * hold files of others. A build that is killed leaves the folder as it was.
 */
public final class ShardFolder implements Output {
  private static final String HEADER = "shard.bin";
  private static final String RECORDS = "records/";
  private static final String FILES = "files/";
  private static final String RECORD = ".bin";

  private final SiteFolder folder;

  private ShardFolder(SiteFolder folder) {
    this.folder = folder;
  }

  /**
   * Locks the folder until {@link #close}.
   *
   * @throws EnvironmentFailure as {@link SiteFolder#open}; also if the folder holds a site, which
   *     must not be replaced by a part of one
   */
  public static ShardFolder open(Path output, Path source) throws EnvironmentFailure {
    if (holds(output).equals(Optional.of(Content.SITE))) {
      throw new EnvironmentFailure(Message.of("output-holds-site", output.toString()));
    }
    return new ShardFolder(SiteFolder.open(output, source));
  }

  /**
   * Checks that a folder holds no part of a site, which a site must not replace.
   *
   * @throws EnvironmentFailure {@code output-holds-shard} if it does
   */
  public static void refuse(Path output) throws EnvironmentFailure {
    if (holds(output).equals(Optional.of(Content.SHARD))) {
      throw new EnvironmentFailure(Message.of("output-holds-shard", output.toString()));
    }
  }

  private enum Content {
    SITE,
    SHARD
  }

  /** What a folder holds; empty if no build has written it. */
  private static Optional<Content> holds(Path output) throws EnvironmentFailure {
    try {
      return Manifest.pathsIn(output)
          .map(paths -> paths.contains(HEADER) ? Content.SHARD : Content.SITE);
    } catch (IOException e) {
      throw Failures.reading(output, e);
    }
  }

  /** Where the header of a shard lies. */
  public static Path header(Path shard) {
    return shard.resolve(HEADER);
  }

  /** Where the record of a reply lies. */
  public static Path record(Path shard, String id) {
    return shard.resolve(RECORDS + id + RECORD);
  }

  /**
   * Where a file of the site lies.
   *
   * @param path in the site
   */
  public static Path file(Path shard, String path) {
    return shard.resolve(FILES + path);
  }

  public void putHeader(byte[] bytes) throws EnvironmentFailure {
    folder.put(new OutputFile(HEADER, bytes));
  }

  public void putRecord(String id, byte[] bytes) throws EnvironmentFailure {
    folder.put(new OutputFile(RECORDS + id + RECORD, bytes));
  }

  /** Puts a file of the site; its receipt is that of the site. */
  @Override
  public Receipt put(OutputFile file) throws EnvironmentFailure {
    Receipt receipt = folder.put(new OutputFile(FILES + file.path(), file.content()));
    return moved(receipt, file.path());
  }

  @Override
  public boolean keep(List<Receipt> files) throws EnvironmentFailure {
    return folder.keep(files.stream().map(file -> moved(file, FILES + file.path())).toList());
  }

  private static Receipt moved(Receipt file, String path) {
    return file instanceof Receipt.Stamp stamp
        ? new Receipt.Stamp(path, stamp.length(), stamp.digest())
        : file;
  }

  @Override
  public boolean holds(String path) {
    return folder.holds(FILES + path);
  }

  /** Publishes the folder, as {@link SiteFolder#commit}. */
  public SiteFolder.Written commit() throws EnvironmentFailure {
    return folder.commit();
  }

  /** What the user should know about a commit that succeeded. */
  public List<Message> notices() {
    return folder.notices();
  }

  @Override
  public void close() throws EnvironmentFailure {
    folder.close();
  }
}
