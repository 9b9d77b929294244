package org.huiyin.pipeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.check.Checks;
import org.huiyin.draw.Draw;
import org.huiyin.draw.canvas.Painter;
import org.huiyin.draw.font.Fonts;
import org.huiyin.model.Card;
import org.huiyin.model.Reply;
import org.huiyin.model.Withdrawal;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.Drift;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.read.Content;
import org.huiyin.read.ThemeFolder;
import org.huiyin.render.Rendered;
import org.huiyin.render.Renderer;
import org.huiyin.render.template.Theme;
import org.huiyin.resolve.Resolve;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.ProcessingFault;
import org.huiyin.source.Severity;
import org.huiyin.source.SiteSources;
import org.huiyin.source.SourceSet;
import org.huiyin.source.ThemeSources;
import org.huiyin.write.DiscardingOutput;
import org.huiyin.write.FolderComparison;
import org.huiyin.write.Output;
import org.huiyin.write.PictureFolder;
import org.huiyin.write.PictureStore;
import org.huiyin.write.SiteFolder;

/** Runs a build: calls the stages in order for each reply, then once for the whole site. */
public final class Build {
  private final Request request;
  private final Listener listener;
  private final Content content;
  private final Problems problems = new Problems();

  private Build(Request request, Listener listener) throws IOException {
    this.request = request;
    this.listener = listener;
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
    return new Build(request, listener).run();
  }

  private Outcome run() throws IOException {
    SiteSources sources = content.site(problems);
    Optional<Site> found = Resolve.site(sources, problems);
    List<String> replies = content.replies(problems);
    ThemeSources themeSources = ThemeFolder.read(request.source(), problems);
    Theme theme = Theme.of(themeSources, problems);
    Painter painter = new Painter(fonts(themeSources));
    if (found.isEmpty()) {
      return unpublished(0, List.of());
    }
    Site site = request.baseUrl().map(found.get()::at).orElse(found.get());
    Plan plan = Plan.of(replies, content, site, request);
    LocalDate today = Plan.today(site, request);
    plan.reportFuture(today, problems);
    Renderer renderer = new Renderer(site, theme, plan.asOf());
    Checks checks =
        new Checks(
            plan.addresses(site, sources, renderer, problems),
            plan.replies(),
            site.numbers(),
            today);
    checks.run(site, problems);
    for (Site.Page page : site.pages()) {
      ProcessingFault.in(
          "content/pages/" + page.id(),
          () -> {
            checks.run(page, problems);
            return page;
          });
    }
    try (Output output = output()) {
      PictureStore pictures = pictures();
      OutputSink sink = new OutputSink(output, pictures, theme, request.precompress());
      List<ReplySummary> summaries =
          ParallelRunner.run(
                  plan.ids(),
                  request.jobs(),
                  listener,
                  id ->
                      ProcessingFault.in(
                          "content/replies/" + id,
                          () ->
                              plan.withdrawn(id).isPresent()
                                  ? withdrawn(
                                      plan.withdrawn(id).get(), site, checks, renderer, sink)
                                  : reply(id, site, plan, checks, painter, renderer, sink)))
              .stream()
              .flatMap(List::stream)
              .toList();
      if (mayPublish()) {
        renderer.site(summaries, problems, sink);
        for (Language language : site.languages()) {
          Draw.checkCard(site, language, fonts, problems);
          sink.put(new OutputFile(Renderer.siteCard(language), Draw.card(site, language, painter)));
        }
        checks.finish(output::holds, problems);
      }
      if (!mayPublish()) {
        return unpublished(sink.pages(), summaries);
      }
      Outcome outcome = published(output, sink, summaries);
      pictures.finish();
      return outcome;
    }
  }

  /** The font in the jar and those of the site. Unusable fonts are reported. */
  private Fonts fonts(ThemeSources theme) {
    Fonts fonts = Fonts.bundled();
    for (Map.Entry<Origin, byte[]> file : theme.fonts().entrySet()) {
      Optional<Fonts> more = fonts.with(file.getValue());
      if (more.isEmpty()) {
        problems.error(file.getKey(), "unusable-font");
      }
      fonts = more.orElse(fonts);
    }
    return fonts;
  }

  /**
   * Builds one reply, from its source files to its pages. Only the summaries stay in memory.
   *
   * @return one summary per language; empty if the reply has errors
   */
  private Optional<List<ReplySummary>> reply(
      String id,
      Site site,
      Plan plan,
      Checks checks,
      Painter painter,
      Renderer renderer,
      OutputSink sink)
      throws IOException {
    Problems replyProblems = new Problems();
    SourceSet set = content.reply(id, replyProblems);
    Optional<Reply> reply = Resolve.reply(set, site, plan.replies(), Draw::textsOf, replyProblems);
    List<ReplySummary> summaries = new ArrayList<>();
    if (reply.isPresent()) {
      checks.run(reply.get(), replyProblems);
      for (Language language : reply.get().card().languages()) {
        List<Drawing> drawings = Draw.all(reply.get(), language, painter, replyProblems);
        if (!replyProblems.hasErrors()) {
          Rendered rendered = renderer.reply(reply.get(), language, drawings, replyProblems);
          sink.putAll(rendered.files());
          summaries.add(rendered.summary());
        }
      }
    }
    problems.addAll(replyProblems);
    return summaries.isEmpty() ? Optional.empty() : Optional.of(summaries);
  }

  /** Builds the page that tells of the withdrawal of a reply. Its text is not even read. */
  private Optional<List<ReplySummary>> withdrawn(
      Card card, Site site, Checks checks, Renderer renderer, OutputSink sink) throws IOException {
    Problems replyProblems = new Problems();
    SourceSet set = content.withdrawn(card.id(), replyProblems);
    Optional<Withdrawal> withdrawal = Resolve.withdrawal(set, site, card, replyProblems);
    List<ReplySummary> summaries = new ArrayList<>();
    if (withdrawal.isPresent()) {
      checks.run(withdrawal.get(), replyProblems);
      for (Language language : card.languages()) {
        if (!replyProblems.hasErrors()) {
          Rendered rendered = renderer.withdrawal(withdrawal.get(), language, replyProblems);
          sink.putAll(rendered.files());
          summaries.add(rendered.summary());
        }
      }
    }
    problems.addAll(replyProblems);
    return summaries.isEmpty() ? Optional.empty() : Optional.of(summaries);
  }

  private boolean mayPublish() {
    List<Problem> found = problems.sorted();
    return found.stream()
        .noneMatch(problem -> request.strict() || problem.severity() == Severity.ERROR);
  }

  private Output output() throws IOException {
    return switch (request.mode()) {
      case WRITE -> SiteFolder.open(request.output(), request.source());
      case VERIFY -> FolderComparison.with(request.output());
      case CHECK -> new DiscardingOutput();
    };
  }

  /** A build that writes keeps its pictures for the next one; a comparison only looks them up. */
  private PictureStore pictures() {
    return switch (request.mode()) {
      case WRITE -> PictureFolder.beside(request.source());
      case VERIFY -> PictureFolder.readOnly(request.source());
      case CHECK -> PictureStore.NONE;
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
