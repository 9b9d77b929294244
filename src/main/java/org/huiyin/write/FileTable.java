package org.huiyin.write;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.bytes.Digest;

/**
 * The files of a folder with lengths and digests, and its sub-folders. A large site has hundreds of
 * thousands of files, mostly with the same few names, so a file is no object here. Not thread-safe.
 */
final class FileTable {
  private final Names files = new Names();
  private final Names folders = new Names();

  /** The complements of the lengths; 0 for a file that is not described yet. */
  private int[] lengths = {};

  private long[] digests = {};
  private FileTable[] tables = {};

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

  Optional<FileTable> folder(String name) {
    int number = folders.number(name);
    return number < 0 ? Optional.empty() : Optional.of(tables[number]);
  }

  FileTable addFolder(String name) {
    int number = folders.add(name);
    if (number == tables.length) {
      tables = Arrays.copyOf(tables, larger(number));
    }
    tables[number] = new FileTable();
    return tables[number];
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
        tables[number].visit(child.path, visitor);
      } else {
        Digest digest = new Digest(digests[2 * number], digests[2 * number + 1]);
        visitor.file(new Receipt.Stamp(child.path, ~lengths[number], digest));
      }
    }
  }
}
