package org.huiyin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JunkFilesTest {
  @ParameterizedTest
  @CsvSource({
    ".DS_Store, true, true",
    "Thumbs.db, true, true",
    "desktop.ini, true, true",
    "notes.md~, true, false",
    ".index.md.swp, true, false",
    ".gitkeep, true, false",
    "index.md, false, false",
    "CNAME, false, false",
    ".well-known, false, false",
    ".htaccess, false, false",
    "My-Thumbs.db, false, false",
    "a~b, false, false",
  })
  void junk_is_told_by_its_name(String name, boolean junk, boolean ofSystem) {
    assertEquals(junk, JunkFiles.isJunk(name));
    assertEquals(ofSystem, JunkFiles.isOfSystem(name));
  }
}
