package org.huiyin.cli;

/** The exit codes of the program. */
final class ExitCode {
  static final int DONE = 0;

  /** There are problems in the sources, or the output folder differs from the build. */
  static final int PROBLEMS = 1;

  static final int WRONG_USAGE = 2;

  /** Environment error (disk, permissions, another build, memory) or internal error. */
  static final int ENVIRONMENT_FAILED = 3;

  private ExitCode() {}
}
