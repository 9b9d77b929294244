package org.huiyin.pipeline.kept;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huiyin.bytes.Digest;
import org.huiyin.cache.FileStamp;
import org.huiyin.source.Problem;

/**
 * What a run gave. If sources, options, day and output are the same in the next one, it gives the
 * same.
 *
 * @param options of the run, as a text that is equal only if they are
 * @param day what the clock told; empty if the result does not depend on it
 * @param problems sorted
 * @param files the number of published files
 * @param site empty if it did not come to one
 */
public record LastRun(
    String options,
    Optional<Day> day,
    boolean succeeded,
    List<Problem> problems,
    int replies,
    int pages,
    int charts,
    int files,
    Optional<Site> site) {

  /** The day of a site, and the next one at which it changes by itself. */
  public record Site(LocalDate asOf, Optional<LocalDate> nextChange) {}

  /** A day, and where it was that day. */
  public record Day(ZoneId zone, LocalDate date) {}

  /**
   * As it is written.
   *
   * @param sources of all source files
   * @param output of the stamps of all published files; empty if none were
   * @param young the files that were just written, so that their stamps do not tell all
   */
  record Entry(LastRun run, Digest sources, Optional<Digest> output, List<Young> young) {}

  /**
   * A published file.
   *
   * @param content the digest of its content
   */
  record Young(String path, FileStamp stamp, Digest content) {}
}
