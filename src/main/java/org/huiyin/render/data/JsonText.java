package org.huiyin.render.data;

import java.io.Writer;

/** Keeps what is written. Unlike a {@code StringWriter}, it takes no lock at each word. */
final class JsonText extends Writer {
  private static final int AROUND = 1024;

  private final StringBuilder text = new StringBuilder(AROUND);

  @Override
  public void write(int unit) {
    text.append((char) unit);
  }

  @Override
  public void write(String words) {
    text.append(words);
  }

  @Override
  public void write(String words, int start, int length) {
    // A range would be copied character by character.
    text.append(length == words.length() ? words : words.substring(start, start + length));
  }

  @Override
  public void write(char[] units, int start, int length) {
    text.append(units, start, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
