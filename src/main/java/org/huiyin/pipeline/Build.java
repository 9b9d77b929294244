package org.huiyin.pipeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.check.Checks;
import org.huiyin.model.artefact.Drift;
import org.huiyin.model.site.Addresses;
import org.huiyin.model.site.Site;
import org.huiyin.pipeline.trace.Answers;
import org.huiyin.pipeline.trace.TracedAnswers;
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
import org.huiyin.write.KnownFiles;
import org.huiyin.write.MemoryOutput;
import org.huiyin.write.Output;
import org.huiyin.write.PictureFolder;
import org.huiyin.write.PictureStore;
import org.huiyin.write.ShardFolder;
import org.huiyin.write.SiteFolder;

/** Runs a build: calls the stages in order for each reply, then once for the whole site. */
public final class Build {
  private final Request request;
  private final Listener listener;
  private final Workspace workspace;
  private final Content content;
  private final Route route;
  private final Problems problems = new Problems();
  private final ReplyStage.Comparison comparison;
  private final Optional<Resting> resting;

  /**
   * @param workspace what earlier builds have left
   */
  Build(Request request, Listener listener, Workspace workspace) throws IOException {
    this.request = request;
    this.listener = listener;
    this.workspace = workspace;
    this.content = new Content(request.source());
    this.route = Shards.route(request);
    this.comparison = ReplyStage.Comparison.of(request);
    this.resting = workspace.isSingle() ? Optional.of(new Resting()) : Optional.empty();
  }

  /**
   * Builds a site. Depending on the mode, publishes it, compares it with the output folder, or
   * discards it.
   *
   * @throws IOException if reading or writing files fails; the message says what happened to the
   *     existing site
   */
  public static Outcome run(Request request, Listener listener) throws IOException {
    // Parts of a site are known by the keys of their sources.
    Workspace workspace =
        request.part() instanceof Request.Whole
            ? Workspace.once()
            : Workspace.lasting(ReplyStore.NONE);
    return new Build(request, listener, workspace).run(output(request, KnownFiles.NONE));
  }

  Outcome run(Opener opener) throws IOException {
    Optional<Prepared> found = prepare();
    if (found.isEmpty()) {
      return unpublished(0, List.of());
    }
    Prepared prepared = found.get();
    SiteSetup setup = prepared.setup();
    Answers answers = prepared.answers();
    List<Addresses.OpenLink> links = new ArrayList<>(pages(setup, answers));
    route.begin(setup, prepared.plan(), prepared.candidates().values(), content);
    try (Output output = opener.open()) {
      route.opened(output);
      PictureStore pictures = pictures();
      OutputSink sink = new OutputSink(output, pictures, setup.theme(), request.precompress());
      List<ReplyResult> replies =
          ParallelRunner.run(
              route.ids(prepared.plan().ids()),
              request.jobs(),
              listener,
              id ->
                  ProcessingFault.in(
                      "content/replies/" + id,
                      () ->
                          Optional.of(
                              reply(
                                  prepared.candidates().get(id),
                                  setup,
                                  prepared.keys(),
                                  answers,
                                  sink,
                                  1))));
      replies.forEach(reply -> links.addAll(reply.links()));
      Optional<SiteFolder.Written> part = route.finish();
      if (part.isPresent()) {
        return outcome(mayPublish(), tally(sink.pages(), replies, part.get()));
      }
      if (mayPublish()) {
        site(prepared, replies, sink);
        Checks.finish(links, output::holds, answers.addresses(), problems);
      }
      if (!mayPublish()) {
        return unpublished(sink.pages(), replies);
      }
      Outcome.Days days =
          new Outcome.Days(prepared.plan().asOf(), prepared.plan().nextChange(replies));
      Outcome outcome = published(output, sink, replies, days);
      pictures.finish();
      return outcome;
    }
  }

  /**
   * Reads the settings, the theme and the cards, and settles the addresses.
   *
   * @return empty if there is no usable {@code site.yml}, which is reported
   */
  Optional<Prepared> prepare() throws IOException {
    workspace.begin();
    SiteSources sources = content.site(problems);
    List<String> ids = content.replies(problems);
    ThemeSources theme = ThemeFolder.read(request.source(), problems);
    Optional<SiteSetup> found = workspace.setup(sources, theme, request, problems);
    workspace.replies().retain(ids);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    SiteSetup setup = found.get();
    setup.problems().forEach(problems::add);
    SourceKeys keys = route.keys(ids, workspace.keys(content));
    Map<String, Candidate> candidates =
        Candidate.all(
            ids,
            request.jobs(),
            id -> {
              Candidate candidate = Candidate.of(id, content, setup, keys, workspace.replies());
              resting.ifPresent(rest -> rest.accept(candidate));
              return candidate;
            });
    Plan plan = Plan.of(candidates.values(), request);
    LocalDate today = Plan.today(setup.site(), request);
    workspace.noteDay(today);
    plan.reportFuture(today, problems);
    Renderer renderer = renderer(setup).counting(plan.unpublished(setup.site()));
    Answers answers =
        new Answers(
            plan.replies(),
            plan.addresses(setup.site(), sources, renderer, problems),
            plan.asOf(),
            today,
            request.asOf(),
            comparison.before()::digest);
    return Optional.of(new Prepared(setup, keys, candidates, plan, renderer, answers));
  }

  /** Checks the pages of text; gives their links that need the finished site. */
  List<Addresses.OpenLink> pages(SiteSetup setup, Answers answers) {
    List<Addresses.OpenLink> links = new ArrayList<>();
    for (Site.Page page : setup.site().pages()) {
      links.addAll(
          ProcessingFault.in(
              "content/pages/" + page.id(),
              () -> setup.checks().run(page, answers.addresses(), problems)));
    }
    return links;
  }

  /**
   * Takes a reply over from an earlier build, or builds it.
   *
   * @param threads for the languages of the reply
   */
  ReplyResult reply(
      Candidate candidate,
      SiteSetup setup,
      SourceKeys keys,
      Answers answers,
      OutputSink sink,
      int threads)
      throws IOException {
    Optional<ReplyResult> given = route.given(candidate.id(), sink);
    ReplyResult result =
        given.isPresent() ? given.get() : kept(candidate, setup, keys, answers, sink, threads);
    result.problems().forEach(problems::add);
    resting.ifPresent(rest -> rest.accept(candidate, result));
    return result;
  }

  private ReplyResult kept(
      Candidate candidate,
      SiteSetup setup,
      SourceKeys keys,
      Answers answers,
      OutputSink sink,
      int threads)
      throws IOException {
    Optional<BuiltReply> past =
        candidate
            .past()
            .flatMap(Candidate.Past::reply)
            .filter(built -> built.trace().holds(answers) && comparison.isSettled(built, answers));
    if (past.isPresent() && sink.keep(past.get().files(), past.get().pictures())) {
      route.made(candidate.id(), past.get());
      return past.get().result();
    }
    return built(candidate, setup, keys, answers, sink, threads);
  }

  /** Nobody looks at the files of a check. */
  private Renderer renderer(SiteSetup setup) {
    return request.mode() == Request.Mode.CHECK ? setup.renderer().naming() : setup.renderer();
  }

  private ReplyResult built(
      Candidate candidate,
      SiteSetup setup,
      SourceKeys keys,
      Answers answers,
      OutputSink sink,
      int threads)
      throws IOException {
    String id = candidate.id();
    workspace.noteBuilt(id);
    TracedAnswers traced = new TracedAnswers(id, answers);
    ReplyStage stage =
        new ReplyStage(
            setup,
            renderer(setup),
            traced,
            traced,
            traced::hasCome,
            traced::isFuture,
            traced::isLater,
            comparison.before(),
            sink,
            threads);
    stage.build(id, content);
    if (candidate.key().isEmpty()) {
      return rested(stage.result(false));
    }
    comparison.note(id, traced);
    if (stage.isProvisional()) {
      workspace.noteProvisional();
    }
    ReplyResult result = stage.result(true);
    ReplyKey key = candidate.key().get();
    // A file may have changed while it was read, and a stopped template leaves pages out.
    if (!stage.isProvisional()
        && keys.of(id).equals(Optional.of(key.files()))
        && !setup.renderer().hasStopped()) {
      BuiltReply built =
          new BuiltReply(
              key,
              candidate.card(),
              candidate.updatedOn(),
              traced.trace(),
              result,
              stage.files(),
              stage.pictures());
      workspace.replies().keep(id, built);
      route.made(id, built);
    } else {
      workspace.replies().forget(id);
    }
    return rested(result);
  }

  private ReplyResult rested(ReplyResult result) {
    return resting.isPresent() ? result.with(resting.get()::accept) : result;
  }

  /** Takes the files over that do not belong to a reply, or renders them. */
  void site(Prepared prepared, List<ReplyResult> replies, OutputSink sink) throws IOException {
    new SiteStage(prepared, workspace, request, replies, this::rested, sink, problems).make();
  }

  Content content() {
    return content;
  }

  /** What was found so far. */
  Problems problems() {
    return problems;
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

  /**
   * A build that writes keeps its pictures for the next one; a comparison only looks them up. So
   * does a merge, which has no use for most pictures and must not drop them.
   */
  private PictureStore pictures() {
    if (request.cache() == Request.Cache.OFF) {
      return PictureStore.NONE;
    }
    return switch (request.mode()) {
      case WRITE ->
          request.part() instanceof Request.Merge
              ? PictureFolder.readOnly(request.source())
              : request.cache() == Request.Cache.FRESH
                  ? PictureFolder.afresh(request.source())
                  : PictureFolder.beside(request.source());
      case VERIFY -> PictureFolder.readOnly(request.source());
      case PREVIEW, CHECK -> PictureStore.NONE;
    };
  }

  /**
   * The output that a request is for.
   *
   * @param known tells of the published files
   */
  static Opener output(Request request, KnownFiles known) {
    return switch (request.mode()) {
      case WRITE ->
          request.part() instanceof Request.Share
              ? () -> ShardFolder.open(request.output(), request.source())
              : () -> {
                ShardFolder.refuse(request.output());
                return SiteFolder.open(request.output(), request.source(), known);
              };
      case VERIFY -> () -> FolderComparison.with(request.output());
      case PREVIEW, CHECK -> DiscardingOutput::new;
    };
  }

  private Outcome published(
      Output output, OutputSink sink, List<ReplyResult> replies, Outcome.Days days)
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
        problems.sorted(),
        true,
        tally(sink.pages(), replies, written),
        drift,
        notices,
        Optional.of(days));
  }

  private Outcome outcome(boolean succeeded, Outcome.Tally tally) {
    return new Outcome(problems.sorted(), succeeded, tally, List.of());
  }

  private Outcome unpublished(int pages, List<ReplyResult> replies) {
    return outcome(false, tally(pages, replies, new SiteFolder.Written(0, 0, 0)));
  }

  private Outcome.Tally tally(int pages, List<ReplyResult> results, SiteFolder.Written written) {
    int[] charts = results.stream().flatMapToInt(result -> result.charts().stream()).toArray();
    return new Outcome.Tally(
        charts.length,
        pages,
        IntStream.of(charts).sum(),
        written.written(),
        written.unchanged(),
        written.removed());
  }
}
