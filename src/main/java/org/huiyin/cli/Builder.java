package org.huiyin.cli;

import java.io.IOException;
import org.huiyin.build.Listener;
import org.huiyin.build.Outcome;
import org.huiyin.build.Request;

/**
 * Makes a site of sources: {@code Build::run}, or a stand-in that shows what the console makes of
 * an outcome.
 */
@FunctionalInterface
interface Builder {
  Outcome run(Request request, Listener listener) throws IOException;
}
