package org.huiyin.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huiyin.source.SourceFile;

/**
 * Reads what {@link EntryWriter} has written, and refuses anything else. What it allocates is never
 * much larger than the bytes that it reads, whatever lengths they state.
 */
final class EntryReader {
  private static final int LONGEST_NUMBER = 10;

  /** Shorter texts are likely to stand in many values: all values of a site are in memory. */
  private static final int LONGEST_SHARED = 24;

  private final byte[] bytes;
  private final SourceTexts sources;
  private final List<String> texts = new ArrayList<>();
  private final List<SourceFile> files = new ArrayList<>();
  private int at;
  private int depth;

  EntryReader(byte[] bytes, SourceTexts sources) {
    this.bytes = bytes;
    this.sources = sources;
  }

  /** Begins a value inside another one. */
  void enter() throws DamagedEntry {
    if (++depth > EntryWriter.DEEPEST) {
      throw new DamagedEntry("nested too deeply");
    }
  }

  void leave() {
    depth--;
  }

  private byte next() throws DamagedEntry {
    if (at == bytes.length) {
      throw new DamagedEntry("ends too early");
    }
    return bytes[at++];
  }

  long number() throws DamagedEntry {
    long value = 0;
    for (int i = 0; i < LONGEST_NUMBER; i++) {
      byte part = next();
      value |= (long) (part & 0x7F) << 7 * i;
      if (part >= 0) {
        if (part == 0 && i > 0 || i == LONGEST_NUMBER - 1 && part > 1) {
          break;
        }
        return value;
      }
    }
    throw new DamagedEntry("no number");
  }

  long signed() throws DamagedEntry {
    long value = number();
    return value >>> 1 ^ -(value & 1);
  }

  /** A signed number that an int can hold. */
  int integer() throws DamagedEntry {
    long value = signed();
    if (value != (int) value) {
      throw new DamagedEntry("number too large");
    }
    return (int) value;
  }

  /**
   * A number below a limit.
   *
   * @param limit at most 2^31 - 1
   */
  int below(long limit) throws DamagedEntry {
    long value = number();
    if (value < 0 || value >= limit) {
      throw new DamagedEntry("number too large");
    }
    return (int) value;
  }

  /** The number of things that follow. Each takes at least one byte. */
  int count() throws DamagedEntry {
    int count = below(Integer.MAX_VALUE);
    if (count > bytes.length - at) {
      throw new DamagedEntry("ends too early");
    }
    return count;
  }

  long eight() throws DamagedEntry {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << 8 | next() & 0xFF;
    }
    return value;
  }

  byte[] bytes() throws DamagedEntry {
    int length = count();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  String text() throws DamagedEntry {
    int known = below(texts.size() + 1L);
    if (known > 0) {
      return texts.get(known - 1);
    }
    String read = newText();
    String text = read.length() > LONGEST_SHARED ? read : read.intern();
    texts.add(text);
    return text;
  }

  String newText() throws DamagedEntry {
    if (below(2) == 1) {
      char[] units = new char[count()];
      for (int i = 0; i < units.length; i++) {
        units[i] = (char) below(Character.MAX_VALUE + 1L);
      }
      return new String(units);
    }
    int length = count();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    // Malformed bytes become this character; it may also stand in the text itself.
    if (text.indexOf('\uFFFD') >= 0
        && !Arrays.equals(
            text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, at, at + length))) {
      throw new DamagedEntry("no UTF-8");
    }
    at += length;
    return text;
  }

  SourceFile file() throws DamagedEntry {
    int known = below(files.size() + 1L);
    if (known > 0) {
      return files.get(known - 1);
    }
    String path = text();
    int length = below(Integer.MAX_VALUE);
    SourceFile file =
        length == 0
            ? new SourceFile(path, "")
            : sources
                .file(path, length)
                .filter(found -> found.length() == length)
                .orElseThrow(() -> new DamagedEntry(path + " has changed"));
    files.add(file);
    return file;
  }

  /** Refuses bytes after the end. */
  void end() throws DamagedEntry {
    if (at < bytes.length) {
      throw new DamagedEntry("goes on after its end");
    }
  }
}
