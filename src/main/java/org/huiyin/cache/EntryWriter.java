package org.huiyin.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.source.SourceFile;

/**
 * Writes the parts of one value. Numbers have as many bytes as they need, seven bits in each. A
 * text is written once; where it comes again, its number is written. The same for files.
 */
final class EntryWriter {
  /** Deeper values are not kept, so that reading never runs out of stack. */
  static final int DEEPEST = 200;

  private byte[] bytes = new byte[1024];
  private int length;
  private int depth;
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<Object, Integer> files = new HashMap<>();

  /** What tells one file with a text from another; one without is told by itself. */
  private record Written(String path, String text) {}

  /** Thrown to give up on a value: it is not kept, but computed again next time. */
  static final class NotKept extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotKept(String reason) {
      super(reason);
    }
  }

  /** Begins a value inside another one. */
  void enter() {
    if (++depth > DEEPEST) {
      throw new NotKept("nested too deeply");
    }
  }

  void leave() {
    depth--;
  }

  private void reserve(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, count), bytes.length * 2));
    }
  }

  void number(long value) {
    reserve(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** A number that may be negative; small ones take few bytes. */
  void signed(long value) {
    number(value << 1 ^ value >> 63);
  }

  void eight(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      reserve(1);
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  void bytes(byte[] value) {
    number(value.length);
    reserve(value.length);
    System.arraycopy(value, 0, bytes, length, value.length);
    length += value.length;
  }

  /** A text, or the number of an equal one that was written before. */
  void text(String value) {
    Integer known = texts.get(value);
    if (known != null) {
      number(known);
      return;
    }
    texts.put(value, texts.size() + 1);
    number(0);
    newText(value);
  }

  /** A text for which no equal one is looked for. Half a surrogate pair has no form in UTF-8. */
  void newText(String value) {
    if (isWhole(value)) {
      number(0);
      bytes(value.getBytes(StandardCharsets.UTF_8));
    } else {
      number(1);
      number(value.length());
      value.chars().forEach(this::number);
    }
  }

  private static boolean isWhole(String value) {
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      if (Character.isSurrogate(unit)) {
        i++;
        if (i == value.length() || !Character.isSurrogatePair(unit, value.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }

  /** A file: by its path and the length of its text. */
  void file(SourceFile file) {
    Object name = file.length() == 0 ? file : new Written(file.path(), file.text());
    Integer known = files.get(name);
    if (known != null) {
      number(known);
      return;
    }
    files.put(name, files.size() + 1);
    number(0);
    text(file.path());
    number(file.length());
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
