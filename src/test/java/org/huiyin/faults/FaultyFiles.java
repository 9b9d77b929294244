package org.huiyin.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The real file system, in which {@link Faults} decides which call fails. The virtual machine uses
 * it for all paths with {@code -Djava.nio.file.spi.DefaultFileSystemProvider}.
 */
public final class FaultyFiles extends FileSystemProvider {
  private final FileSystemProvider real;
  private final FileSystem system;

  /** Called by the virtual machine. */
  public FaultyFiles(FileSystemProvider real) {
    this.real = real;
    this.system = new FaultySystem(real.getFileSystem(URI.create("file:///")), this);
  }

  private static Path ask(Path path, Faults.Act act, String name) throws IOException {
    Path found = FaultyPath.real(path);
    Faults.call(found.toAbsolutePath(), act, name);
    return found;
  }

  private static boolean writes(Set<? extends OpenOption> options) {
    return options.contains(StandardOpenOption.WRITE)
        || options.contains(StandardOpenOption.APPEND);
  }

  @Override
  public String getScheme() {
    return real.getScheme();
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
    return real.newFileSystem(uri, env);
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    return FaultyPath.wrap(real.getPath(uri), system);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    boolean writes = writes(options);
    Path file = ask(path, writes ? Faults.Act.WRITE : Faults.Act.READ, "open");
    return new FaultyChannel(file, real.newFileChannel(file, options, attributes));
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
    Path folder = ask(path, Faults.Act.READ, "list");
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all = real.newDirectoryStream(folder, each -> true)) {
      for (Path each : all) {
        Path child = path.resolve(each.getFileName().toString());
        if (filter.accept(child)) {
          found.add(child);
        }
      }
    }
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        Iterator<Path> all = found.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            if (!all.hasNext()) {
              goOn(path);
            }
            return all.hasNext();
          }

          @Override
          public Path next() {
            return all.next();
          }
        };
      }

      @Override
      public void close() {}
    };
  }

  /** The end of a list may not be its end. */
  private static void goOn(Path folder) {
    try {
      ask(folder, Faults.Act.READ, "list on");
    } catch (IOException e) {
      throw new DirectoryIteratorException(e);
    }
  }

  @Override
  public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
    real.createDirectory(ask(path, Faults.Act.WRITE, "make folder"), attributes);
  }

  @Override
  public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes)
      throws IOException {
    real.createSymbolicLink(
        ask(link, Faults.Act.WRITE, "link"), FaultyPath.real(target), attributes);
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    real.createLink(ask(link, Faults.Act.WRITE, "hard link"), FaultyPath.real(existing));
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return FaultyPath.wrap(real.readSymbolicLink(ask(link, Faults.Act.LOOK, "read link")), system);
  }

  @Override
  public void delete(Path path) throws IOException {
    real.delete(ask(path, Faults.Act.RENAME_OR_DELETE, "delete"));
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    real.copy(FaultyPath.real(from), ask(to, Faults.Act.WRITE, "copy"), options);
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    real.move(ask(from, Faults.Act.RENAME_OR_DELETE, "move"), FaultyPath.real(to), options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return real.isSameFile(ask(path, Faults.Act.LOOK, "same file"), FaultyPath.real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real.isHidden(FaultyPath.real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real.getFileStore(ask(path, Faults.Act.LOOK, "store"));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    real.checkAccess(ask(path, Faults.Act.LOOK, "access"), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return real.getFileAttributeView(FaultyPath.real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return real.readAttributes(ask(path, Faults.Act.LOOK, "attributes"), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return real.readAttributes(ask(path, Faults.Act.LOOK, "attributes"), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    real.setAttribute(ask(path, Faults.Act.RENAME_OR_DELETE, "set"), name, value, options);
  }
}
