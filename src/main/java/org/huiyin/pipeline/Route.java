package org.huiyin.pipeline;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huiyin.read.Content;
import org.huiyin.write.Output;
import org.huiyin.write.SiteFolder;

/**
 * Which replies a build makes itself, and what becomes of them. The methods are called in this
 * order; {@link #given} and {@link #made} by several threads.
 */
interface Route {
  /** The route of a build that makes all replies and the pages of the site. */
  Route WHOLE = new Route() {};

  /**
   * The keys of the replies that this build needs.
   *
   * @param ids of all replies, sorted
   */
  default SourceKeys keys(List<String> ids, SourceKeys all) {
    return all;
  }

  /** Called when it is known what the replies are made from. */
  default void begin(SiteSetup setup, Plan plan, Collection<Candidate> candidates, Content content)
      throws IOException {}

  default void opened(Output output) {}

  /**
   * The replies to process.
   *
   * @param all that may be published
   */
  default List<String> ids(List<String> all) {
    return all;
  }

  /** A reply that was made elsewhere, its files put into the sink; empty if it is to be made. */
  default Optional<ReplyResult> given(String id, OutputSink sink) throws IOException {
    return Optional.empty();
  }

  /** Called for each reply that was made here and did not change meanwhile. */
  default void made(String id, BuiltReply reply) throws IOException {}

  /** Ends a build of which no pages of the site are wanted; empty if they are. */
  default Optional<SiteFolder.Written> finish() throws IOException {
    return Optional.empty();
  }
}
