package org.huiyin.pipeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.huiyin.check.Checks;
import org.huiyin.draw.Draw;
import org.huiyin.model.artefact.Drift;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Addresses;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.read.Content;
import org.huiyin.read.ThemeFolder;
import org.huiyin.render.Renderer;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.ProcessingFault;
import org.huiyin.source.Severity;
import org.huiyin.source.SiteSources;
import org.huiyin.source.ThemeSources;
import org.huiyin.write.DiscardingOutput;
import org.huiyin.write.FolderComparison;
import org.huiyin.write.MemoryOutput;
import org.huiyin.write.Output;
import org.huiyin.write.PictureFolder;
import org.huiyin.write.PictureStore;
import org.huiyin.write.Receipt;
import org.huiyin.write.SiteFolder;

/** Runs a build: calls the stages in order for each reply, then once for the whole site. */
public final class Build {
  private final Request request;
  private final Listener listener;
  private final Workspace workspace;
  private final Content content;
  private final Problems problems = new Problems();

  /**
   * @param workspace what earlier builds have left
   */
  Build(Request request, Listener listener, Workspace workspace) throws IOException {
    this.request = request;
    this.listener = listener;
    this.workspace = workspace;
    this.content = new Content(request.source());
  }

  /**
   * Builds a site. Depending on the mode, publishes it, compares it with the output folder, or
   * discards it.
   *
   * @throws IOException if reading or writing files fails; the message says what happened to the
   *     existing site
   */
  public static Outcome run(Request request, Listener listener) throws IOException {
    return new Build(request, listener, Workspace.once()).run(output(request));
  }

  Outcome run(Opener opener) throws IOException {
    workspace.begin();
    SiteSources sources = content.site(problems);
    List<String> ids = content.replies(problems);
    ThemeSources theme = ThemeFolder.read(request.source(), problems);
    Optional<SiteSetup> found = workspace.setup(sources, theme, request, problems);
    workspace.replies().retain(ids);
    if (found.isEmpty()) {
      return unpublished(0, List.of());
    }
    SiteSetup setup = found.get();
    setup.problems().forEach(problems::add);
    SourceKeys keys = workspace.keys(content);
    Map<String, Candidate> candidates = candidates(ids, setup, keys);
    Plan plan = Plan.of(candidates.values(), request);
    LocalDate today = Plan.today(setup.site(), request);
    plan.reportFuture(today, problems);
    Renderer renderer = setup.renderer().on(plan.asOf());
    Answers answers =
        new Answers(
            plan.replies(), plan.addresses(setup.site(), sources, renderer, problems), today);
    List<Addresses.OpenLink> links = new ArrayList<>(pages(setup, answers));
    try (Output output = opener.open()) {
      PictureStore pictures = pictures();
      OutputSink sink = new OutputSink(output, pictures, setup.theme(), request.precompress());
      List<ReplyResult> replies =
          ParallelRunner.run(
              plan.ids(),
              request.jobs(),
              listener,
              id ->
                  ProcessingFault.in(
                      "content/replies/" + id,
                      () -> Optional.of(reply(candidates.get(id), setup, keys, answers, sink))));
      replies.forEach(reply -> links.addAll(reply.links()));
      List<ReplySummary> summaries =
          replies.stream().flatMap(reply -> reply.summaries().stream()).toList();
      if (mayPublish()) {
        site(setup, renderer, siteKey(setup, plan, replies), summaries, sink);
        Checks.finish(links, output::holds, answers.addresses(), problems);
      }
      if (!mayPublish()) {
        return unpublished(sink.pages(), summaries);
      }
      Outcome outcome = published(output, sink, summaries);
      pictures.finish();
      return outcome;
    }
  }

  /** Reads the cards of all replies, as far as they are not known from earlier builds. */
  private Map<String, Candidate> candidates(List<String> ids, SiteSetup setup, SourceKeys keys)
      throws IOException {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    ParallelRunner.run(
            ids,
            request.jobs(),
            Listener.SILENT,
            id -> Optional.of(Candidate.of(id, content, setup, keys, workspace.replies())))
        .forEach(candidate -> candidates.put(candidate.id(), candidate));
    return candidates;
  }

  /** Checks the pages of text; gives their links that need the finished site. */
  private List<Addresses.OpenLink> pages(SiteSetup setup, Answers answers) {
    List<Addresses.OpenLink> links = new ArrayList<>();
    for (Site.Page page : setup.site().pages()) {
      links.addAll(
          ProcessingFault.in(
              "content/pages/" + page.id(),
              () -> setup.checks().run(page, answers.addresses(), problems)));
    }
    return links;
  }

  /** Takes a reply over from an earlier build, or builds it. */
  private ReplyResult reply(
      Candidate candidate, SiteSetup setup, SourceKeys keys, Answers answers, OutputSink sink)
      throws IOException {
    Optional<BuiltReply> past = candidate.past().filter(built -> built.trace().holds(answers));
    ReplyResult result =
        past.isPresent() && sink.keep(past.get().files())
            ? past.get().result()
            : built(candidate, setup, keys, answers, sink);
    result.problems().forEach(problems::add);
    return result;
  }

  private ReplyResult built(
      Candidate candidate, SiteSetup setup, SourceKeys keys, Answers answers, OutputSink sink)
      throws IOException {
    String id = candidate.id();
    workspace.noteBuilt(id);
    if (candidate.key().isEmpty()) {
      ReplyStage stage =
          new ReplyStage(setup, answers.cards(), answers.addresses(), answers::isFuture, sink);
      stage.build(id, content);
      return stage.result(false);
    }
    TracedAnswers traced = new TracedAnswers(id, answers);
    ReplyStage stage = new ReplyStage(setup, traced, traced, traced::isFuture, sink);
    stage.build(id, content);
    ReplyResult result = stage.result(true);
    ReplyKey key = candidate.key().get();
    // A file may have changed while it was read, and a stopped template leaves pages out.
    if (keys.of(id).equals(Optional.of(key.files())) && !setup.renderer().hasStopped()) {
      BuiltReply built =
          new BuiltReply(key, candidate.card(), traced.trace(), result, stage.files());
      workspace.replies().keep(id, built);
    } else {
      workspace.replies().forget(id);
    }
    return result;
  }

  /** The key of all that the site files are made from; empty if nothing is to be used again. */
  private static Optional<String> siteKey(SiteSetup setup, Plan plan, List<ReplyResult> replies) {
    List<String> summaries =
        replies.stream().flatMap(reply -> reply.fingerprint().stream()).toList();
    return summaries.size() < replies.size()
        ? Optional.empty()
        : Optional.of(Fingerprint.of(List.of(setup.key(), plan.asOf(), summaries)));
  }

  /** Takes the files over that do not belong to a reply, or renders them. */
  private void site(
      SiteSetup setup,
      Renderer renderer,
      Optional<String> key,
      List<ReplySummary> summaries,
      OutputSink sink)
      throws IOException {
    Optional<BuiltSite> past = workspace.site(key);
    if (past.isPresent() && sink.keep(past.get().files())) {
      past.get().problems().forEach(problems::add);
      return;
    }
    workspace.noteSiteBuilt();
    Problems own = new Problems();
    Queue<Receipt> files = new ConcurrentLinkedQueue<>();
    renderer.site(summaries, own, this::inParallel, file -> files.addAll(sink.take(file)));
    for (Language language : setup.site().languages()) {
      Draw.checkCard(setup.site(), language, setup.painter().fonts(), own);
      OutputFile card =
          new OutputFile(
              Renderer.siteCard(language), Draw.card(setup.site(), language, setup.painter()));
      files.addAll(sink.take(card));
    }
    problems.addAll(own);
    if (key.isPresent() && !renderer.hasStopped()) {
      workspace.keep(new BuiltSite(key.get(), List.copyOf(files), own.sorted()));
    }
  }

  private void inParallel(List<Renderer.Part> parts) throws IOException {
    ParallelRunner.run(
        parts,
        request.jobs(),
        Listener.SILENT,
        part -> {
          part.make();
          return Optional.empty();
        });
  }

  private boolean mayPublish() {
    List<Problem> found = problems.sorted();
    return found.stream()
        .noneMatch(problem -> request.strict() || problem.severity() == Severity.ERROR);
  }

  /** Opens the output of a build; only when the sources of the site are known to be usable. */
  interface Opener {
    Output open() throws IOException;
  }

  /** A build that writes keeps its pictures for the next one; a comparison only looks them up. */
  private PictureStore pictures() {
    return switch (request.mode()) {
      case WRITE -> PictureFolder.beside(request.source());
      case VERIFY -> PictureFolder.readOnly(request.source());
      case CHECK -> PictureStore.NONE;
    };
  }

  /** The output that a request is for. */
  static Opener output(Request request) {
    return switch (request.mode()) {
      case WRITE -> () -> SiteFolder.open(request.output(), request.source());
      case VERIFY -> () -> FolderComparison.with(request.output());
      case CHECK -> DiscardingOutput::new;
    };
  }

  private Outcome published(Output output, OutputSink sink, List<ReplySummary> summaries)
      throws IOException {
    SiteFolder.Written written = new SiteFolder.Written(0, 0, 0);
    List<Drift> drift = List.of();
    List<Message> notices = List.of();
    if (output instanceof SiteFolder folder) {
      written = folder.commit();
      notices = folder.notices();
    } else if (output instanceof MemoryOutput memory) {
      written = memory.commit();
    } else if (output instanceof FolderComparison comparison) {
      drift = comparison.finish();
      long differ = drift.stream().filter(found -> found.kind() != Drift.Kind.UNEXPECTED).count();
      written = new SiteFolder.Written(0, sink.files() - (int) differ, 0);
    }
    return new Outcome(
        problems.sorted(), true, tally(sink.pages(), summaries, written), drift, notices);
  }

  private Outcome unpublished(int pages, List<ReplySummary> summaries) {
    return new Outcome(
        problems.sorted(),
        false,
        tally(pages, summaries, new SiteFolder.Written(0, 0, 0)),
        List.of());
  }

  private Outcome.Tally tally(int pages, List<ReplySummary> summaries, SiteFolder.Written written) {
    List<ReplySummary> replies =
        summaries.stream().filter(summary -> summary.language() == Language.ZH).toList();
    int charts = replies.stream().mapToInt(ReplySummary::charts).sum();
    return new Outcome.Tally(
        replies.size(), pages, charts, written.written(), written.unchanged(), written.removed());
  }
}
