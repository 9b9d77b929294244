package org.huiyin.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to build, from where, to where.
 *
 * @param source the folder that holds {@code content/} and, optionally, {@code templates/}
 * @param output the folder of the site; untouched unless the mode is {@link Mode#WRITE}
 * @param baseUrl overrides the site's own address
 * @param asOf stands in for today; by default the newest date in the content
 * @param drafts whether drafts and scheduled replies are built, marked as such
 * @param strict whether a warning stops publication too
 * @param precompress whether a compressed copy lies beside each text, for servers that send it as
 *     it is
 * @param jobs how many replies are worked on at a time, at least 1
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

  /** What happens to the finished files. */
  public enum Mode {
    /** They are published in the output folder. */
    WRITE,
    /** They are compared with the output folder. */
    VERIFY,
    /** They are dropped. */
    CHECK
  }
}
