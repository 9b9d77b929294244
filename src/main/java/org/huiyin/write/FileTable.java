package org.huiyin.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.bytes.Digest;
import org.huiyin.bytes.Overflow;

/**
 * The files of a folder with lengths and digests, and its sub-folders. A large site has hundreds of
 * thousands of files in folders that are filled one after the other, so a file is no object here,
 * and of many sub-folders only those used last are in memory. Not thread-safe.
 */
final class FileTable {
  /** So many sub-folders are in memory. */
  private static final int OPEN = 64;

  private final Overflow overflow;
  private final Names files = new Names();
  private final Names folders = new Names();

  /** The complements of the lengths; 0 for a file that is not described yet. */
  private int[] lengths = {};

  private long[] digests = {};
  private Folder[] tables = {};

  /** The numbers of the sub-folders that are open, those opened last at the end. */
  private final Deque<Integer> open = new ArrayDeque<>(1);

  /** A sub-folder: in memory or packed. */
  private interface Folder {
    FileTable table();
  }

  /** A sub-folder whose content may change. */
  private record Open(FileTable table) implements Folder {}

  /** A sub-folder that is read each time that it is asked for. */
  private record Packed(Overflow overflow, Overflow.Place place) implements Folder {
    @Override
    public FileTable table() {
      try {
        return read(new DataInputStream(new ByteArrayInputStream(overflow.get(place))), overflow);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** An empty table. */
  FileTable() {
    // One chunk: what does not fit in it is seldom asked for.
    this(new Overflow(1));
  }

  private FileTable(Overflow overflow) {
    this.overflow = overflow;
  }

  /** Names, each with a number, in the order in which they were added. */
  private static final class Names {
    /** So many names are compared one by one. */
    private static final int FEW = 32;

    private String[] names = {};
    private int count;
    private Optional<Map<String, Integer>> numbers = Optional.empty();

    /** The number of a name; −1 if it is not here. */
    int number(String name) {
      if (numbers.isPresent()) {
        return numbers.get().getOrDefault(name, -1);
      }
      int number = count - 1;
      while (number >= 0 && !names[number].equals(name)) {
        number--;
      }
      return number;
    }

    /** Adds a name, which is new. */
    int add(String name) {
      if (count == names.length) {
        names = Arrays.copyOf(names, larger(count));
      }
      names[count] = name;
      numbers.ifPresent(known -> known.put(name, count));
      if (count == FEW) {
        Map<String, Integer> all = new HashMap<>();
        IntStream.rangeClosed(0, count).forEach(number -> all.put(names[number], number));
        numbers = Optional.of(all);
      }
      return count++;
    }
  }

  private static int larger(int count) {
    return count + (count >> 1) + 1;
  }

  /** The number of a file; −1 if it is not here. */
  int file(String name) {
    return files.number(name);
  }

  /** Adds a file, which is new; gives its number. */
  int addFile(String name) {
    return files.add(name);
  }

  void describe(int file, int length, Digest digest) {
    if (file >= lengths.length) {
      int size = Math.max(file + 1, files.names.length);
      lengths = Arrays.copyOf(lengths, size);
      digests = Arrays.copyOf(digests, 2 * size);
    }
    lengths[file] = ~length;
    digests[2 * file] = digest.high();
    digests[2 * file + 1] = digest.low();
  }

  private boolean isDescribed(int file) {
    return file < lengths.length && lengths[file] < 0;
  }

  private Digest digest(int file) {
    return new Digest(digests[2 * file], digests[2 * file + 1]);
  }

  /** A sub-folder. What is changed in it counts as long as no other sub-folder is asked for. */
  Optional<FileTable> folder(String name) {
    int number = folders.number(name);
    return number < 0 ? Optional.empty() : Optional.of(opened(number));
  }

  private FileTable opened(int number) {
    if (tables[number] instanceof Open known) {
      return known.table;
    }
    FileTable table = tables[number].table();
    open(number, table);
    return table;
  }

  FileTable addFolder(String name) {
    FileTable table = new FileTable(overflow);
    open(number(name), table);
    return table;
  }

  /** The number of a new sub-folder. */
  private int number(String name) {
    int number = folders.add(name);
    if (number == tables.length) {
      tables = Arrays.copyOf(tables, larger(number));
    }
    return number;
  }

  private void open(int number, FileTable table) {
    if (open.size() == OPEN) {
      int first = open.removeFirst();
      tables[first] = tables[first].table().packed();
    }
    tables[number] = new Open(table);
    open.addLast(number);
  }

  private Packed packed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Packed(overflow, overflow.put(bytes.toByteArray()));
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(files.count);
    for (int file = 0; file < files.count; file++) {
      out.writeUTF(files.names[file]);
      out.writeInt(isDescribed(file) ? lengths[file] : 0);
      if (isDescribed(file)) {
        out.writeLong(digests[2 * file]);
        out.writeLong(digests[2 * file + 1]);
      }
    }
    out.writeInt(folders.count);
    for (int folder = 0; folder < folders.count; folder++) {
      out.writeUTF(folders.names[folder]);
      tables[folder].table().write(out);
    }
  }

  private static FileTable read(DataInputStream in, Overflow overflow) throws IOException {
    FileTable table = new FileTable(overflow);
    int files = in.readInt();
    for (int i = 0; i < files; i++) {
      int file = table.addFile(in.readUTF());
      int length = in.readInt();
      if (length < 0) {
        table.describe(file, ~length, new Digest(in.readLong(), in.readLong()));
      }
    }
    int folders = in.readInt();
    for (int i = 0; i < folders; i++) {
      int number = table.number(in.readUTF());
      table.open(number, read(in, overflow));
    }
    return table;
  }

  /** Receives the files. */
  interface Visitor<E extends Exception> {
    void file(Receipt.Stamp file) throws E;
  }

  /** A file or folder as it is sorted. */
  private record Child(String path, int number, boolean folder) {}

  /**
   * Visits the described files, sorted by their paths.
   *
   * @param path of this folder, with a slash at the end; empty for the root
   */
  <E extends Exception> void visit(String path, Visitor<E> visitor) throws E {
    Stream<Child> own =
        IntStream.range(0, files.count)
            .filter(this::isDescribed)
            .mapToObj(number -> new Child(path + files.names[number], number, false));
    Stream<Child> below =
        IntStream.range(0, folders.count)
            .mapToObj(number -> new Child(path + folders.names[number] + "/", number, true));
    for (Child child :
        Stream.concat(own, below).sorted(Comparator.comparing(Child::path)).toList()) {
      int number = child.number;
      if (child.folder) {
        tables[number].table().visit(child.path, visitor);
      } else {
        visitor.file(new Receipt.Stamp(child.path, ~lengths[number], digest(number)));
      }
    }
  }

  /**
   * Visits all files, whether or not they are described.
   *
   * @param path of this folder, with a slash at the end; empty for the root
   */
  void visitPaths(String path, Consumer<String> visitor) {
    for (int file = 0; file < files.count; file++) {
      visitor.accept(path + files.names[file]);
    }
    for (int folder = 0; folder < folders.count; folder++) {
      tables[folder].table().visitPaths(path + folders.names[folder] + "/", visitor);
    }
  }

  /** Receives the folders. */
  interface FolderVisitor<E extends Exception> {
    /**
     * @param path with a slash at the end; empty for the root
     */
    void folder(String path) throws E;
  }

  /**
   * Visits this folder and all below it, sub-folders first.
   *
   * @param path of this folder, with a slash at the end; empty for the root
   */
  <E extends Exception> void visitFolders(String path, FolderVisitor<E> visitor) throws E {
    for (int folder = 0; folder < folders.count; folder++) {
      tables[folder].table().visitFolders(path + folders.names[folder] + "/", visitor);
    }
    visitor.folder(path);
  }
}
