package org.huiyin.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * A stream of the process that remembers why it failed, which {@link java.io.PrintStream} does not.
 */
final class StandardStream extends OutputStream {
  private final OutputStream stream;
  private Optional<IOException> failure = Optional.empty();

  StandardStream(FileDescriptor descriptor) {
    stream = new BufferedOutputStream(new FileOutputStream(descriptor));
  }

  /** The first failure, if there was one. */
  synchronized Optional<IOException> failure() {
    return failure;
  }

  /** Whether a failure only means that the reader, such as {@code head}, has read enough. */
  static boolean readerIsGone(IOException failure) {
    // The system's own words: Java has no other sign. “Broken pipe”, “The pipe is being closed”.
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Whether standard output is a terminal. */
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From JDK 22 on there is a console in a pipe as well, and this method to tell.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  @Override
  public synchronized void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    remembering(() -> stream.write(bytes, offset, length));
  }

  @Override
  public synchronized void flush() throws IOException {
    remembering(stream::flush);
  }

  private void remembering(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException e) {
      if (failure.isEmpty()) {
        failure = Optional.of(e);
      }
      throw e;
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
