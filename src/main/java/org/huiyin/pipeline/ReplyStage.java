package org.huiyin.pipeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huiyin.address.ReplyPaths;
import org.huiyin.bytes.Digest;
import org.huiyin.check.Checks;
import org.huiyin.draw.Draw;
import org.huiyin.model.Card;
import org.huiyin.model.Chart;
import org.huiyin.model.Neighbours;
import org.huiyin.model.Reply;
import org.huiyin.model.Withdrawal;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.PublishedReply;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Addresses;
import org.huiyin.model.text.Language;
import org.huiyin.pipeline.kept.SummaryPrint;
import org.huiyin.pipeline.trace.Answers;
import org.huiyin.pipeline.trace.Fingerprint;
import org.huiyin.pipeline.trace.TracedAnswers;
import org.huiyin.read.Content;
import org.huiyin.render.Published;
import org.huiyin.render.Rendered;
import org.huiyin.render.Renderer;
import org.huiyin.resolve.Resolve;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceSet;
import org.huiyin.write.PublishedSite;
import org.huiyin.write.Receipt;

/**
 * The build of one reply, from its source files to its pages: a function of its files, of what all
 * replies share, and of the answers to what it asks about others.
 */
final class ReplyStage {
  /** One text for the many replies without figures. */
  private static final String NO_VALUES = Fingerprint.of(List.of());

  private final SiteSetup setup;
  private final Renderer renderer;
  private final Neighbours neighbours;
  private final Addresses addresses;
  private final Predicate<LocalDate> come;
  private final Predicate<LocalDate> future;
  private final Predicate<LocalDate> later;
  private final PublishedSite published;
  private final OutputSink sink;
  private final int threads;

  private final Problems problems = new Problems();
  private final List<ReplySummary> summaries = new ArrayList<>();
  private final List<Receipt> files = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();
  private List<Addresses.OpenLink> links = List.of();
  private boolean provisional;

  /**
   * @param renderer of the site; it renders the files or only names them
   * @param come whether the day of the site is a day or a later one
   * @param future whether a day has not come yet
   * @param later whether a day lies after the one that the site was asked for
   * @param published the site that was published last
   * @param sink receives the files
   * @param threads for the languages of the reply
   */
  ReplyStage(
      SiteSetup setup,
      Renderer renderer,
      Neighbours neighbours,
      Addresses addresses,
      Predicate<LocalDate> come,
      Predicate<LocalDate> future,
      Predicate<LocalDate> later,
      PublishedSite published,
      OutputSink sink,
      int threads) {
    this.setup = setup;
    this.renderer = renderer;
    this.neighbours = neighbours;
    this.addresses = addresses;
    this.come = come;
    this.future = future;
    this.later = later;
    this.published = published;
    this.sink = sink;
    this.threads = threads;
  }

  /** Builds the reply. To be called once. */
  void build(String id, Content content) throws IOException {
    Optional<Card> withdrawn = neighbours.card(id).filter(Card::isWithdrawn);
    if (withdrawn.isPresent()) {
      buildWithdrawn(withdrawn.get(), content);
    } else {
      buildReply(id, content);
    }
  }

  private void buildReply(String id, Content content) throws IOException {
    SourceSet set = content.reply(id, problems);
    Optional<Reply> reply =
        Resolve.reply(set, setup.site(), neighbours, Draw::textsOf, come, later, problems);
    if (reply.isPresent()) {
      links = setup.checks().run(reply.get(), neighbours, addresses, future, problems);
      List<Language> languages = reply.get().card().languages();
      Card card = neighbours.card(id).orElse(reply.get().card());
      Set<LocalDate> passed =
          Draw.deadlines(reply.get()).stream()
              .filter(day -> come.test(day.plusDays(1)))
              .collect(Collectors.toSet()); // Here, because questions are asked by one thread.
      Set<Language> leads = neighbours.leads(id);
      if (threads == 1) {
        for (Language language : languages) {
          Optional<Rendered> rendered = rendered(reply.get(), language, passed, leads);
          if (rendered.isPresent()) {
            take(rendered.get(), card);
          }
        }
      } else {
        for (Rendered rendered :
            ParallelRunner.run(
                languages,
                threads,
                Listener.SILENT,
                language -> rendered(reply.get(), language, passed, leads))) {
          take(rendered, card);
        }
      }
      compare(reply.get());
    }
  }

  /** Compares the reply with what was published of it, unless that is what has just been made. */
  private void compare(Reply reply) throws IOException {
    if (reply.card().publication().status() != Card.Status.PUBLISHED) {
      return;
    }
    Optional<byte[]> before = published.file(Published.path(reply.card()));
    if (before.isEmpty() || isMade(Published.path(reply.card()), before.get())) {
      return;
    }
    Optional<PublishedReply> told = Published.in(before.get());
    if (told.isPresent()) {
      Problems found = new Problems();
      Checks.compare(reply, Published.of(reply), told.get(), found);
      provisional = !found.sorted().isEmpty();
      problems.addAll(found);
    }
  }

  private boolean isMade(String path, byte[] content) {
    return files.stream()
        .anyMatch(
            file ->
                file instanceof Receipt.Stamp stamp
                    && stamp.path().equals(path)
                    && stamp.digest().equals(Digest.of(content)));
  }

  /**
   * Whether the problems are those of the site that was published last: once this one is published,
   * they are others.
   */
  boolean isProvisional() {
    return provisional;
  }

  /** The files in one language; none if there is an error. */
  private Optional<Rendered> rendered(
      Reply reply, Language language, Set<LocalDate> passed, Set<Language> leads) {
    if (renderer.names(reply)) {
      List<Chart> charts = Draw.drawable(reply, language, setup.painter().fonts(), problems);
      return problems.hasErrors()
          ? Optional.empty()
          : Optional.of(renderer.named(reply, language, charts));
    }
    List<Drawing> drawings = Draw.all(reply, language, setup.painter(), passed, problems);
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(
            renderer.reply(reply, language, drawings, leads.contains(language), problems));
  }

  /** Builds the page that tells of the withdrawal of a reply. Its text is not even read. */
  private void buildWithdrawn(Card card, Content content) throws IOException {
    SourceSet set = content.withdrawn(card.id(), problems);
    Optional<Withdrawal> withdrawal = Resolve.withdrawal(set, setup.site(), card, problems);
    if (withdrawal.isPresent()) {
      setup.checks().run(withdrawal.get(), future, problems);
      for (Language language : card.languages()) {
        if (!problems.hasErrors()) {
          take(renderer.withdrawal(withdrawal.get(), language, problems), withdrawal.get().card());
        }
      }
    }
  }

  /**
   * @param card of the summary: the one that others see, so that there is no second one in memory
   */
  private void take(Rendered rendered, Card card) throws IOException {
    files.addAll(sink.take(rendered.files()));
    rendered.files().forEach(file -> file.content().key().ifPresent(pictures::add));
    summaries.add(rendered.summary().of(card));
  }

  /**
   * What the build gave.
   *
   * @param compared whether later builds will compare the summaries
   */
  ReplyResult result(boolean compared) {
    return ReplyResult.of(
        problems.sorted(),
        summaries,
        links,
        compared
            ? Optional.of(summaries.stream().map(ReplyStage::print).toList())
            : Optional.empty());
  }

  private static SummaryPrint print(ReplySummary summary) {
    return new SummaryPrint(
        summary.language(),
        summary.values().isEmpty() ? NO_VALUES : Fingerprint.of(summary.values()),
        Fingerprint.of(summary.search()),
        summary.lead().map(Fingerprint::of).orElse(""),
        Fingerprint.of(summary.only(Set.of())));
  }

  /** The receipts of its files. */
  List<Receipt> files() {
    return List.copyOf(files);
  }

  /** The keys of its pictures. */
  List<String> pictures() {
    return List.copyOf(pictures);
  }

  /**
   * The comparison of new replies with the site that was published before.
   *
   * @param before nothing where replies are not compared: a share of a site has no site before it,
   *     and a comparison of files tells itself what differs
   * @param recorded whether what a reply was compared with is recorded. A check needs it; a build
   *     takes a reply over only if its own files are the published ones.
   */
  record Comparison(PublishedSite before, boolean recorded) {
    private static final Comparison NONE = new Comparison(PublishedSite.NONE, false);

    static Comparison of(Request request) throws IOException {
      if (!(request.part() instanceof Request.Whole)) {
        return NONE;
      }
      return switch (request.mode()) {
        case WRITE -> new Comparison(PublishedSite.in(request.output()), false);
        case CHECK ->
            new Comparison(
                PublishedSite.in(
                    request.output(), path -> path.endsWith("/" + ReplyPaths.REPLY_JSON)),
                true);
        case VERIFY, PREVIEW -> NONE;
      };
    }

    /** Records what a reply was compared with. */
    void note(String id, TracedAnswers traced) {
      if (recorded) {
        traced.noteCompared(ReplyPaths.address(id) + ReplyPaths.REPLY_JSON);
      }
    }

    /**
     * Whether a check may use what a build has made. The build was compared with the site before
     * it; meanwhile its own files should be the published ones.
     */
    boolean isSettled(BuiltReply built, Answers answers) {
      return !recorded
          || built.files().stream()
              .filter(Receipt.Stamp.class::isInstance)
              .map(Receipt.Stamp.class::cast)
              .filter(file -> !answers.published(file.path()).isEmpty())
              .allMatch(file -> answers.published(file.path()).equals(file.digest().toString()));
    }
  }
}
