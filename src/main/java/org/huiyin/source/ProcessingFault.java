package org.huiyin.source;

import java.io.UncheckedIOException;

/**
 * A fault of the program, together with the file or folder that it was working on.
 *
 * <p>The last resort: what an author can do wrong is reported as a {@link Problem}.
 */
public final class ProcessingFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String path;

  private ProcessingFault(String path, Throwable cause) {
    super(path, cause);
    this.path = path;
  }

  /** The file or folder, relative to the source folder. */
  public String path() {
    return path;
  }

  /** Something to do that may fail with one kind of checked exception. */
  public interface Work<T, E extends Exception> {
    T run() throws E;
  }

  /**
   * Does some work on a file; a fault in it is thrown on with the file's path, unless a narrower
   * path is known already.
   *
   * @throws ProcessingFault if the work ends in a fault of the program
   * @throws E what the work itself may throw
   */
  public static <T, E extends Exception> T in(String path, Work<T, E> work) throws E {
    try {
      return work.run();
    } catch (ProcessingFault | UncheckedIOException known) {
      throw known;
    } catch (RuntimeException | StackOverflowError fault) {
      throw new ProcessingFault(path, fault);
    }
  }
}
