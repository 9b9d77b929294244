package org.huiyin.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.bytes.Digest;
import org.huiyin.cache.CacheFolder;
import org.huiyin.cache.ProgramDigest;
import org.huiyin.pipeline.kept.BuildCache;
import org.huiyin.pipeline.kept.KeptResults;
import org.huiyin.pipeline.kept.LastRun;
import org.huiyin.pipeline.kept.LateDamage;
import org.huiyin.pipeline.trace.Fingerprint;
import org.huiyin.read.Content;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;
import org.huiyin.write.PackedStamps;
import org.huiyin.write.PublishedSite;
import org.huiyin.write.SiteFolder;

/**
 * A build that uses what earlier runs of the program have left in {@code .huiyin} beside the
 * sources, and leaves its own results there. Files and problems are those of a full build.
 *
 * <p>Where neither sources, options, day nor output have changed, nothing is even read: the stamps
 * of the files tell it. A build publishes files, a check none, so each has results of its own; a
 * check uses those of builds too. A comparison uses those of builds and keeps nothing.
 */
public final class KeptBuild {
  private final Request request;
  private final BuildCache cache;

  private KeptBuild(Request request, BuildCache cache) {
    this.request = request;
    this.cache = cache;
  }

  /**
   * Builds a site as {@link Build#run} does.
   *
   * @throws IOException if reading or writing files fails; the message says what happened to the
   *     existing site
   */
  public static Outcome run(Request request, Listener listener) throws IOException {
    Optional<Digest> program =
        request.cache() == Request.Cache.OFF || !(request.part() instanceof Request.Whole)
            ? Optional.empty()
            : ProgramDigest.of(Build.class);
    return program.isPresent()
        ? run(request, listener, program.get()).outcome()
        : Build.run(request, listener);
  }

  /**
   * What a run gave, and what it did for it.
   *
   * @param unchanged whether it found that nothing has changed, and built nothing
   * @param built the replies that were not taken over
   */
  record Run(Outcome outcome, boolean unchanged, Set<String> built) {}

  /**
   * @param program tells the program from others
   */
  static Run run(Request request, Listener listener, Digest program) throws IOException {
    try {
      return run(request, listener, program, request.cache() == Request.Cache.USE);
    } catch (LateDamage e) {
      // Nothing was published. What is built now takes the place of what is damaged.
      return run(request, listener, program, false);
    }
  }

  private static Run run(Request request, Listener listener, Digest program, boolean reads)
      throws IOException {
    BuildCache.Kind kind =
        request.mode() == Request.Mode.CHECK ? BuildCache.Kind.CHECK : BuildCache.Kind.BUILD;
    BuildCache.Use use = new BuildCache.Use(kind, reads, request.mode() != Request.Mode.VERIFY);
    Content texts = new Content(request.source());
    BuildCache opened;
    try {
      opened =
          BuildCache.open(
              request.source(),
              use,
              program,
              (path, length) -> Optional.of(texts.later(path, length)));
    } catch (IOException e) {
      // A folder that cannot be listed can hold files that can be read.
      return new Run(Build.run(request, listener), false, Set.of());
    }
    try (BuildCache cache = opened) {
      return new KeptBuild(request, cache).run(listener);
    }
  }

  private Run run(Listener listener) throws IOException {
    Optional<LastRun> last = unchanged();
    if (last.isPresent()) {
      return new Run(outcome(last.get()), true, Set.of());
    }
    KeptResults results = cache.results();
    KeptReplies replies = new KeptReplies(results);
    List<BuiltSite> sites = replies.sites();
    Workspace workspace = Workspace.kept(replies, cache::key, sites);
    Outcome outcome =
        new Build(request, listener, workspace).run(Build.output(request, cache.published()));
    List<Message> notices = new ArrayList<>(outcome.notices());
    try {
      if (!workspace.sites().isEmpty()) {
        replies.keepSites(workspace.sites());
      }
      finish(results, replies, sites, workspace, outcome);
    } catch (IOException e) {
      String folder = request.source().resolve(CacheFolder.NAME).toString();
      notices.add(Message.of("cache-not-written", folder, IoReason.of(e)));
    }
    notices.addAll(cache.notices());
    Outcome noticed = outcome.with(notices);
    return new Run(noticed, false, workspace.built());
  }

  /** The last run, if this one would give the same. */
  private Optional<LastRun> unchanged() {
    if (request.mode() == Request.Mode.VERIFY) {
      return Optional.empty();
    }
    try {
      Optional<Path> output = Optional.empty();
      if (request.mode() == Request.Mode.WRITE) {
        output = SiteFolder.settled(request.output(), request.source());
        if (output.isEmpty()) {
          return Optional.empty();
        }
      }
      return cache
          .unchanged(options(), output)
          .filter(run -> run.day().stream().allMatch(KeptBuild::isNow));
    } catch (IOException e) {
      // If it stands in the way of the build too, that reports it.
      return Optional.empty();
    }
  }

  private static boolean isNow(LastRun.Day day) {
    return Plan.today(day.zone()).equals(day.date());
  }

  /** All of the request that a result can depend on. */
  private String options() throws IOException {
    return Fingerprint.of(
        List.of(
            request.mode() == Request.Mode.WRITE ? request.output().toString() : "",
            request.mode() == Request.Mode.CHECK ? PublishedSite.in(request.output()).stamp() : "",
            request.baseUrl(),
            request.asOf(),
            request.drafts(),
            request.strict(),
            request.precompress()));
  }

  private Outcome outcome(LastRun run) {
    return new Outcome(
        run.problems(),
        run.succeeded(),
        new Outcome.Tally(run.replies(), run.pages(), run.charts(), 0, run.files(), 0),
        List.of(),
        cache.notices(),
        run.site().map(site -> new Outcome.Days(site.asOf(), site.nextChange())));
  }

  private void finish(
      KeptResults results,
      KeptReplies replies,
      List<BuiltSite> sites,
      Workspace workspace,
      Outcome outcome)
      throws IOException {
    Optional<BuildCache.Published> published = Optional.empty();
    boolean publishes = request.mode() == Request.Mode.WRITE;
    if (publishes && outcome.succeeded()) {
      List<PackedStamps> lists = new ArrayList<>(replies.files());
      Stream.concat(sites.stream(), workspace.sites().stream())
          .forEach(site -> PackedStamps.of(site.files()).ifPresent(lists::add));
      Optional<Path> folder = SiteFolder.settled(request.output(), request.source());
      published = folder.map(path -> new BuildCache.Published(path, lists));
    }
    Optional<LastRun> run =
        publishes && published.isEmpty() ? Optional.empty() : lastRun(workspace, outcome);
    cache.finish(results, run, published);
  }

  /** Empty where the next run might give something else although nothing has changed. */
  private Optional<LastRun> lastRun(Workspace workspace, Outcome outcome) throws IOException {
    if (workspace.day().isEmpty() || workspace.zone().isEmpty() || workspace.isUncertain()) {
      return Optional.empty();
    }
    Optional<LastRun.Day> day =
        request.asOf().isPresent()
            ? Optional.empty()
            : Optional.of(new LastRun.Day(workspace.zone().get(), workspace.day().get()));
    Outcome.Tally tally = outcome.tally();
    return Optional.of(
        new LastRun(
            options(),
            day,
            outcome.succeeded(),
            outcome.problems(),
            tally.replies(),
            tally.pages(),
            tally.charts(),
            tally.written() + tally.unchanged(),
            outcome.days().map(days -> new LastRun.Site(days.asOf(), days.nextChange()))));
  }
}
