package org.huiyin.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramDigestTest {
  @TempDir Path folder;

  private Path jar(String name, String text) throws IOException {
    Path jar = folder.resolve(name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      JarEntry entry = new JarEntry("A.class");
      entry.setTime(0);
      out.putNextEntry(entry);
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return jar;
  }

  @Test
  void a_jar_is_told_by_what_is_in_it() throws IOException {
    assertEquals(
        ProgramDigest.ofArchive(jar("one.jar", "same")),
        ProgramDigest.ofArchive(jar("two.jar", "same")));
    assertNotEquals(
        ProgramDigest.ofArchive(jar("one.jar", "this")),
        ProgramDigest.ofArchive(jar("two.jar", "that")));
  }

  @Test
  void what_is_no_jar_is_told_by_its_bytes() throws IOException {
    Path one = Files.writeString(folder.resolve("one"), "one");
    Path two = Files.writeString(folder.resolve("two"), "two");
    assertNotEquals(ProgramDigest.ofArchive(one), ProgramDigest.ofArchive(two));
    Files.write(one, new byte[0]);
    assertNotEquals(ProgramDigest.ofArchive(one), ProgramDigest.ofArchive(two));
  }

  @Test
  void these_classes_come_from_somewhere_and_those_of_the_platform_do_not() throws IOException {
    assertTrue(ProgramDigest.of(ProgramDigest.class).isPresent());
    assertEquals(ProgramDigest.of(ProgramDigest.class), ProgramDigest.of(CacheFolder.class));
    assertEquals(Optional.empty(), ProgramDigest.of(String.class));
  }
}
