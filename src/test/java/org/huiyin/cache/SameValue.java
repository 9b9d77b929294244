package org.huiyin.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.bytes.StoredBytes;
import org.huiyin.source.SourceFile;

/** Compares records in depth: arrays and files, too, by what they hold. */
final class SameValue {
  private SameValue() {}

  static void assertSame(Object expected, Object actual) {
    if (expected instanceof byte[] bytes) {
      assertArrayEquals(bytes, (byte[]) actual);
    } else if (expected instanceof StoredBytes stored) {
      assertArrayEquals(stored.bytes(), ((StoredBytes) actual).bytes());
    } else if (expected instanceof SourceFile file) {
      assertEquals(file.path(), ((SourceFile) actual).path());
      assertEquals(file.text(), ((SourceFile) actual).text());
    } else if (expected instanceof List<?> list) {
      assertAll(list, (List<?>) actual);
    } else if (expected instanceof Optional<?> optional) {
      assertAll(optional.stream().toList(), ((Optional<?>) actual).stream().toList());
    } else if (expected instanceof Record value) {
      assertEquals(value.getClass(), actual.getClass());
      assertAll(components(value), components((Record) actual));
    } else {
      assertEquals(expected, actual);
    }
  }

  private static void assertAll(List<?> expected, List<?> actual) {
    assertEquals(expected.size(), actual.size(), () -> expected + " / " + actual);
    for (int i = 0; i < expected.size(); i++) {
      assertSame(expected.get(i), actual.get(i));
    }
  }

  private static List<Object> components(Record value) {
    List<Object> components = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        components.add(component.getAccessor().invoke(value));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return components;
  }

  /** The files that a value names, found by their paths. */
  static SourceTexts textsOf(Object value) {
    Map<String, SourceFile> files = new HashMap<>();
    collect(value, files);
    return (path, length) ->
        Optional.ofNullable(files.get(path)).filter(file -> file.length() == length);
  }

  private static void collect(Object value, Map<String, SourceFile> files) {
    if (value instanceof SourceFile file && file.length() > 0) {
      files.put(file.path(), file);
    } else if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, files));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(item -> collect(item, files));
    } else if (value instanceof Record parts) {
      components(parts).forEach(item -> collect(item, files));
    }
  }
}
