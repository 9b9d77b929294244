package org.huiyin.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.bytes.Digest;
import org.huiyin.source.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

class CacheFolderTest {
  private static final Digest PROGRAM = Digest.of("0.1.0");

  /** On a disk: a folder there has a size, as a file has whose bytes cannot be read. */
  @TempDir(factory = TempDirFactory.Standard.class)
  Path source;

  private CacheFolder open() {
    return CacheFolder.open(source, PROGRAM, 0);
  }

  private static Key key(int number) {
    return Key.of("test").with("number", number).key();
  }

  private static byte[] value(int number) {
    return ("value " + number).repeat(number % 7 + 1).getBytes(StandardCharsets.UTF_8);
  }

  /** A build that needs some values, and computes those that it does not find. */
  private int build(int from, int to) {
    try (CacheFolder cache = open()) {
      int computed = 0;
      for (int i = from; i < to; i++) {
        Optional<byte[]> found = cache.get(key(i));
        if (found.isPresent()) {
          assertArrayEquals(value(i), found.get());
        } else {
          cache.put(key(i), value(i));
          computed++;
        }
      }
      cache.commit();
      assertEquals(List.of(), cache.notices());
      return computed;
    }
  }

  private Path folder() {
    return source.resolve(CacheFolder.NAME);
  }

  private List<Path> files(String ending) throws IOException {
    return files(folder(), ending);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void what_a_build_kept_the_next_one_finds() throws IOException {
    assertEquals(1000, build(0, 1000));
    assertEquals(0, build(0, 1000));
    assertEquals(1, files(".pack").size());
    assertEquals(List.of(), files(".part"));
    assertEquals("*\n", Files.readString(folder().resolve(".gitignore")));
  }

  @Test
  void git_is_told_again_to_pass_over_the_folder_if_the_disk_was_full() throws IOException {
    Files.createDirectory(folder());
    Files.createFile(folder().resolve(".gitignore"));
    build(0, 1);
    assertEquals("*\n", Files.readString(folder().resolve(".gitignore")));
  }

  @Test
  void nothing_is_kept_without_a_commit() throws IOException {
    try (CacheFolder cache = open()) {
      cache.put(key(1), value(1));
      assertEquals(1, files(".part").size());
    }
    assertEquals(List.of(), files(".part"));
    assertEquals(1, build(1, 2));
  }

  @Test
  void a_build_without_news_writes_nothing() throws IOException {
    build(0, 10);
    Map<Path, Object> before = times();
    assertEquals(0, build(0, 10));
    assertEquals(before, times());
  }

  private Map<Path, Object> times() throws IOException {
    Map<Path, Object> times = new TreeMap<>();
    for (Path file : files("")) {
      times.put(file, Files.getLastModifiedTime(file));
    }
    return times;
  }

  @Test
  void opening_and_reading_make_no_folder() {
    try (CacheFolder cache = open()) {
      assertEquals(Optional.empty(), cache.get(key(1)));
      cache.commit();
      assertEquals(Optional.empty(), cache.note("tree"));
    }
    assertFalse(Files.exists(folder()));
  }

  @Test
  void the_files_stay_few_and_the_folder_small() throws IOException {
    for (int edit = 0; edit < 300; edit++) {
      assertEquals(edit == 0 ? 100 : 1, build(edit, edit + 100));
    }
    List<Path> packs = files(".pack");
    assertTrue(packs.size() < 10, () -> packs.size() + " packs");
    long size = 0;
    for (Path pack : packs) {
      size += Files.size(pack);
    }
    long used = 0;
    for (int i = 299; i < 399; i++) {
      used += value(i).length;
    }
    long most = 3 * used + 10 * FramedFile.LENGTH + 400 * PackRow.LENGTH;
    assertTrue(size < most, size + " bytes for " + used);
    assertEquals(0, build(299, 399));
  }

  @Test
  void another_program_finds_nothing_and_clears_up() throws IOException {
    build(0, 10);
    try (CacheFolder cache = CacheFolder.open(source, Digest.of("0.2.0"))) {
      assertEquals(Optional.empty(), cache.get(key(1)));
      cache.put(key(1), value(1));
      cache.commit();
    }
    assertEquals(1, files(".pack").size());
    assertEquals(10, build(0, 10));
  }

  @Test
  void each_damaged_byte_of_a_pack_loses_an_entry_or_all_but_gives_none_wrong() throws IOException {
    build(0, 4);
    Path pack = files(".pack").get(0);
    byte[] sound = Files.readAllBytes(pack);
    for (int at = 0; at < sound.length; at++) {
      byte[] damaged = sound.clone();
      damaged[at] ^= (byte) (1 << at % 8);
      Files.write(pack, damaged);
      assertTrue(found(4) < 4, "byte " + at);
      Files.write(pack, Arrays.copyOf(sound, at));
      assertEquals(0, found(4), "cut at " + at);
    }
    Files.write(pack, Arrays.copyOf(sound, sound.length + 1));
    assertEquals(0, found(4));
    Files.write(pack, sound);
    assertEquals(4, found(4));
  }

  /** How many values are found; none is wrong. */
  private int found(int count) {
    try (CacheFolder cache = open()) {
      int found = 0;
      for (int i = 0; i < count; i++) {
        Optional<byte[]> bytes = cache.get(key(i));
        if (bytes.isPresent()) {
          assertArrayEquals(value(i), bytes.get());
          found++;
        }
      }
      return found;
    }
  }

  @Test
  void a_damaged_pack_comes_back_under_its_own_name() throws IOException {
    build(0, 5);
    Path pack = files(".pack").get(0);
    Files.write(pack, new byte[] {1});
    assertEquals(5, build(0, 5));
    assertEquals(List.of(pack), files(".pack"));
    assertEquals(0, build(0, 5));
  }

  @Test
  void a_damaged_entry_is_computed_again_and_kept() throws IOException {
    build(0, 50);
    Path pack = files(".pack").get(0);
    byte[] bytes = Files.readAllBytes(pack);
    bytes[FramedFile.LENGTH + 3] ^= 1;
    Files.write(pack, bytes);
    assertEquals(1, build(0, 50));
    assertEquals(0, build(0, 50));
  }

  @Test
  void foreign_files_are_left_alone_and_leftovers_removed() throws IOException {
    build(0, 3);
    Files.write(folder().resolve("notes.txt"), new byte[] {1});
    Files.write(folder().resolve("mine.pack"), new byte[] {1});
    Files.write(folder().resolve("new-1.part"), new byte[] {1});
    Files.write(folder().resolve("0".repeat(32) + ".pack"), new byte[] {1});
    Files.createDirectory(folder().resolve("1".repeat(32) + ".pack"));
    assertEquals(1, build(0, 4));
    assertEquals(List.of(), files(".part"));
    for (String foreign : List.of("notes.txt", "mine.pack", "1".repeat(32) + ".pack")) {
      assertTrue(Files.exists(folder().resolve(foreign)), foreign);
    }
    assertFalse(Files.exists(folder().resolve("0".repeat(32) + ".pack")));
    assertEquals(0, build(0, 4));
  }

  /** What is left of two packs is then one of them, under its own name. */
  @Test
  void a_pack_that_is_all_that_is_used_survives_the_clearing(@TempDir Path other)
      throws IOException {
    try (CacheFolder cache = CacheFolder.open(other, PROGRAM)) {
      for (int i = 100; i < 200; i++) {
        cache.put(key(i), value(i));
      }
      cache.commit();
    }
    List<Integer> byKey = new ArrayList<>(List.of(0, 1, 2, 3, 4));
    byKey.sort(Comparator.comparing(CacheFolderTest::key));
    for (int round = 0; round < 3; round++) {
      try (CacheFolder cache = open()) {
        for (int number : byKey) {
          if (cache.get(key(number)).isEmpty()) {
            assertEquals(0, round);
            cache.put(key(number), value(number));
          }
        }
        cache.commit();
      }
      if (round == 0) {
        Path largest = files(other.resolve(CacheFolder.NAME), ".pack").get(0);
        Files.copy(largest, folder().resolve(largest.getFileName()));
        assertEquals(2, files(".pack").size());
      }
    }
    assertEquals(1, files(".pack").size());
    assertEquals(5, found(5));
  }

  @Test
  void of_two_builds_at_once_one_writes() {
    try (CacheFolder one = open();
        CacheFolder other = open()) {
      one.put(key(1), value(1));
      other.put(key(2), value(2));
      other.commit();
      one.commit();
      assertEquals(List.of(), one.notices());
      assertEquals(List.of(), other.notices());
    }
    assertEquals(1, build(1, 3));
    assertEquals(0, build(1, 3));
  }

  @Test
  void a_pack_that_is_removed_meanwhile_can_still_be_read_or_is_absent() throws IOException {
    build(0, 5);
    try (CacheFolder cache = open()) {
      for (Path pack : files(".pack")) {
        Files.delete(pack);
      }
      cache.get(key(1)).ifPresent(bytes -> assertArrayEquals(value(1), bytes));
      cache.put(key(9), value(9));
      cache.commit();
    }
    assertEquals(0, build(9, 10));
  }

  @Test
  void a_folder_that_cannot_be_written_is_a_notice() throws IOException {
    Files.write(folder(), new byte[] {1});
    try (CacheFolder cache = open()) {
      assertEquals(Optional.empty(), cache.now());
      cache.put(key(1), value(1));
      cache.put(key(2), value(2));
      cache.putNote("tree", value(1));
      cache.commit();
      assertEquals(List.of("cache-not-written"), keys(cache));
    }
    assertEquals(1, Files.size(folder()));
  }

  @Test
  void what_fails_to_be_read_is_absent_and_a_notice() throws IOException {
    build(0, 3);
    Files.createDirectory(folder().resolve("tree.note"));
    try (CacheFolder cache = open()) {
      assertEquals(Optional.empty(), cache.note("tree"));
      assertEquals(Optional.empty(), cache.note("tree"));
      assertEquals(List.of("cache-not-read"), keys(cache));
    }
    CacheFolder closed = open();
    closed.close();
    assertEquals(Optional.empty(), closed.get(key(1)));
    assertEquals(List.of("cache-not-read"), keys(closed));
  }

  private static List<String> keys(CacheFolder cache) {
    return cache.notices().stream().map(Message::key).toList();
  }

  @Test
  void a_note_is_replaced_as_a_whole() throws IOException {
    try (CacheFolder cache = open()) {
      cache.putNote("tree", value(5));
      assertEquals(Optional.empty(), cache.note("tree"));
      cache.commit();
      assertArrayEquals(value(5), cache.note("tree").orElseThrow());
      cache.putNote("tree", value(6));
      cache.commit();
      assertArrayEquals(value(6), cache.note("tree").orElseThrow());
      assertEquals(Optional.empty(), cache.note("other"));
    }
    Path note = folder().resolve("tree.note");
    Files.copy(note, folder().resolve("other.note"));
    byte[] sound = Files.readAllBytes(note);
    for (int at = 0; at < sound.length; at++) {
      byte[] damaged = sound.clone();
      damaged[at] ^= 4;
      Files.write(note, damaged);
      try (CacheFolder cache = open()) {
        assertEquals(Optional.empty(), cache.note("tree"), "byte " + at);
        assertEquals(Optional.empty(), cache.note("other"), "a note of another name");
      }
    }
  }
}
