package org.huiyin.render;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.Sink;
import org.huiyin.render.context.SitePart;
import org.huiyin.source.Problems;

/**
 * Files that do not belong to a reply and are made from the same things, so that they are made
 * again together. They depend on the settings, the theme, the day, the plain summaries of all
 * replies, and of those in their language also on the extras that they read.
 *
 * @param name tells the groups of a site apart
 * @param language of the summaries with extras; empty if all have them
 * @param reads the extras of the summaries
 */
public record SiteGroup(
    String name, Optional<Language> language, Set<ReplySummary.Extra> reads, Files files) {

  /** Divides the files into parts. */
  interface Files {
    /**
     * @param problems receives the problems when the parts run
     */
    List<SitePart> parts(Problems problems);
  }

  /** A part of the files, which needs nothing of the other parts. */
  public interface Part {
    /**
     * @throws IOException if the sink fails
     */
    void make() throws IOException;
  }

  /**
   * The parts, which may run in any order or at the same time.
   *
   * @param problems receives the problems when they run
   * @param sink receives each file as soon as it is rendered
   */
  public List<Part> parts(Problems problems, Sink sink) {
    return files.parts(problems).stream().<Part>map(part -> () -> part.make(sink)).toList();
  }
}
