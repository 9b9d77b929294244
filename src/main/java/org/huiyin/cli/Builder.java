package org.huiyin.cli;

import java.io.IOException;
import org.huiyin.pipeline.Listener;
import org.huiyin.pipeline.Outcome;
import org.huiyin.pipeline.Request;

/** Builds a site. In production {@code KeptBuild::run}; tests replace it by a stub. */
@FunctionalInterface
interface Builder {
  Outcome run(Request request, Listener listener) throws IOException;
}
