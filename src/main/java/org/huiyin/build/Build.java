package org.huiyin.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.check.Addresses;
import org.huiyin.check.Checks;
import org.huiyin.draw.Draw;
import org.huiyin.draw.Fonts;
import org.huiyin.model.Digest;
import org.huiyin.model.Drawing;
import org.huiyin.model.Drift;
import org.huiyin.model.Language;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Reply;
import org.huiyin.model.Site;
import org.huiyin.read.Content;
import org.huiyin.render.Rendered;
import org.huiyin.render.Renderer;
import org.huiyin.render.Theme;
import org.huiyin.resolve.Resolve;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.ProcessingFault;
import org.huiyin.source.Severity;
import org.huiyin.source.SiteSources;
import org.huiyin.source.SourceFile;
import org.huiyin.source.SourceSet;
import org.huiyin.write.Comparison;
import org.huiyin.write.Gzip;
import org.huiyin.write.Nowhere;
import org.huiyin.write.Output;
import org.huiyin.write.SiteFolder;

/** The conductor: calls the stages in their order, for each reply and then once for the site. */
public final class Build {
  private final Request request;
  private final Listener listener;
  private final Content content;
  private final Problems problems = new Problems();
  private final AtomicInteger pages = new AtomicInteger();
  private final AtomicInteger made = new AtomicInteger();

  private Build(Request request, Listener listener) throws IOException {
    this.request = request;
    this.listener = listener;
    this.content = new Content(request.source());
  }

  /**
   * Builds a site, compares it with its folder, or merely checks it.
   *
   * @throws IOException if the environment is in the way; the old site is then whole
   */
  public static Outcome run(Request request, Listener listener) throws IOException {
    return new Build(request, listener).run();
  }

  private Outcome run() throws IOException {
    SiteSources sources = content.site(problems);
    Optional<Site> found = Resolve.site(sources, problems);
    List<String> replies = content.replies(problems);
    if (found.isEmpty()) {
      return unpublished(List.of());
    }
    Site site = request.baseUrl().map(found.get()::at).orElse(found.get());
    Plan plan = Plan.of(replies, content, site, request);
    Addresses addresses = plan.addresses(site, sources, problems);
    Checks checks = new Checks(addresses, site.numbers());
    for (Site.Page page : site.pages()) {
      ProcessingFault.in(
          "content/pages/" + page.id(),
          () -> {
            checks.run(page, problems);
            return page;
          });
    }
    Theme theme = Theme.of(request.source());
    Fonts fonts = fonts(theme);
    Renderer renderer = new Renderer(site, theme, plan.asOf());
    try (Output output = output()) {
      List<Digest> digests =
          Crew.work(
                  plan.ids(),
                  request.jobs(),
                  listener,
                  id ->
                      ProcessingFault.in(
                          "content/replies/" + id,
                          () -> reply(id, site, plan, checks, fonts, renderer, output)))
              .stream()
              .flatMap(List::stream)
              .toList();
      if (mayPublish()) {
        renderer.site(digests, problems, file -> put(file, output));
        for (Language language : site.languages()) {
          put(
              new OutputFile(Renderer.siteCard(language), Draw.card(site, language, fonts)),
              output);
        }
      }
      return mayPublish() ? published(output, digests) : unpublished(digests);
    }
  }

  /** The font in the jar and those of the site; one that cannot be used is reported. */
  private Fonts fonts(Theme theme) {
    Fonts fonts = Fonts.bundled();
    for (OutputFile file : theme.fonts()) {
      Optional<Fonts> more = fonts.with(file.bytes());
      if (more.isEmpty()) {
        problems.error(new SourceFile(file.path(), "").whole(), "unusable-font");
      }
      fonts = more.orElse(fonts);
    }
    return fonts;
  }

  /** One reply, from its files to its pages; of all that, only the digests are kept. */
  private Optional<List<Digest>> reply(
      String id, Site site, Plan plan, Checks checks, Fonts fonts, Renderer renderer, Output output)
      throws IOException {
    Problems own = new Problems();
    SourceSet set = content.reply(id, own);
    Optional<Reply> reply = Resolve.reply(set, site, plan.cards(), own);
    List<Digest> digests = new ArrayList<>();
    if (reply.isPresent()) {
      checks.run(reply.get(), own);
      for (Language language : reply.get().card().languages()) {
        List<Drawing> drawings = Draw.all(reply.get(), language, fonts, own);
        if (!own.hasErrors()) {
          Rendered rendered = renderer.reply(reply.get(), language, drawings, own);
          for (OutputFile file : rendered.files()) {
            put(file, output);
          }
          digests.add(rendered.digest());
        }
      }
    }
    problems.addAll(own);
    return digests.isEmpty() ? Optional.empty() : Optional.of(digests);
  }

  private void put(OutputFile file, Output output) throws IOException {
    output.put(file);
    made.incrementAndGet();
    Optional<OutputFile> compressed = request.precompress() ? Gzip.of(file) : Optional.empty();
    if (compressed.isPresent()) {
      output.put(compressed.get());
      made.incrementAndGet();
    }
    if (file.path().endsWith(".html")) {
      pages.incrementAndGet();
    }
  }

  private boolean mayPublish() {
    List<Problem> found = problems.sorted();
    return found.stream()
        .noneMatch(problem -> request.strict() || problem.severity() == Severity.ERROR);
  }

  private Output output() throws IOException {
    return switch (request.mode()) {
      case WRITE -> SiteFolder.open(request.output(), request.source());
      case VERIFY -> Comparison.with(request.output());
      case CHECK -> new Nowhere();
    };
  }

  private Outcome published(Output output, List<Digest> digests) throws IOException {
    SiteFolder.Written written = new SiteFolder.Written(0, 0, 0);
    List<Drift> drift = List.of();
    if (output instanceof SiteFolder folder) {
      written = folder.commit();
    } else if (output instanceof Comparison comparison) {
      drift = comparison.finish();
      long differ = drift.stream().filter(found -> found.kind() != Drift.Kind.UNEXPECTED).count();
      written = new SiteFolder.Written(0, made.get() - (int) differ, 0);
    }
    return new Outcome(problems.sorted(), true, tally(digests, written), drift);
  }

  private Outcome unpublished(List<Digest> digests) {
    return new Outcome(
        problems.sorted(), false, tally(digests, new SiteFolder.Written(0, 0, 0)), List.of());
  }

  private Outcome.Tally tally(List<Digest> digests, SiteFolder.Written written) {
    List<Digest> replies =
        digests.stream().filter(digest -> digest.language() == Language.ZH).toList();
    int charts = replies.stream().mapToInt(Digest::charts).sum();
    return new Outcome.Tally(
        replies.size(),
        pages.get(),
        charts,
        written.written(),
        written.unchanged(),
        written.removed());
  }
}
