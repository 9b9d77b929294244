package org.huiyin.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.huiyin.bytes.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
  @TempDir Path root;

  private final List<String> readFiles = new ArrayList<>();

  @BeforeEach
  void make_some_files() throws IOException {
    write("a.yml", "one");
    write("replies/x/index.md", "two");
    write("replies/x/reply.yml", "three");
    write("replies/x-1/reply.yml", "four");
    Files.createDirectories(root.resolve("replies/empty"));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private Digest contents(Path file) throws IOException {
    readFiles.add(root.relativize(file).toString());
    return TreeReader.Contents.OF_FILES.digest(file);
  }

  /** The clock of the file system, some seconds later: then all files are clearly older. */
  private Optional<FileMoment> later(int seconds) throws IOException {
    Path probe = Files.createTempFile(root.getParent(), "probe", "");
    Optional<FileMoment> now = FileMoment.of(probe);
    Files.delete(probe);
    assumeTrue(now.isPresent(), "the system gives no stamps");
    return now.map(
        moment ->
            new FileMoment(moment.nanos() + TimeUnit.SECONDS.toNanos(seconds), moment.device()));
  }

  private SourceTree read(SourceTree last, Optional<FileMoment> now) throws IOException {
    readFiles.clear();
    return SourceTree.read(root, path -> true, last, now, this::contents);
  }

  /** The same as without any stamp. */
  private void assertRight(SourceTree tree) throws IOException {
    assertEquals(
        contentsOf(SourceTree.read(root, path -> true, SourceTree.EMPTY, Optional.empty())),
        contentsOf(tree));
  }

  private static List<String> contentsOf(SourceTree tree) {
    return tree.entries().stream()
        .map(entry -> entry.path() + " " + entry.kind() + " " + entry.digest())
        .toList();
  }

  @Test
  void all_files_and_folders_are_listed_in_order() throws IOException {
    SourceTree tree = read(SourceTree.EMPTY, Optional.empty());
    assertEquals(
        List.of(
            "a.yml",
            "replies/",
            "replies/empty/",
            "replies/x-1/",
            "replies/x-1/reply.yml",
            "replies/x/",
            "replies/x/index.md",
            "replies/x/reply.yml"),
        tree.entries().stream().map(TreeEntry::path).toList());
    assertEquals(Digest.of("three"), tree.entry("replies/x/reply.yml").orElseThrow().digest());
    assertEquals(2, tree.below("replies/x/").size());
    assertEquals(8, tree.below("").size());
    assertEquals(List.of(), tree.below("replies/y/"));
    assertEquals(Optional.empty(), tree.entry("replies/y/"));
  }

  @Test
  void an_unchanged_file_is_not_read_again() throws IOException {
    SourceTree first = read(SourceTree.EMPTY, later(60));
    assertEquals(4, readFiles.size());
    SourceTree second = read(first, later(61));
    assertEquals(List.of(), readFiles);
    assertEquals(first.entries(), second.entries());
    write("replies/x/reply.yml", "five");
    SourceTree third = read(second, later(62));
    assertEquals(List.of("replies/x/reply.yml"), readFiles);
    assertRight(third);
    assertEquals(List.of("replies/x/reply.yml"), third.differences(second));
    assertNotEquals(second.digest("replies/x/"), third.digest("replies/x/"));
    assertEquals(second.digest("replies/x-1/"), third.digest("replies/x-1/"));
  }

  @Test
  void other_content_of_equal_size_and_time_is_found() throws IOException {
    Path file = root.resolve("a.yml");
    FileTime time = FileTime.from(Instant.parse("2021-06-18T00:00:00Z"));
    Files.setLastModifiedTime(file, time);
    SourceTree first = read(SourceTree.EMPTY, later(60));
    Files.writeString(file, "eno");
    Files.setLastModifiedTime(file, time);
    SourceTree second = read(first, later(61));
    assertEquals(List.of("a.yml"), readFiles);
    assertRight(second);
  }

  @Test
  void a_file_that_another_one_replaces_is_found() throws IOException {
    Path file = root.resolve("a.yml");
    SourceTree first = read(SourceTree.EMPTY, later(60));
    Path other = root.resolve("b.yml");
    Files.writeString(other, "eno");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    Files.delete(file);
    Files.move(other, file);
    assertRight(read(first, later(61)));
  }

  /** The rule of git for what is "racy": written in the tick in which it was looked at. */
  @Test
  void a_file_that_was_young_when_it_was_read_is_read_again() throws IOException {
    SourceTree young = read(SourceTree.EMPTY, later(0));
    SourceTree second = read(young, later(60));
    assertEquals(4, readFiles.size());
    read(second, later(61));
    assertEquals(List.of(), readFiles);
  }

  @Test
  void after_the_clock_was_turned_back_everything_is_read() throws IOException {
    SourceTree ahead = read(SourceTree.EMPTY, later(3600));
    SourceTree back = read(ahead, later(0));
    assertEquals(4, readFiles.size());
    assertRight(back);
  }

  @Test
  void without_a_clock_or_with_that_of_another_disk_everything_is_read() throws IOException {
    SourceTree first = read(SourceTree.EMPTY, later(60));
    read(first, Optional.empty());
    assertEquals(4, readFiles.size());
    FileMoment other = new FileMoment(later(60).get().nanos(), -1);
    SourceTree elsewhere = read(SourceTree.EMPTY, Optional.of(other));
    read(elsewhere, later(61));
    assertEquals(4, readFiles.size());
  }

  @Test
  void a_file_that_is_edited_while_it_is_read_is_read_again() throws IOException {
    List<Integer> edits = new ArrayList<>();
    SourceTree.read(
        root,
        path -> true,
        SourceTree.EMPTY,
        later(60),
        file -> {
          Digest before = contents(file);
          if (file.endsWith("a.yml") && edits.size() < 2) {
            edits.add(1);
            write("a.yml", "edited".repeat(edits.size()));
          }
          return before;
        });
    assertEquals(3, readFiles.stream().filter("a.yml"::equals).count());
  }

  @Test
  void a_file_that_never_comes_to_rest_has_no_digest() throws IOException {
    List<Integer> edits = new ArrayList<>();
    SourceTree tree =
        SourceTree.read(
            root,
            path -> true,
            SourceTree.EMPTY,
            later(60),
            file -> {
              if (file.endsWith("index.md")) {
                edits.add(1);
                write("replies/x/index.md", "edited".repeat(edits.size()));
              }
              return contents(file);
            });
    assertEquals(TreeEntry.Kind.UNSTEADY, tree.entry("replies/x/index.md").orElseThrow().kind());
    assertEquals(Optional.empty(), tree.digest("replies/x/"));
    assertTrue(tree.digest("replies/x-1/").isPresent());
    assertEquals(List.of("replies/x/index.md"), tree.differences(tree));
  }

  @Test
  void files_that_come_and_go_differ() throws IOException {
    SourceTree before = read(SourceTree.EMPTY, later(60));
    write("replies/x/new.csv", "a");
    Files.delete(root.resolve("a.yml"));
    Files.createDirectory(root.resolve("z"));
    SourceTree after = read(before, later(61));
    assertEquals(List.of("a.yml", "replies/x/new.csv", "z/"), before.differences(after));
    assertEquals(List.of("a.yml", "replies/x/new.csv", "z/"), after.differences(before));
    assertRight(after);
  }

  @Test
  void links_are_followed_and_always_read() throws IOException {
    Path outside = Files.createTempFile(root.getParent(), "outside", "");
    Files.writeString(outside, "one");
    try {
      SourceTree plain = read(SourceTree.EMPTY, later(60));
      Files.delete(root.resolve("a.yml"));
      Files.createSymbolicLink(root.resolve("a.yml"), outside);
      Files.createSymbolicLink(root.resolve("gone"), root.resolve("nowhere"));
      Files.createSymbolicLink(root.resolve("replies/loop"), root);
      SourceTree linked = read(plain, later(61));
      assertNotEquals(plain.entry("a.yml").get().digest(), linked.entry("a.yml").get().digest());
      assertEquals(TreeEntry.Kind.OTHER, linked.entry("gone").orElseThrow().kind());
      Files.writeString(outside, "two");
      SourceTree changed = read(linked, later(62));
      assertNotEquals(linked.entry("a.yml").get().digest(), changed.entry("a.yml").get().digest());
    } finally {
      Files.delete(outside);
    }
  }

  @Test
  void what_is_not_chosen_is_not_looked_at() throws IOException {
    SourceTree tree =
        SourceTree.read(
            root,
            path -> !path.equals("replies/x/") && !path.equals("a.yml"),
            SourceTree.EMPTY,
            Optional.empty(),
            this::contents);
    assertEquals(
        List.of("replies/", "replies/empty/", "replies/x-1/", "replies/x-1/reply.yml"),
        tree.entries().stream().map(TreeEntry::path).toList());
  }

  @Test
  void a_kept_tree_is_the_same() throws IOException, DamagedEntry {
    write("回音/\uD83D\uDE00.md", "x");
    write("回音/\uD83D\uDE01.md", "y");
    SourceTree tree = read(SourceTree.EMPTY, later(60));
    byte[] bytes = tree.encode();
    assertEquals(tree, SourceTree.decode(bytes));
    assertEquals(SourceTree.EMPTY, SourceTree.decode(SourceTree.EMPTY.encode()));
    for (int at = 0; at < bytes.length; at++) {
      byte[] cut = Arrays.copyOf(bytes, at);
      assertThrows(DamagedEntry.class, () -> SourceTree.decode(cut), "cut at " + at);
    }
  }

  @Test
  void a_folder_that_is_absent_is_empty() throws IOException {
    assertEquals(
        List.of(),
        SourceTree.read(root.resolve("none"), path -> true, SourceTree.EMPTY, Optional.empty())
            .entries());
  }

  /** One look at each file, not one reading. */
  @Test
  void many_files_are_looked_at_fast() throws IOException, DamagedEntry {
    for (int folder = 0; folder < 200; folder++) {
      Path reply = Files.createDirectories(root.resolve("replies/r-" + folder));
      for (int file = 0; file < 10; file++) {
        Files.writeString(reply.resolve("f" + file), folder + " " + file);
      }
    }
    SourceTree first = read(SourceTree.EMPTY, later(60));
    assertEquals(2004, readFiles.size());
    byte[] bytes = first.encode();
    assertTrue(bytes.length < 2004 * 60, () -> bytes.length + " bytes");
    SourceTree second = read(SourceTree.decode(bytes), later(61));
    assertEquals(List.of(), readFiles);
    assertEquals(first.entries(), second.entries());
  }

  @Test
  void many_entries_are_packed_and_come_back() throws IOException {
    List<TreeEntry> entries = new ArrayList<>(read(SourceTree.EMPTY, later(10)).entries());
    entries.add(
        new TreeEntry("附件/文件.pdf", TreeEntry.Kind.UNSTEADY, Digest.of("x"), Optional.empty()));
    assertEquals(entries, new PackedEntries(entries));
    assertEquals(List.of(), new PackedEntries(List.of()));
  }
}
