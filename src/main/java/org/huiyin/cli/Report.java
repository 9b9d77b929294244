package org.huiyin.cli;

import java.io.IOException;
import org.huiyin.build.Outcome;
import org.huiyin.build.Request;

/** One format in which problems and drift are printed. */
sealed interface Report permits TextReport, JsonReport, GithubReport, SarifReport {

  /**
   * Prints all that stands in the way, or would if the build were strict, in the order of the
   * outcome.
   */
  void print(Outcome outcome, Request request, Console console) throws IOException;
}
