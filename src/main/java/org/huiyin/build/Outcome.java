package org.huiyin.build;

import java.util.List;
import org.huiyin.model.Drift;
import org.huiyin.source.Problem;

/**
 * What came of a build.
 *
 * @param problems all of the run, sorted
 * @param succeeded whether nothing stood in the way: no error, and in strict builds no warning
 * @param drift where the output folder differs, in {@link Request.Mode#VERIFY} only, sorted by path
 */
public record Outcome(List<Problem> problems, boolean succeeded, Tally tally, List<Drift> drift) {

  public Outcome {
    problems = List.copyOf(problems);
    drift = List.copyOf(drift);
  }

  /** How much was made. Files are counted only where they were written or compared. */
  public record Tally(
      int replies, int pages, int charts, int written, int unchanged, int removed) {}
}
