package org.huiyin.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bytes that are needed later. The first few megabytes are in memory; what comes after is in a
 * temporary file, so that the heap does not grow with the site. Where no such file can be written,
 * all is in memory. Thread-safe.
 *
 * <p>The file is never closed by hand: texts of the sources are shown after the build has ended. It
 * goes when nobody can ask for its bytes any more, at the latest with the process.
 */
public final class Overflow {
  private static final int CHUNK = 1 << 20;

  /** As many chunks are written at once; smaller sites need no file. */
  private static final int USUAL_CHUNKS = 8;

  private final int most;
  private final List<byte[]> chunks = new ArrayList<>();
  private long written;
  private long end;
  private Optional<FileChannel> file = Optional.empty();
  private boolean unwritable;

  /**
   * Where some bytes are.
   *
   * @param start counted from the first byte that was ever put
   */
  public record Place(long start, int length) {}

  public Overflow() {
    this(USUAL_CHUNKS);
  }

  /**
   * @param most chunks in memory
   */
  public Overflow(int most) {
    this.most = most;
  }

  /** Keeps bytes. */
  public synchronized Place put(byte[] bytes) {
    Place place = new Place(end, bytes.length);
    int done = 0;
    while (done < bytes.length) {
      int start = (int) (end % CHUNK);
      if (start == 0) {
        write();
        chunks.add(new byte[CHUNK]);
      }
      int count = Math.min(bytes.length - done, CHUNK - start);
      System.arraycopy(bytes, done, chunks.get(chunks.size() - 1), start, count);
      done += count;
      end += count;
    }
    return place;
  }

  /** Writes the chunks, which are full, if there are too many. */
  private void write() {
    if (chunks.size() < most || unwritable) {
      return;
    }
    try {
      if (file.isEmpty()) {
        file = Optional.of(temporary());
      }
      long at = written;
      for (byte[] chunk : chunks) {
        ByteBuffer rest = ByteBuffer.wrap(chunk);
        while (rest.hasRemaining()) {
          at += file.get().write(rest, at);
        }
      }
      written = at;
      chunks.clear();
    } catch (IOException e) {
      // The file only saves memory. What it holds so far stays there.
      unwritable = true;
    }
  }

  private static FileChannel temporary() throws IOException {
    return FileChannel.open(
        Files.createTempFile("huiyin-", ".tmp"),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /**
   * The bytes that were put.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public synchronized byte[] get(Place place) {
    byte[] bytes = new byte[place.length];
    int done = 0;
    while (done < bytes.length) {
      long at = place.start + done;
      if (at < written) {
        done += read(at, ByteBuffer.wrap(bytes, done, bytes.length - done));
      } else {
        int start = (int) (at % CHUNK);
        int count = Math.min(bytes.length - done, CHUNK - start);
        byte[] chunk = chunks.get((int) ((at - written) / CHUNK));
        System.arraycopy(chunk, start, bytes, done, count);
        done += count;
      }
    }
    return bytes;
  }

  private int read(long at, ByteBuffer to) {
    to.limit(to.position() + (int) Math.min(to.remaining(), written - at));
    try {
      int count = file.orElseThrow().read(to, at);
      if (count <= 0) {
        throw new EOFException("the temporary file has been cut");
      }
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
