package org.huiyin.cli;

/** What a run tells the shell. */
final class ExitCode {
  static final int DONE = 0;

  /** The sources have problems, or the output folder differs from what they give. */
  static final int PROBLEMS = 1;

  static final int WRONG_USAGE = 2;

  /** The disk, a permission, another build, the memory, or a fault of the program. */
  static final int ENVIRONMENT_FAILED = 3;

  private ExitCode() {}
}
