package org.huiyin.write;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.huiyin.address.SitePaths;
import org.huiyin.bytes.Digest;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;

/**
 * The list of the files that a build wrote, stored in the site as {@value #NAME}. The next build
 * may replace or delete the files in this list, and no others. Thread-safe.
 *
 * <pre>{@code
 * {
 *   "format": 2,
 *   "files": {
 *     "index.html": {"length":5120,"digest":"9f86d0…"}
 *   }
 * }
 * }</pre>
 *
 * Each file has one line, and the lines are sorted, so that differences are readable in version
 * control. The digest is a {@link Digest}: it tells that a file has changed, it does not prove who
 * wrote it. The manifest is written last, with an atomic rename: a folder with a manifest is a
 * complete site.
 */
final class Manifest {
  static final String NAME = SitePaths.MANIFEST;

  private static final int FORMAT = 2;

  /** Had SHA-256 in place of the digest; its paths are read like those of the present format. */
  private static final int FORMER = 1;

  private static final String INDENT = "  ";

  private final OutputPaths files = new OutputPaths();

  /** Takes the path of a file that will be added; see {@link OutputPaths#take}. */
  boolean take(String path) {
    return files.take(path);
  }

  /** Visits the folders of all files; see {@link OutputPaths#visitFolders}. */
  <E extends Exception> void visitFolders(FileTable.FolderVisitor<E> visitor) throws E {
    files.visitFolders(visitor);
  }

  /** Adds a file whose path was taken; gives its entry. */
  Receipt.Stamp add(String path, byte[] bytes) {
    Receipt.Stamp entry = Receipt.Stamp.of(path, bytes);
    add(entry);
    return entry;
  }

  void add(Receipt.Stamp entry) {
    files.describe(entry);
  }

  /** Whether the path of a file was taken. */
  boolean contains(String path) {
    return files.holds(path);
  }

  /** Writes the manifest file, which is too long to be held in memory on a large site. */
  private void write(OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    JsonWriter json = new JsonWriter(text);
    json.setIndent(INDENT);
    json.beginObject().name("format").value(FORMAT).name("files").beginObject();
    files.visit(
        (Receipt.Stamp file) -> {
          json.name(file.path()).beginObject();
          json.setIndent("");
          json.name("length").value(file.length());
          json.name("digest").value(file.digest().toString());
          json.endObject();
          json.setIndent(INDENT);
        });
    json.endObject().endObject().flush();
    text.write("\n");
    text.flush();
  }

  /** Whether a path is a file with exactly this manifest. */
  boolean isIn(Path path) throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream present = new BufferedInputStream(Files.newInputStream(path))) {
      SameBytes comparison = new SameBytes(present);
      write(comparison);
      return comparison.atEnd();
    }
  }

  /** Writes the manifest to a finished folder and forces it to the disk. */
  void store(Path folder) throws IOException {
    Path part = folder.resolve(NAME + ".part");
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      write(Channels.newOutputStream(channel));
      channel.force(true);
    }
    Files.move(part, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Reads the paths in the manifest of a folder.
   *
   * @return empty if the folder has no manifest
   * @throws EnvironmentFailure if the manifest cannot be parsed
   */
  static Optional<Set<String>> pathsIn(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Set<String> paths = new PathSet();
    read(
        file,
        (path, json) -> {
          paths.add(path);
          json.skipValue();
        });
    return Optional.of(paths);
  }

  /**
   * Reads the digests in the manifest of a folder, which has one.
   *
   * @param wanted the paths of interest
   * @return the digests by path
   * @throws EnvironmentFailure if the manifest cannot be parsed
   */
  static Map<String, String> digestsIn(Path folder, Predicate<String> wanted) throws IOException {
    Map<String, String> digests = new HashMap<>();
    read(
        folder.resolve(NAME),
        (path, json) -> {
          if (!wanted.test(path)) {
            json.skipValue();
            return;
          }
          json.beginObject();
          while (json.hasNext()) {
            if (json.nextName().equals("digest")) {
              digests.put(path, json.nextString());
            } else {
              json.skipValue();
            }
          }
          json.endObject();
        });
    return digests;
  }

  /** Takes the value of an entry. */
  private interface EntryReader {
    void read(String path, JsonReader json) throws IOException;
  }

  private static void read(Path file, EntryReader entries) throws EnvironmentFailure {
    try (JsonReader json = new JsonReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      json.setStrictness(Strictness.STRICT);
      read(json, entries);
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      throw new EnvironmentFailure(Message.of("manifest-unreadable", file.toString()), e);
    }
  }

  private static void read(JsonReader json, EntryReader entries) throws IOException {
    json.beginObject();
    requireName(json, "format");
    int format = json.nextInt();
    if (format != FORMAT && format != FORMER) {
      throw new IllegalStateException("format " + format);
    }
    requireName(json, "files");
    json.beginObject();
    while (json.hasNext()) {
      entries.read(json.nextName(), json);
    }
    json.endObject();
    json.endObject();
    if (json.peek() != JsonToken.END_DOCUMENT) {
      throw new IllegalStateException("text after the end");
    }
  }

  private static void requireName(JsonReader json, String name) throws IOException {
    String found = json.nextName();
    if (!found.equals(name)) {
      throw new IllegalStateException(found + " instead of " + name);
    }
  }
}
