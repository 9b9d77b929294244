package org.huiyin.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
 * @param part what of the site is built here
 * @param cache what is done with what earlier builds have kept beside the sources
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
    int jobs,
    Part part,
    Cache cache) {

  /** A request for a whole site that uses what earlier builds have kept. */
  public Request(
      Path source,
      Path output,
      Mode mode,
      Optional<String> baseUrl,
      Optional<LocalDate> asOf,
      boolean drafts,
      boolean strict,
      boolean precompress,
      int jobs) {
    this(source, output, mode, baseUrl, asOf, drafts, strict, precompress, jobs, Cache.USE);
  }

  /** A request for a whole site. */
  public Request(
      Path source,
      Path output,
      Mode mode,
      Optional<String> baseUrl,
      Optional<LocalDate> asOf,
      boolean drafts,
      boolean strict,
      boolean precompress,
      int jobs,
      Cache cache) {
    this(
        source, output, mode, baseUrl, asOf, drafts, strict, precompress, jobs, new Whole(), cache);
  }

  /** The same request for a part of the site. */
  public Request forPart(Part other) {
    return new Request(
        source, output, mode, baseUrl, asOf, drafts, strict, precompress, jobs, other, cache);
  }

  /** What of the site a build makes. */
  public sealed interface Part {}

  /** All of it. */
  public record Whole() implements Part {}

  /**
   * A share of the replies, for another build that merges them. The mode is {@link Mode#WRITE}.
   *
   * @param index from 1 to {@code count}
   */
  public record Share(int index, int count) implements Part {}

  /**
   * The site, with the replies of its shards.
   *
   * @param shards the folders of all shards, in any order, at least one
   */
  public record Merge(List<Path> shards) implements Part {
    public Merge {
      shards = List.copyOf(shards);
    }
  }

  /** What is done with the folder {@code .huiyin} beside the sources. */
  public enum Cache {
    /** It is read, and written unless the mode is {@link Mode#VERIFY}. */
    USE,
    /** Nothing of it is used, and all of it is made again. */
    FRESH,
    /** It is neither read nor written. */
    OFF
  }

  /** What is done with the finished files. */
  public enum Mode {
    /** They are published in the output folder. */
    WRITE,
    /** They are compared with the output folder. */
    VERIFY,
    /** They are kept in memory, to be looked at. */
    PREVIEW,
    /** They are not made; only their paths and problems are. */
    CHECK
  }
}
