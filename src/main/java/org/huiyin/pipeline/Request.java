package org.huiyin.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The parameters of a build.
 *
 * @param source the folder that holds {@code content/} and, optionally, {@code templates/}
 * @param output the folder of the site; only changed if the mode is {@link Mode#WRITE}
 * @param baseUrl replaces the address in {@code site.yml}
 * @param asOf the date to use as today; by default the newest date in the content
 * @param drafts whether drafts and scheduled replies are built too, with a mark
 * @param strict whether warnings prevent publication
 * @param precompress whether a compressed copy is written beside each text file
 * @param jobs the number of replies built at the same time, at least 1
 */
public record Request(
    Path source,
    Path output,
    Mode mode,
    Optional<String> baseUrl,
    Optional<LocalDate> asOf,
    boolean drafts,
    boolean strict,
    boolean precompress,
    int jobs) {

  /** What is done with the finished files. */
  public enum Mode {
    /** They are published in the output folder. */
    WRITE,
    /** They are compared with the output folder. */
    VERIFY,
    /** They are discarded. */
    CHECK
  }
}
