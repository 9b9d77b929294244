package org.huiyin.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.huiyin.draw.Draw;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.text.Language;
import org.huiyin.pipeline.kept.SummaryPrint;
import org.huiyin.pipeline.trace.Fingerprint;
import org.huiyin.render.Renderer;
import org.huiyin.render.SiteGroup;
import org.huiyin.source.Problems;
import org.huiyin.write.Receipt;

/**
 * Makes the files that do not belong to a reply, in groups. The key of a group is all that it is
 * made from; if an earlier build has made a group with the same key, its files are taken over.
 */
final class SiteStage {
  private static final String COMPRESSED = ".gz";

  private final Prepared prepared;
  private final Workspace workspace;
  private final Request request;
  private final List<ReplyResult> replies;
  private final UnaryOperator<ReplyResult> rest;
  private final OutputSink sink;
  private final Problems problems;

  private final Optional<List<SummaryPrint>> prints;
  private final List<BuiltSite> done = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private Optional<List<ReplySummary>> summaries = Optional.empty();

  /**
   * @param replies whose summaries are read only if a group must be made
   * @param rest takes out of memory what of a result is seldom needed
   */
  SiteStage(
      Prepared prepared,
      Workspace workspace,
      Request request,
      List<ReplyResult> replies,
      UnaryOperator<ReplyResult> rest,
      OutputSink sink,
      Problems problems) {
    this.prepared = prepared;
    this.workspace = workspace;
    this.request = request;
    this.replies = replies;
    this.rest = rest;
    this.sink = sink;
    this.problems = problems;
    this.prints = prints(replies);
  }

  /** The fingerprints of all summaries; empty if one is not known. */
  private static Optional<List<SummaryPrint>> prints(List<ReplyResult> replies) {
    List<SummaryPrint> prints = new ArrayList<>();
    for (ReplyResult reply : replies) {
      if (reply.prints().isEmpty()) {
        return Optional.empty();
      }
      prints.addAll(reply.prints().get());
    }
    return Optional.of(prints);
  }

  /** A group that is to be made. */
  private static final class Making {
    private final Optional<String> key;
    private final Problems problems = new Problems();
    private final Queue<Receipt> files = new ConcurrentLinkedQueue<>();
    private final List<String> pictures = new ArrayList<>();

    Making(Optional<String> key) {
      this.key = key;
    }
  }

  /** Takes the files over, or makes them. To be called once. */
  void make() throws IOException {
    List<Making> makings = new ArrayList<>();
    List<SiteGroup.Part> parts = new ArrayList<>();
    for (SiteGroup group : prepared.renderer().groups(this::summaries)) {
      open(group, Set.of(), makings, parts);
    }
    Optional<Making> card = open("card", key(List.of("card")));
    if (card.isPresent()) {
      makings.add(card.get());
      parts.add(() -> drawCards(card.get()));
    }
    run(parts, makings);
    SiteGroup last = prepared.renderer().last(this::summaries, paths);
    List<Making> after = new ArrayList<>();
    List<SiteGroup.Part> rest = new ArrayList<>();
    open(last, paths, after, rest);
    run(rest, after);
    if (!prepared.renderer().hasStopped()) {
      workspace.keepSites(done);
    }
  }

  private synchronized List<ReplySummary> summaries() {
    if (summaries.isEmpty()) {
      summaries =
          Optional.of(
              replies.stream()
                  .flatMap(reply -> rest.apply(reply).summaries().stream())
                  .map(this::withKnownCard)
                  .toList());
    }
    return summaries.get();
  }

  /** A summary of an earlier run comes with a card of its own, equal to the one in memory. */
  private ReplySummary withKnownCard(ReplySummary summary) {
    return summary.card().isWithdrawn()
        ? summary
        : prepared.answers().cards().card(summary.card().id()).map(summary::of).orElse(summary);
  }

  private void open(
      SiteGroup group, Set<String> taken, List<Making> makings, List<SiteGroup.Part> parts)
      throws IOException {
    Optional<Making> found = open(group.name(), key(group, taken));
    if (found.isPresent()) {
      Making making = found.get();
      makings.add(making);
      parts.addAll(group.parts(making.problems, file -> making.files.addAll(sink.take(file))));
    }
  }

  /** Takes the files of a group over; gives what is to be done if there are none. */
  private Optional<Making> open(String name, Optional<String> key) throws IOException {
    Optional<BuiltSite> past = workspace.site(key);
    if (past.isPresent() && sink.keep(past.get().files(), past.get().pictures())) {
      settle(past.get());
      return Optional.empty();
    }
    workspace.noteSiteBuilt(name);
    return Optional.of(new Making(key));
  }

  private Optional<String> key(SiteGroup group, Set<String> taken) {
    if (prints.isEmpty()) {
      return Optional.empty();
    }
    List<String> read = new ArrayList<>();
    for (SummaryPrint print : prints.get()) {
      read.add(print.language().name());
      read.add(print.rest());
      if (group.language().isEmpty() || group.language().get() == print.language()) {
        group.reads().stream().sorted().map(print::of).forEach(read::add);
      }
    }
    return key(List.of(group.name(), read, taken.stream().sorted().toList()));
  }

  private Optional<String> key(List<Object> parts) {
    return prints.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Fingerprint.of(
                List.of(
                    prepared.setup().key(),
                    prepared.plan().asOf(),
                    prepared.plan().unpublished(prepared.setup().site()),
                    parts)));
  }

  private void drawCards(Making making) throws IOException {
    SiteSetup setup = prepared.setup();
    for (Language language : setup.site().languages()) {
      Draw.checkCard(setup.site(), language, setup.painter().fonts(), making.problems);
      String path = Renderer.siteCard(language);
      OutputFile card =
          request.mode() == Request.Mode.CHECK
              ? OutputFile.named(path)
              : new OutputFile(path, Draw.card(setup.site(), language, setup.painter()));
      making.files.addAll(sink.take(card));
      card.content().key().ifPresent(making.pictures::add);
    }
  }

  private void run(List<SiteGroup.Part> parts, List<Making> makings) throws IOException {
    ParallelRunner.run(
        parts,
        request.jobs(),
        Listener.SILENT,
        part -> {
          part.make();
          return Optional.empty();
        });
    for (Making making : makings) {
      settle(
          new BuiltSite(
              making.key.orElse(""),
              List.copyOf(making.files),
              making.problems.sorted(),
              making.pictures));
    }
  }

  private void settle(BuiltSite group) {
    group.problems().forEach(problems::add);
    Set<String> names = new HashSet<>();
    group.files().forEach(file -> names.add(file.path()));
    names.stream().filter(path -> !isCopy(path, names)).forEach(paths::add);
    if (!group.key().isEmpty()) {
      done.add(group);
    }
  }

  /** Whether a file is the compressed copy of another one. */
  private boolean isCopy(String path, Set<String> names) {
    return request.precompress()
        && path.endsWith(COMPRESSED)
        && names.contains(path.substring(0, path.length() - COMPRESSED.length()));
  }
}
