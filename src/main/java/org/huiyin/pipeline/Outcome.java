package org.huiyin.pipeline;

import java.util.List;
import org.huiyin.model.artefact.Drift;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;

/**
 * The result of a build.
 *
 * @param problems all problems in the sources, sorted
 * @param succeeded whether there was no error, and in a strict build no warning
 * @param drift the differences to the output folder, sorted by path; empty except in {@link
 *     Request.Mode#VERIFY}
 * @param notices what the user should know about the environment, although the build succeeded
 */
public record Outcome(
    List<Problem> problems,
    boolean succeeded,
    Tally tally,
    List<Drift> drift,
    List<Message> notices) {

  public Outcome {
    problems = List.copyOf(problems);
    drift = List.copyOf(drift);
    notices = List.copyOf(notices);
  }

  /** An outcome without notices. */
  public Outcome(List<Problem> problems, boolean succeeded, Tally tally, List<Drift> drift) {
    this(problems, succeeded, tally, drift, List.of());
  }

  /** The size of the site. Files are counted only if they were written or compared. */
  public record Tally(
      int replies, int pages, int charts, int written, int unchanged, int removed) {}
}
