package org.huiyin.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param days empty if it did not come to a site
 */
public record Outcome(
    List<Problem> problems,
    boolean succeeded,
    Tally tally,
    List<Drift> drift,
    List<Message> notices,
    Optional<Days> days) {

  public Outcome {
    problems = List.copyOf(problems);
    drift = List.copyOf(drift);
    notices = List.copyOf(notices);
  }

  /** An outcome without notices. */
  public Outcome(List<Problem> problems, boolean succeeded, Tally tally, List<Drift> drift) {
    this(problems, succeeded, tally, drift, List.of(), Optional.empty());
  }

  /** The same with other notices. */
  Outcome with(List<Message> others) {
    return new Outcome(problems, succeeded, tally, drift, others, days);
  }

  /**
   * The day of a site, and the next one.
   *
   * @param asOf the day that the site shows
   * @param nextChange the next day at which the files change although no source does
   */
  public record Days(LocalDate asOf, Optional<LocalDate> nextChange) {}

  /** The size of the site. Files are counted only if they were written or compared. */
  public record Tally(
      int replies, int pages, int charts, int written, int unchanged, int removed) {}
}
