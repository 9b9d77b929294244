package org.huiyin.cli;

import java.io.IOException;
import org.huiyin.build.Listener;
import org.huiyin.build.Outcome;
import org.huiyin.build.Request;

/** Builds a site. In production {@code Build::run}; tests replace it by a stub. */
@FunctionalInterface
interface Builder {
  Outcome run(Request request, Listener listener) throws IOException;
}
