package org.huiyin.pipeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huiyin.draw.Draw;
import org.huiyin.model.Card;
import org.huiyin.model.Chart;
import org.huiyin.model.Neighbours;
import org.huiyin.model.Reply;
import org.huiyin.model.Withdrawal;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Addresses;
import org.huiyin.model.text.Language;
import org.huiyin.pipeline.kept.SummaryPrint;
import org.huiyin.pipeline.trace.Fingerprint;
import org.huiyin.read.Content;
import org.huiyin.render.Rendered;
import org.huiyin.render.Renderer;
import org.huiyin.resolve.Resolve;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceSet;
import org.huiyin.write.Receipt;

/**
 * The build of one reply, from its source files to its pages: a function of its files, of what all
 * replies share, and of the answers to what it asks about others.
 */
final class ReplyStage {
  private final SiteSetup setup;
  private final Renderer renderer;
  private final Neighbours neighbours;
  private final Addresses addresses;
  private final Predicate<LocalDate> future;
  private final OutputSink sink;
  private final int threads;

  private final Problems problems = new Problems();
  private final List<ReplySummary> summaries = new ArrayList<>();
  private final List<Receipt> files = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();
  private List<Addresses.OpenLink> links = List.of();

  /**
   * @param renderer of the site; it renders the files or only names them
   * @param future whether a day has not come yet
   * @param sink receives the files
   * @param threads for the languages of the reply
   */
  ReplyStage(
      SiteSetup setup,
      Renderer renderer,
      Neighbours neighbours,
      Addresses addresses,
      Predicate<LocalDate> future,
      OutputSink sink,
      int threads) {
    this.setup = setup;
    this.renderer = renderer;
    this.neighbours = neighbours;
    this.addresses = addresses;
    this.future = future;
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
    Optional<Reply> reply = Resolve.reply(set, setup.site(), neighbours, Draw::textsOf, problems);
    if (reply.isPresent()) {
      links = setup.checks().run(reply.get(), neighbours, addresses, future, problems);
      List<Language> languages = reply.get().card().languages();
      Set<LocalDate> passed =
          Draw.deadlines(reply.get()).stream()
              .filter(day -> !future.test(day.plusDays(1)))
              .collect(Collectors.toSet()); // Here, because questions are asked by one thread.
      if (threads == 1) {
        for (Language language : languages) {
          Optional<Rendered> rendered = rendered(reply.get(), language, passed);
          if (rendered.isPresent()) {
            take(rendered.get());
          }
        }
      } else {
        for (Rendered rendered :
            ParallelRunner.run(
                languages,
                threads,
                Listener.SILENT,
                language -> rendered(reply.get(), language, passed))) {
          take(rendered);
        }
      }
    }
  }

  /** The files in one language; none if there is an error. */
  private Optional<Rendered> rendered(Reply reply, Language language, Set<LocalDate> passed) {
    if (renderer.names(reply)) {
      List<Chart> charts = Draw.drawable(reply, language, setup.painter().fonts(), problems);
      return problems.hasErrors()
          ? Optional.empty()
          : Optional.of(renderer.named(reply, language, charts));
    }
    List<Drawing> drawings = Draw.all(reply, language, setup.painter(), passed, problems);
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(renderer.reply(reply, language, drawings, problems));
  }

  /** Builds the page that tells of the withdrawal of a reply. Its text is not even read. */
  private void buildWithdrawn(Card card, Content content) throws IOException {
    SourceSet set = content.withdrawn(card.id(), problems);
    Optional<Withdrawal> withdrawal = Resolve.withdrawal(set, setup.site(), card, problems);
    if (withdrawal.isPresent()) {
      setup.checks().run(withdrawal.get(), future, problems);
      for (Language language : card.languages()) {
        if (!problems.hasErrors()) {
          take(renderer.withdrawal(withdrawal.get(), language, problems));
        }
      }
    }
  }

  private void take(Rendered rendered) throws IOException {
    files.addAll(sink.take(rendered.files()));
    rendered.files().forEach(file -> file.content().key().ifPresent(pictures::add));
    summaries.add(rendered.summary());
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
        Fingerprint.of(summary.values()),
        Fingerprint.of(summary.search()),
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
}
