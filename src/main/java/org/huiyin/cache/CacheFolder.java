package org.huiyin.cache;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.huiyin.bytes.Digest;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;

/**
 * The folder {@value #NAME} beside the sources, where a build finds what earlier ones have
 * computed. It may be deleted at any time. Thread-safe.
 *
 * <pre>{@code
 * try (CacheFolder cache = CacheFolder.open(source, program)) {
 *   Optional<byte[]> known = cache.get(key);
 *   cache.put(otherKey, bytes);
 *   cache.commit();   // after a build that succeeded
 * }
 * }</pre>
 *
 * <p>Entries lie in few files, which are never changed ({@link Pack}). A build writes its new
 * entries into one more, and small ones are merged with it, so that their number grows with the
 * logarithm of their size. The names of the files are digests of their content: it does not matter
 * in which order they were made. What no build has asked for lately is dropped once it is most of
 * the folder.
 *
 * <p>Nothing here fails a build. What is damaged, incomplete, foreign or of another program is as
 * if it were absent, and removed by the next build that writes; files of other names are left
 * alone. If the folder cannot be written, {@link #notices} says why. Of two builds at once, one
 * writes. Nothing is forced to the disk: what a power failure damages fails its checks.
 */
public final class CacheFolder implements AutoCloseable {
  public static final String NAME = ".huiyin";

  private static final String PACK = ".pack";
  private static final String NOTE = ".note";
  private static final String PART = ".part";
  private static final Pattern OURS = Pattern.compile("[0-9a-f]{32}\\.pack|[0-9a-z-]+\\.part");
  private static final int MOST_PACKS = 64;
  private static final int ATTEMPTS = 5;
  private static final long USUAL_SLACK = 16 << 20;

  private final Path folder;
  private final Digest program;
  private final long slack;
  private final List<Pack> packs = new ArrayList<>();
  private final List<Path> useless = new ArrayList<>();
  private final Map<String, byte[]> notes = new LinkedHashMap<>();
  private final List<Message> notices = new CopyOnWriteArrayList<>();
  private Optional<WriterLock> lock = Optional.empty();
  private Optional<PackWriter> writer = Optional.empty();
  private boolean readOnly;

  private CacheFolder(Path folder, Digest program, long slack) {
    this.folder = folder;
    this.program = program;
    this.slack = slack;
  }

  /**
   * Opens the cache of a source folder. Nothing is written before the first {@link #put}.
   *
   * @param program a digest of what must be the same in the program that wrote an entry and the one
   *     that reads it: its version, and the fingerprints of its codecs
   */
  public static CacheFolder open(Path source, Digest program) {
    return open(source, program, USUAL_SLACK);
  }

  /**
   * @param slack how many bytes more than three times those in use may stay
   */
  static CacheFolder open(Path source, Digest program, long slack) {
    CacheFolder cache = new CacheFolder(source.resolve(NAME), program, slack);
    Set<String> seen = new HashSet<>();
    boolean whole = false;
    for (int attempt = 0; attempt < ATTEMPTS && !whole; attempt++) {
      whole = cache.openPacks(seen);
    }
    cache.packs.sort(Comparator.comparingLong(Pack::size));
    return cache;
  }

  /** The names of the files that are ours, sorted; none if the folder cannot be listed. */
  private List<String> names() {
    String[] names = new File(folder.toString()).list();
    return names == null
        ? List.of()
        : Arrays.stream(names).filter(name -> OURS.matcher(name).matches()).sorted().toList();
  }

  /**
   * Opens the packs that are there.
   *
   * @param seen the names of those that need no further look
   * @return whether none has gone meanwhile, because another build merged it into a new one
   */
  private boolean openPacks(Set<String> seen) {
    boolean whole = true;
    for (String name : names()) {
      Path path = folder.resolve(name);
      if (name.endsWith(PACK) && seen.add(name)) {
        try {
          openPack(path);
        } catch (NoSuchFileException e) {
          whole = false;
        } catch (IOException e) {
          tell("cache-not-read", path, e);
        }
      }
    }
    return whole;
  }

  private void openPack(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    Optional<Pack> pack = packs.size() < MOST_PACKS ? Pack.open(path, program) : Optional.empty();
    pack.ifPresentOrElse(packs::add, () -> useless.add(path));
  }

  /**
   * The bytes that an earlier build has kept, just as they were.
   *
   * @return empty if there are none, or they are damaged
   */
  public Optional<byte[]> get(Key key) {
    for (Pack pack : packs) {
      try {
        Optional<byte[]> bytes = pack.get(key);
        if (bytes.isPresent()) {
          return bytes;
        }
      } catch (IOException e) {
        tell("cache-not-read", pack.path(), e);
      }
    }
    return Optional.empty();
  }

  /** Counts an entry as used, so that it stays, without reading it. */
  public void use(Key key) {
    packs.forEach(pack -> pack.use(key));
  }

  /** Keeps bytes for the next build. They are in the cache after {@link #commit}, not before. */
  public synchronized void put(Key key, byte[] bytes) {
    try {
      if (mayWrite()) {
        writer().add(key, bytes);
      }
    } catch (IOException e) {
      giveUp(e);
    }
  }

  /**
   * A small file of its own, of which only the newest state counts.
   *
   * @param name of lower-case letters
   * @return empty if there is none, or it is damaged or of another program
   */
  public Optional<byte[]> note(String name) {
    Path path = folder.resolve(name + NOTE);
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      Optional<FramedFile> frame = FramedFile.in(file, programFor(name));
      return frame.isPresent() ? frame.get().part(file) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      tell("cache-not-read", path, e);
      return Optional.empty();
    }
  }

  /** Replaces a note at the next {@link #commit}. */
  public synchronized void putNote(String name, byte[] bytes) {
    notes.put(name, bytes);
  }

  /** A note that was given another name is none. */
  private Digest programFor(String name) {
    return Key.of("note").with("program", program).with("name", name).key().digest();
  }

  /**
   * The time by the clock of the file system that holds the cache, which is what the stamps of its
   * files are made with.
   *
   * @return empty if it cannot be told
   */
  public Optional<FileMoment> now() {
    try {
      create();
      return FileMoment.of(folder.resolve("now"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Makes what was put available to the next build. Call it after a build that succeeded. If
   * nothing was put, nothing is written.
   */
  public synchronized void commit() {
    try {
      boolean crowded = size() + newBytes() > 3 * (usedBytes() + newBytes()) + slack;
      boolean needed = writer.isPresent() || !notes.isEmpty() || !useless.isEmpty() || crowded;
      if (needed && mayWrite()) {
        merge(crowded);
        for (Map.Entry<String, byte[]> note : notes.entrySet()) {
          store(note.getKey(), note.getValue());
        }
        notes.clear();
      }
    } catch (IOException e) {
      giveUp(e);
    }
  }

  private long size() {
    return packs.stream().mapToLong(Pack::size).sum();
  }

  private long usedBytes() {
    return packs.stream().mapToLong(Pack::usedBytes).sum();
  }

  private long newBytes() {
    return writer.map(PackWriter::size).orElse(0L);
  }

  /**
   * Completes the new pack. It takes in each pack that is not much larger than what is written
   * anyway. In a crowded folder it takes in each of which only a part is used, and only that part.
   */
  private void merge(boolean crowded) throws IOException {
    List<Pack> merged = new ArrayList<>();
    long bytes = newBytes();
    for (Pack pack : packs) {
      if (crowded && pack.holdsUnused() || pack.size() <= 2 * bytes) {
        long copied = crowded ? pack.usedBytes() : pack.size();
        if (copied > 0) {
          pack.copyTo(writer(), crowded);
        }
        pack.close();
        merged.add(pack);
        useless.add(pack.path());
        bytes += copied;
      }
    }
    if (writer.isPresent()) {
      // A damaged file may have come back under its own name, with the same entries.
      useless.remove(writer.get().finish(folder, PACK));
      writer = Optional.empty();
    }
    packs.removeAll(merged);
    useless.forEach(this::remove);
    useless.clear();
  }

  private void store(String name, byte[] bytes) throws IOException {
    Path part = part(name);
    FramedFile frame = new FramedFile(programFor(name), FramedFile.LENGTH, Digest.of(bytes));
    try {
      try (FileChannel file =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        FramedFile.write(frame.toBytes(), 0, file);
        FramedFile.write(bytes, FramedFile.LENGTH, file);
      }
      Files.move(part, folder.resolve(name + NOTE), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Path part(String name) {
    return folder.resolve(name + "-" + ProcessHandle.current().pid() + PART);
  }

  private PackWriter writer() throws IOException {
    if (writer.isEmpty()) {
      writer = Optional.of(new PackWriter(part("new"), program));
    }
    return writer.get();
  }

  /** Whether this build is the one that writes. Removes what killed builds have left. */
  private boolean mayWrite() throws IOException {
    if (lock.isEmpty() && !readOnly) {
      create();
      lock = WriterLock.take(folder.resolve("lock"));
      readOnly = lock.isEmpty();
      if (lock.isPresent()) {
        names().stream()
            .filter(name -> name.endsWith(PART))
            .map(folder::resolve)
            .forEach(this::remove);
      }
    }
    return !readOnly;
  }

  private void create() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder);
    }
    Path ignored = folder.resolve(".gitignore");
    // It is empty if the disk was full.
    if (!Files.exists(ignored) || Files.size(ignored) == 0) {
      Files.write(ignored, "*\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Another build may hold a file open, or have removed it: then it stays, or is gone. */
  private void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      tell("cache-not-written", path, e);
    }
  }

  private void giveUp(IOException reason) {
    readOnly = true;
    tell("cache-not-written", folder, reason);
    closeWriter();
  }

  private void closeWriter() {
    try {
      if (writer.isPresent()) {
        writer.get().close();
      }
    } catch (IOException e) {
      tell("cache-not-written", folder, e);
    }
    writer = Optional.empty();
  }

  private void tell(String code, Path path, IOException reason) {
    Message notice = Message.of(code, path.toString(), IoReason.of(reason));
    if (notices.stream().noneMatch(known -> known.key().equals(code))) {
      notices.add(notice);
    }
  }

  /** What the user should know: at most one reason each for not reading and not writing. */
  public List<Message> notices() {
    return List.copyOf(notices);
  }

  @Override
  public synchronized void close() {
    closeWriter();
    try {
      for (Pack pack : packs) {
        pack.close();
      }
      if (lock.isPresent()) {
        lock.get().close();
      }
    } catch (IOException e) {
      tell("cache-not-read", folder, e);
    }
    lock = Optional.empty();
    readOnly = true;
  }
}
