package org.huiyin.cli.terminal;

/** The exit codes of the program. */
public final class ExitCode {
  public static final int DONE = 0;

  /** There are problems in the sources, or the output folder differs from the build. */
  public static final int PROBLEMS = 1;

  public static final int WRONG_USAGE = 2;

  /** Environment error (disk, permissions, another build, memory) or internal error. */
  public static final int ENVIRONMENT_FAILED = 3;

  private ExitCode() {}
}
