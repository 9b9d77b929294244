package org.huiyin.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.huiyin.bytes.Digest;

/** Writes a {@link Pack}, entry by entry, under a name that no build reads. Not thread-safe. */
final class PackWriter implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path part;
  private final Digest program;
  private final FileChannel file;
  private final OutputStream out;
  private final PackIndex rows = new PackIndex();
  private long end = FramedFile.LENGTH;

  /**
   * @param part the file to write, which does not exist yet
   */
  PackWriter(Path part, Digest program) throws IOException {
    this.part = part;
    this.program = program;
    this.file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    this.out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
    try {
      out.write(new byte[FramedFile.LENGTH]);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /** Adds an entry; a second one of the same key is left out. */
  void add(Key key, byte[] bytes) throws IOException {
    if (!rows.holds(key)) {
      out.write(bytes);
      rows.add(PackRow.of(key, end, bytes));
      end += bytes.length;
    }
  }

  /** The number of bytes so far. */
  long size() {
    return end;
  }

  /**
   * Completes the file and gives it its name, which is that of its content: the same entries are
   * the same file, and no file ever takes the place of another one.
   *
   * @param ending of the name
   * @return the file
   */
  Path finish(Path folder, String ending) throws IOException {
    byte[] index = rows.sorted();
    Digest checked = Digest.of(index);
    out.write(index);
    out.flush();
    FramedFile.write(new FramedFile(program, end, checked).toBytes(), 0, file);
    file.close();
    return Files.move(part, folder.resolve(checked + ending), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    file.close();
    Files.deleteIfExists(part);
  }
}
