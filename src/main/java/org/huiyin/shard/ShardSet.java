package org.huiyin.shard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.bytes.Digest;
import org.huiyin.cache.DamagedEntry;
import org.huiyin.cache.SourceTexts;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;
import org.huiyin.write.Receipt;
import org.huiyin.write.ShardFolder;

/**
 * All shards of a site. Only their headers are in memory. What was read is what was written: every
 * byte is compared with a digest. Thread-safe once {@link #require} has returned.
 */
public final class ShardSet {
  private final ShardFormat format;
  private final List<Shard> shards;
  private final Map<String, Held> replies = new HashMap<>();

  private record Shard(Path folder, ShardHeader header) {
    String name() {
      return header.index() + "/" + header.count();
    }
  }

  /** A reply, and the folder that it is in. */
  private record Held(Path folder, ShardHeader.Row row) {}

  private ShardSet(ShardFormat format, List<Shard> shards) {
    this.format = format;
    this.shards = shards;
  }

  /**
   * Opens the shards of a site.
   *
   * @throws EnvironmentFailure {@code shards-refused} if a folder holds no shard, or one that is
   *     damaged or made by another program, or if they are not all shards of one site, each once
   */
  public static ShardSet open(List<Path> folders) throws EnvironmentFailure {
    ShardFormat format = new ShardFormat();
    List<Shard> shards = new ArrayList<>();
    List<Message> faults = new ArrayList<>();
    for (Path folder : folders) {
      try {
        Path header = ShardFolder.header(folder);
        if (Files.isRegularFile(header)) {
          shards.add(
              new Shard(folder, format.header(Files.readAllBytes(header), folder.toString())));
        } else {
          faults.add(Message.of("shard.none", folder.toString()));
        }
      } catch (ShardFormat.Unusable e) {
        faults.add(e.reason());
      } catch (IOException e) {
        faults.add(Message.of("shard.unreadable", folder.toString(), IoReason.of(e)));
      }
    }
    refuse(faults);
    refuse(gaps(shards));
    return new ShardSet(format, shards);
  }

  /** What of a complete set is too many or missing. */
  private static List<Message> gaps(List<Shard> shards) {
    List<Message> faults = new ArrayList<>();
    Shard first = shards.get(0);
    int count = first.header().count();
    Map<Integer, Path> found = new HashMap<>();
    for (Shard shard : shards) {
      String folder = shard.folder().toString();
      if (shard.header().count() != count) {
        faults.add(
            Message.of(
                "shard.other-count",
                folder,
                shard.name(),
                first.folder().toString(),
                first.name()));
        continue;
      }
      Optional<Path> other =
          Optional.ofNullable(found.putIfAbsent(shard.header().index(), shard.folder()));
      other.ifPresent(
          path -> faults.add(Message.of("shard.twice", path.toString(), folder, shard.name())));
    }
    List<String> missing = new ArrayList<>();
    for (int index = 1; index <= count; index++) {
      if (!found.containsKey(index)) {
        missing.add(index + "/" + count);
      }
    }
    if (!missing.isEmpty()) {
      faults.add(Message.of("shard.missing", missing));
    }
    return faults;
  }

  /**
   * Refuses shards that were made from something else than this build reads. To be called before
   * anything is read from them.
   *
   * @param sources the text of {@link ShardHeader.Row#sources} for a reply now; empty if it cannot
   *     be told, and the reply is not taken from its shard
   * @throws EnvironmentFailure {@code shards-refused}, with the reason for each such shard
   */
  public void require(ShardHeader.Basis basis, Function<String, Optional<String>> sources)
      throws EnvironmentFailure {
    List<Message> faults = new ArrayList<>();
    for (Shard shard : shards) {
      difference(shard, basis).or(() -> stale(shard, sources)).ifPresent(faults::add);
    }
    refuse(faults);
    for (Shard shard : shards) {
      for (ShardHeader.Row row : shard.header().rows()) {
        if (sources.apply(row.id()).isPresent()) {
          replies.put(row.id(), new Held(shard.folder(), row));
        }
      }
    }
  }

  private static Optional<Message> difference(Shard shard, ShardHeader.Basis here) {
    String folder = shard.folder().toString();
    ShardHeader.Basis there = shard.header().basis();
    return option(folder, "--drafts", there.drafts(), here.drafts())
        .or(() -> option(folder, "--precompress", there.precompress(), here.precompress()))
        .or(() -> option(folder, "--base-url", there.baseUrl(), here.baseUrl()))
        .or(() -> same(there.site(), here.site(), "shard.other-site", folder))
        .or(() -> option(folder, "--as-of", there.asOf(), here.asOf()))
        .or(() -> same(there.cards(), here.cards(), "shard.other-cards", folder));
  }

  private static Optional<Message> option(String folder, String name, Object there, Object here) {
    return there.equals(here)
        ? Optional.empty()
        : Optional.of(Message.of("shard.other-option", folder, name, value(there), value(here)));
  }

  private static Object value(Object option) {
    if (option instanceof Boolean given) {
      return Message.of(given ? "shard.given" : "shard.not-given");
    }
    return option.equals("") ? Message.of("shard.not-given") : option.toString();
  }

  private static Optional<Message> same(String there, String here, String code, String folder) {
    return there.equals(here) ? Optional.empty() : Optional.of(Message.of(code, folder));
  }

  private static Optional<Message> stale(Shard shard, Function<String, Optional<String>> sources) {
    List<String> changed =
        shard.header().rows().stream()
            .filter(
                row ->
                    sources.apply(row.id()).filter(now -> !now.equals(row.sources())).isPresent())
            .map(ShardHeader.Row::id)
            .toList();
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Message.of("shard.stale", shard.folder().toString(), changed.get(0), changed.size()));
  }

  private static void refuse(List<Message> faults) throws EnvironmentFailure {
    if (!faults.isEmpty()) {
      throw new EnvironmentFailure(Message.of("shards-refused", faults));
    }
  }

  /**
   * What is known of a reply; empty if it is in no shard, because it could not be kept.
   *
   * @throws EnvironmentFailure {@code shards-refused} if it is damaged
   */
  public Optional<ShardReply> reply(String id, SourceTexts texts) throws EnvironmentFailure {
    Optional<Held> held = Optional.ofNullable(replies.get(id));
    if (held.isEmpty()) {
      return Optional.empty();
    }
    Path folder = held.get().folder();
    Path file = ShardFolder.record(folder, id);
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (Digest.of(bytes).equals(held.get().row().record())) {
        return Optional.of(format.reply(bytes, texts));
      }
      throw damaged(folder, file);
    } catch (EnvironmentFailure e) {
      throw e;
    } catch (NoSuchFileException | DamagedEntry e) {
      throw damaged(folder, file);
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /**
   * The bytes of a file of a reply.
   *
   * @param file one of {@link #reply}
   * @throws EnvironmentFailure {@code shards-refused} if it is not what was written
   */
  public byte[] bytes(String id, Receipt.Stamp file) throws EnvironmentFailure {
    Path folder = replies.get(id).folder();
    Path path = ShardFolder.file(folder, file.path());
    try {
      if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
          && Files.size(path) == file.length()) {
        byte[] bytes = Files.readAllBytes(path);
        if (Digest.of(bytes).equals(file.digest())) {
          return bytes;
        }
      }
    } catch (NoSuchFileException e) {
      throw damaged(folder, path);
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
    throw damaged(folder, path);
  }

  private static EnvironmentFailure damaged(Path folder, Path file) {
    Message reason =
        Message.of("shard.damaged-file", folder.toString(), folder.relativize(file).toString());
    return new EnvironmentFailure(Message.of("shards-refused", List.of(reason)));
  }

  private static EnvironmentFailure unreadable(Path folder, IOException cause) {
    Message reason = Message.of("shard.unreadable", folder.toString(), IoReason.of(cause));
    return new EnvironmentFailure(Message.of("shards-refused", List.of(reason)), cause);
  }
}
