package org.huiyin.cli.report;

import java.io.IOException;
import org.huiyin.cli.terminal.Console;
import org.huiyin.pipeline.Outcome;
import org.huiyin.pipeline.Request;

/** Prints problems and drift in one format. */
public interface Report {

  /** Prints all errors and warnings, and all files that differ, in the order of the outcome. */
  void print(Outcome outcome, Request request, Console console) throws IOException;
}
