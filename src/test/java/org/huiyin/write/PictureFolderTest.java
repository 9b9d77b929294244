package org.huiyin.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.source.EnvironmentFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFolderTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String OTHER = "f".repeat(32);

  @TempDir Path source;

  /** A picture that counts how often it was painted. */
  private static final class Painted implements OutputFile.Content {
    private final String key;
    private final byte[] bytes;
    private int times;

    Painted(String key, int... values) {
      this.key = key;
      this.bytes = new byte[values.length];
      IntStream.range(0, values.length).forEach(i -> bytes[i] = (byte) values[i]);
    }

    @Override
    public byte[] bytes() {
      times++;
      return bytes.clone();
    }

    @Override
    public Optional<String> key() {
      return Optional.of(key);
    }
  }

  private Path pictures() {
    return source.resolve(".huiyin/pictures");
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(pictures())) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void a_picture_is_painted_once_for_all_builds() throws IOException {
    Painted picture = new Painted(KEY, 1, 2, 3);
    assertArrayEquals(picture.bytes, PictureFolder.beside(source).bytes(picture));
    assertArrayEquals(picture.bytes, PictureFolder.beside(source).bytes(picture));
    assertArrayEquals(picture.bytes, PictureFolder.readOnly(source).bytes(picture));
    assertEquals(1, picture.times);
    assertEquals(Set.of(KEY + ".png"), names());
    assertEquals("*\n", Files.readString(source.resolve(".huiyin/.gitignore")));
  }

  @Test
  void without_pictures_no_folder_is_made() {
    PictureFolder folder = PictureFolder.beside(source);
    assertArrayEquals(new byte[] {7}, folder.bytes(() -> new byte[] {7}));
    folder.finish();
    PictureFolder.readOnly(source).bytes(new Painted(KEY, 1));
    assertFalse(Files.exists(source.resolve(".huiyin")));
  }

  @Test
  void a_damaged_file_is_never_used_and_is_replaced() throws IOException {
    Painted picture = new Painted(KEY, IntStream.range(0, 300).toArray());
    PictureFolder.beside(source).bytes(picture);
    Path file = pictures().resolve(KEY + ".png");
    byte[] sound = Files.readAllBytes(file);
    for (int i = 0; i <= sound.length; i++) {
      byte[] damaged = sound.clone();
      if (i < sound.length) {
        damaged[i] ^= (byte) (1 << i % 8);
        Files.write(file, damaged);
        assertArrayEquals(picture.bytes, PictureFolder.beside(source).bytes(picture), "bit " + i);
        assertArrayEquals(sound, Files.readAllBytes(file));
        Files.write(file, Arrays.copyOf(sound, i));
        assertArrayEquals(picture.bytes, PictureFolder.beside(source).bytes(picture), "cut " + i);
      }
    }
    assertEquals(1 + 2 * sound.length, picture.times);
    Files.write(file, Arrays.copyOf(sound, sound.length + 1));
    assertArrayEquals(picture.bytes, PictureFolder.readOnly(source).bytes(picture));
  }

  @Test
  void a_file_under_the_name_of_another_is_not_used() throws IOException {
    PictureFolder.beside(source).bytes(new Painted(KEY, 1));
    Files.copy(pictures().resolve(KEY + ".png"), pictures().resolve(OTHER + ".png"));
    Painted other = new Painted(OTHER, 2);
    assertArrayEquals(other.bytes, PictureFolder.beside(source).bytes(other));
    assertEquals(1, other.times);
  }

  @Test
  void a_build_that_succeeded_drops_what_it_did_not_use_and_nothing_else() throws IOException {
    PictureFolder first = PictureFolder.beside(source);
    first.bytes(new Painted(KEY, 1));
    first.bytes(new Painted(OTHER, 2));
    first.finish();
    assertEquals(Set.of(KEY + ".png", OTHER + ".png"), names());
    Files.writeString(pictures().resolve("999999999999-2.part"), "of a build that was killed");
    Files.writeString(pictures().resolve("notes.txt"), "of somebody");
    PictureFolder.readOnly(source).finish();
    assertEquals(4, names().size());
    PictureFolder second = PictureFolder.beside(source);
    second.bytes(new Painted(OTHER, 2));
    second.finish();
    assertEquals(Set.of(OTHER + ".png", "notes.txt"), names());
  }

  @Test
  void what_a_running_build_has_begun_is_left_to_it() throws IOException {
    Optional<ProcessHandle> other = ProcessHandle.current().parent();
    assumeTrue(other.isPresent());
    PictureFolder.beside(source).bytes(new Painted(KEY, 1));
    String part = other.get().pid() + "-1.part";
    Files.writeString(pictures().resolve(part), "half a picture");
    PictureFolder.beside(source).finish();
    assertEquals(Set.of(part), names());
  }

  /** The processes of containers have small numbers, the same ones again and again. */
  @Test
  void a_file_of_a_build_with_the_same_process_number_hinders_one_picture_at_most()
      throws IOException {
    Files.createDirectories(pictures());
    String part = ProcessHandle.current().pid() + "-1.part";
    Files.writeString(pictures().resolve(part), "of a build that was killed");
    PictureFolder folder = PictureFolder.beside(source);
    folder.bytes(new Painted(KEY, 1));
    folder.bytes(new Painted(OTHER, 2));
    assertEquals(Set.of(OTHER + ".png", part), names());
    folder.finish();
    assertEquals(Set.of(OTHER + ".png"), names());
  }

  @Test
  void git_is_told_again_to_pass_over_the_folder_if_the_disk_was_full() throws IOException {
    Path ignored = source.resolve(".huiyin/.gitignore");
    Files.createDirectories(ignored.getParent());
    Files.createFile(ignored);
    PictureFolder.beside(source).bytes(new Painted(KEY, 1));
    assertEquals("*\n", Files.readString(ignored));
  }

  @Test
  void what_stands_in_the_way_only_costs_time() throws IOException {
    Files.writeString(source.resolve(".huiyin"), "a file");
    Painted picture = new Painted(KEY, 1);
    PictureFolder folder = PictureFolder.beside(source);
    assertArrayEquals(picture.bytes, folder.bytes(picture));
    assertArrayEquals(picture.bytes, folder.bytes(picture));
    folder.finish();
    assertEquals("a file", Files.readString(source.resolve(".huiyin")));
    Files.delete(source.resolve(".huiyin"));
    Files.createDirectories(pictures().resolve(KEY + ".png/folder"));
    assertArrayEquals(picture.bytes, PictureFolder.beside(source).bytes(picture));
    PictureFolder.beside(source).finish();
    assertTrue(Files.exists(pictures().resolve(KEY + ".png/folder")));
  }

  @Test
  void many_threads_may_ask_for_the_same_picture_while_others_clear_the_folder() {
    IntStream.range(0, 200)
        .parallel()
        .forEach(
            i -> {
              PictureFolder folder = PictureFolder.beside(source);
              Painted picture = new Painted("%032x".formatted(i % 5), i % 5);
              assertArrayEquals(picture.bytes, folder.bytes(picture));
              if (i % 3 == 0) {
                folder.finish();
              }
            });
  }

  @Test
  void an_output_asks_for_the_bytes_once_and_a_check_never() throws IOException {
    SiteOnDisk site = SiteOnDisk.in(source);
    Painted picture = new Painted(KEY, 5);
    try (DiscardingOutput output = new DiscardingOutput()) {
      output.put(new OutputFile("a.png", picture));
      assertTrue(output.holds("a.png"));
    }
    assertEquals(0, picture.times);
    try (SiteFolder output = site.open()) {
      output.put(new OutputFile("a.png", picture));
      output.commit();
    }
    assertEquals(1, picture.times);
    try (FolderComparison output = FolderComparison.with(site.output)) {
      output.put(new OutputFile("a.png", picture));
      assertEquals(List.of(), output.finish());
    }
    assertEquals(2, picture.times);
  }

  @Test
  void no_site_is_written_where_the_pictures_are() {
    for (String output : List.of(".huiyin", ".huiyin/pictures", ".huiyin/site")) {
      assertThrows(EnvironmentFailure.class, () -> SiteFolder.open(source.resolve(output), source));
    }
  }
}
