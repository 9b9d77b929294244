package org.huiyin.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** An open file. A write that fails has written half of its bytes, as on a disk that is full. */
final class FaultyChannel extends FileChannel {
  private final Path file;
  private final FileChannel real;

  FaultyChannel(Path file, FileChannel real) {
    this.file = file;
    this.real = real;
  }

  private void ask(Faults.Act act, String name) throws IOException {
    Faults.call(file.toAbsolutePath(), act, name);
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    ask(Faults.Act.READ, "read");
    return real.read(bytes);
  }

  @Override
  public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
    ask(Faults.Act.READ, "read");
    return real.read(bytes, offset, length);
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    ask(Faults.Act.READ, "read");
    return real.read(bytes, position);
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    try {
      ask(Faults.Act.WRITE, "write");
    } catch (IOException e) {
      real.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
      // The system does not name the file here.
      String reason = e instanceof FileSystemException failure ? failure.getReason() : null;
      throw new IOException(reason == null ? "Bad file descriptor" : reason, e);
    }
    return real.write(bytes);
  }

  @Override
  public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
    ask(Faults.Act.WRITE, "write");
    return real.write(bytes, offset, length);
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    ask(Faults.Act.WRITE, "write");
    return real.write(bytes, position);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    real.truncate(size);
    return this;
  }

  @Override
  public void force(boolean metadata) throws IOException {
    ask(Faults.Act.WRITE, "force");
    real.force(metadata);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    ask(Faults.Act.READ, "transfer");
    return real.transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    ask(Faults.Act.WRITE, "transfer");
    return real.transferFrom(source, position, count);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    ask(Faults.Act.READ, "map");
    return real.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    ask(Faults.Act.READ, "lock");
    return real.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    ask(Faults.Act.READ, "lock");
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
