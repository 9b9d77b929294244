package org.huiyin.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.huiyin.model.artefact.OutputFile;

/**
 * Keeps the painted pictures in {@code .huiyin/pictures/} beside the sources, one file per key. The
 * folder may be deleted at any time, also during a build.
 *
 * <p>A file is a PNG with a trailer of {@value #TRAILER} bytes: the length of the PNG, and a
 * checksum of key and PNG. A file that is damaged, cut off, or of another key is not used. Files
 * are moved into place as a whole, so several builds may use the folder at once.
 *
 * <p>The folder only saves time. If it cannot be read or written (a read-only or full disk), the
 * pictures are painted as if it were not there, and nothing is reported.
 */
public final class PictureFolder implements PictureStore {
  /** The folder of all that a build keeps for the next one. */
  static final String CACHE = ".huiyin";

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}\\.png");
  private static final String ENDING = ".png";
  private static final Pattern UNFINISHED = Pattern.compile("([0-9]{1,18})-[0-9]+\\.part");
  private static final int TRAILER = 12;

  private final Path cache;
  private final Path folder;
  private final boolean reads;
  private final boolean writes;
  private final long process = ProcessHandle.current().pid();
  private final AtomicInteger parts = new AtomicInteger();
  private final AtomicBoolean writable = new AtomicBoolean(true);
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  private PictureFolder(Path source, boolean reads, boolean writes) {
    this.cache = source.resolve(CACHE);
    this.folder = cache.resolve("pictures");
    this.reads = reads;
    this.writes = writes;
  }

  /**
   * The pictures beside the sources. The folder is made when the first picture is stored.
   *
   * @param source the folder of {@code content}
   */
  public static PictureFolder beside(Path source) {
    return new PictureFolder(source, true, true);
  }

  /** The same, but nothing is stored or deleted. */
  public static PictureFolder readOnly(Path source) {
    return new PictureFolder(source, true, false);
  }

  /** The same, but every picture is painted and stored again. */
  public static PictureFolder afresh(Path source) {
    return new PictureFolder(source, false, true);
  }

  @Override
  public byte[] bytes(OutputFile.Content content) {
    Optional<String> key = content.key();
    if (key.isEmpty()) {
      return content.bytes();
    }
    Optional<byte[]> stored = reads ? read(key.get()) : Optional.empty();
    byte[] bytes = stored.orElseGet(content::bytes);
    if (writes) {
      used.add(key.get());
      if (stored.isEmpty() && writable.get()) {
        store(key.get(), bytes);
      }
    }
    return bytes;
  }

  @Override
  public void use(Collection<String> keys) {
    used.addAll(keys);
  }

  private Optional<byte[]> read(String key) {
    byte[] file;
    try {
      file = Files.readAllBytes(folder.resolve(key + ENDING));
    } catch (IOException e) {
      // Not stored yet, or not readable: the picture is painted.
      return Optional.empty();
    }
    int length = file.length - TRAILER;
    return length >= 0
            && Arrays.equals(file, length, file.length, trailer(key, file, length), 0, TRAILER)
        ? Optional.of(Arrays.copyOf(file, length))
        : Optional.empty();
  }

  private static byte[] trailer(String key, byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(key.getBytes(StandardCharsets.US_ASCII));
    sum.update(bytes, 0, length);
    return ByteBuffer.allocate(TRAILER).putInt(length).putLong(sum.getValue()).array();
  }

  private void store(String key, byte[] bytes) {
    Path part = folder.resolve(process + "-" + parts.incrementAndGet() + ".part");
    try {
      prepare();
      byte[] file = Arrays.copyOf(bytes, bytes.length + TRAILER);
      System.arraycopy(trailer(key, bytes, bytes.length), 0, file, bytes.length, TRAILER);
      Files.write(part, file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, folder.resolve(key + ENDING), StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      // Another build has cleared the folder; the next picture may be stored again.
    } catch (FileAlreadyExistsException e) {
      // A build that was killed, or runs in another container, had the same process number.
    } catch (IOException e) {
      // The disk is full or read-only. The picture is there; only the next build takes longer.
      writable.set(false);
      dropQuietly(part);
    }
  }

  /** Makes the folder, and tells git to pass over it. */
  private void prepare() throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder);
    Path ignored = cache.resolve(".gitignore");
    // Its owner may have changed it. It is empty if the disk was full.
    if (!Files.exists(ignored) || Files.size(ignored) == 0) {
      Files.writeString(ignored, "*\n");
    }
  }

  /** Deletes the pictures that this build did not use, and what interrupted builds left behind. */
  @Override
  public void finish() {
    if (!writes || !Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        boolean picture = NAME.matcher(name).matches();
        if (picture && !used.contains(name.substring(0, name.length() - ENDING.length()))
            || isLeft(name)) {
          dropQuietly(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // The next build tries again.
      writable.set(false);
    }
  }

  /** Whether this is an unfinished file that no running build on this machine will finish. */
  private boolean isLeft(String name) {
    Matcher part = UNFINISHED.matcher(name);
    if (!part.matches()) {
      return false;
    }
    long owner = Long.parseLong(part.group(1));
    // What this build itself has begun is finished by now.
    return owner == process || ProcessHandle.of(owner).isEmpty();
  }

  private void dropQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It only takes room; the next build tries again.
      writable.set(false);
    }
  }
}
