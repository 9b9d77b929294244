package org.huiyin.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.huiyin.pipeline.Request;

/**
 * What a run of the program printed, and how it ended.
 *
 * @param request the last one that reached the build; null if none did
 */
record Run(int code, String out, String err, Request request) {
  private static final long BUILD_NANOS = 1_234_567_890L;

  /**
   * Runs the program on a stand-in for the build that takes 1.23 seconds, without variables of the
   * environment.
   */
  static Run of(Builder builder, String... args) {
    return of(false, builder, args);
  }

  static Run of(boolean terminal, Builder builder, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Request[] asked = new Request[1];
    AtomicLong clock = new AtomicLong();
    Builder recording =
        (request, listener) -> {
          asked[0] = request;
          return builder.run(request, listener);
        };
    Main main =
        new Main(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            recording,
            () -> clock.getAndAdd(BUILD_NANOS),
            Map.of());
    int code = main.run(args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), asked[0]);
  }

  /** Runs the program where no build may be reached. */
  static Run withoutBuild(String... args) {
    return of(
        (request, listener) -> {
          throw new IOException("no build was expected");
        },
        args);
  }

  /** All of it, for a golden file. */
  String transcript() {
    return "-- out\n" + out + "-- err\n" + err + "-- exit " + code + "\n";
  }
}
