package org.huiyin.cli;

import java.io.IOException;
import org.huiyin.build.Outcome;
import org.huiyin.build.Request;

/** Prints problems and drift in one format. */
interface Report {

  /** Prints all errors and warnings, and all files that differ, in the order of the outcome. */
  void print(Outcome outcome, Request request, Console console) throws IOException;
}
