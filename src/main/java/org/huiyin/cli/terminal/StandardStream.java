package org.huiyin.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * An output stream of the process that keeps its first exception, which {@link java.io.PrintStream}
 * does not.
 */
public final class StandardStream extends OutputStream {
  private final OutputStream stream;
  private Optional<IOException> failure = Optional.empty();

  public StandardStream(FileDescriptor descriptor) {
    stream = new BufferedOutputStream(new FileOutputStream(descriptor));
  }

  /** Returns the first exception, if there was one. */
  public synchronized Optional<IOException> failure() {
    return failure;
  }

  /** Whether the reader of the pipe, such as {@code head}, has stopped reading. */
  public static boolean readerIsGone(IOException failure) {
    // Java passes on the message of the system: “Broken pipe”, “The pipe is being closed”.
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Whether standard output is a terminal. */
  public static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since JDK 22 a console also exists for a pipe; this method distinguishes the two.
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
    recordFailure(() -> stream.write(bytes, offset, length));
  }

  @Override
  public synchronized void flush() throws IOException {
    recordFailure(stream::flush);
  }

  private void recordFailure(Write write) throws IOException {
    try {
      write.run();
    } catch (IOException e) {
      if (failure.isEmpty()) {
        failure = Optional.of(e);
      }
      throw e;
    }
  }

  private interface Write {
    void run() throws IOException;
  }
}
