package org.huiyin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.huiyin.model.Card;
import org.huiyin.model.Claim;
import org.huiyin.model.Document;
import org.huiyin.model.Drawing;
import org.huiyin.model.Figure;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.OutputFile;
import org.huiyin.model.PartialDate;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;
import org.huiyin.model.TextLine;
import org.huiyin.model.Value;
import org.huiyin.quantity.Audit;
import org.huiyin.quantity.Numeral;
import org.huiyin.source.Problems;

/** The page of one reply: its text, and everything by which it can be checked. */
final class ReplyPage implements PageKinds.OfReply {

  /**
   * @param state 草稿, 待发布 or 已撤回, where it is not simply published
   * @param published the time of publication for readers; {@code publishedIso} for machines
   * @param figures the reply's own
   * @param spareCharts of the reply's own figures, which the text does not show
   * @param claims the reply's own
   * @param context what is taken from other documents, by document
   */
  public record View(
      Frame frame,
      Optional<String> state,
      String kicker,
      String congress,
      String title,
      String topic,
      Optional<String> summary,
      String published,
      String publishedIso,
      String source,
      FactsBlock facts,
      List<KeyFigure> keyFigures,
      Statistics statistics,
      String salutation,
      ProseBlock prose,
      String signedBy,
      String signedOn,
      List<FigureBlock> figures,
      List<ChartBlock> spareCharts,
      List<ClaimBlock> claims,
      Optional<CommitmentBlock> commitments,
      List<Context> context,
      List<Change> revisions,
      String figuresCsvHref,
      String figuresJsonHref) {}

  /** A value to show first, leading to its row in the table. */
  public record KeyFigure(
      String href, String value, String unit, String label, String area, String period, boolean derived) {}

  /** What the page holds, counted. */
  public record Statistics(
      int given, int derived, int notGiven, int numbers, int bound, int claims, int holding, int commitments) {}

  /** What is taken from one other document, and what was computed with it. */
  public record Context(
      String id, String title, String cited, Optional<String> caution, List<ChartBlock> charts,
      List<FigureBlock> figures, List<ClaimBlock> claims) {}

  /** A change since publication. */
  public record Change(String day, String kind, String summary) {}

  /** The page's output file. */
  static String path(Card card) {
    return card.address() + "index.html";
  }

  @Override
  public List<OutputFile> files(Setting setting, Reply reply, List<Drawing> drawings, Problems problems) {
    String path = path(reply.card());
    return setting.page(path, "pages/reply.ftlh", view(setting, reply, drawings, Links.from(path)), problems);
  }

  private static View view(Setting setting, Reply reply, List<Drawing> drawings, Links links) {
    Card card = reply.card();
    Passages passages = new Passages(reply);
    List<ChartBlock> charts =
        drawings.stream().map(drawing -> ChartBlock.of(drawing, reply, passages, links)).toList();
    Set<String> placed = ProseBlock.placed(reply.prose());
    List<ChartBlock> unplaced = charts.stream().filter(chart -> !placed.contains(chart.id())).toList();
    return new View(
        frame(setting, card, links),
        CardView.state(card),
        CardView.kicker(card),
        card.congress().name(),
        card.title(),
        card.topic().zh(),
        card.summary().map(summary -> summary.zh()),
        Setting.minute(card.publishedAt()),
        Setting.iso(setting.instant(card.publishedAt())),
        card.sourceLabel(),
        FactsBlock.of(card),
        reply.highlights().stream().flatMap(ref -> keyFigure(reply, ref).stream()).toList(),
        statistics(reply, setting.audit()),
        Shown.proposers(card) + "：",
        ProseBlock.of(reply.prose(), charts),
        card.signedBy().name().zh(),
        PartialDate.of(card.signedOn()).inChinese(),
        reply.figures().stream().filter(figure -> !figure.isContext())
            .map(figure -> FigureBlock.of(figure, passages, links, card.address())).toList(),
        unplaced.stream().filter(chart -> !chart.context()).toList(),
        claims(reply, passages, claim -> elsewhere(claim).isEmpty()),
        CommitmentBlock.of(reply, passages),
        context(reply, unplaced, passages, links),
        reply.revisions().stream()
            .map(change -> new Change(change.on().toString(), Labels.of(change.kind()), change.summary().zh()))
            .toList(),
        links.to(card.address() + FigureData.ALL_CSV),
        links.to(card.address() + FigureData.ALL_JSON));
  }

  private static Frame frame(Setting setting, Card card, Links links) {
    String description = card.summary().map(summary -> summary.zh()).orElse(card.topic().zh());
    List<Frame.Parent> parents = List.of(new Frame.Parent(RepliesPage.TITLE, Frame.REPLIES));
    boolean listed = card.status() == Card.Status.PUBLISHED;
    return Frame.of(setting, links, new Frame.About(path(card), card.title(), description, parents, listed));
  }

  private static Optional<KeyFigure> keyFigure(Reply reply, ObservationRef ref) {
    return reply.figure(ref.figure()).flatMap(figure -> figure.observation(ref.observation())
        .map(observation -> new KeyFigure(
            "#" + FigureBlock.anchor(ref),
            Shown.value(observation.value()).orElse(Shown.NOT_GIVEN),
            observation.number().isPresent() ? figure.unit() : "",
            figure.label().zh(),
            observation.area().zh(),
            Shown.period(figure.periodOf(observation)),
            observation.value() instanceof Value.Derived)));
  }

  private static Statistics statistics(Reply reply, Audit audit) {
    List<Value> values = reply.figures().stream().filter(figure -> !figure.isContext())
        .flatMap(figure -> figure.observations().stream())
        .map(observation -> observation.value())
        .toList();
    return new Statistics(
        Digests.givenValues(reply),
        (int) values.stream().filter(Value.Derived.class::isInstance).count(),
        (int) values.stream().filter(Value.NotGiven.class::isInstance).count(),
        numbers(reply, audit, (line, numeral) -> true),
        numbers(reply, audit, (line, numeral) -> line.isBound(numeral.start(), numeral.end())),
        reply.claims().size(),
        (int) reply.claims().stream().filter(claim -> claim.isTrue()).count(),
        reply.commitments().size());
  }

  /** How many numbers of the text a reader could ask the source of. */
  private static int numbers(Reply reply, Audit audit, BiPredicate<TextLine, Numeral> counted) {
    return (int) reply.prose().lines().stream()
        .flatMap(line -> audit.of(line.text()).stream()
            .filter(Numeral::needsBinding).filter(numeral -> counted.test(line, numeral)))
        .count();
  }

  private static List<ClaimBlock> claims(Reply reply, Passages passages, Predicate<Claim> shown) {
    return reply.claims().stream().filter(shown).map(claim -> ClaimBlock.of(claim, reply, passages)).toList();
  }

  /** The document that a statement is about, if it is not the reply's own. */
  private static Optional<String> elsewhere(Claim claim) {
    return claim.source()
        .filter(SourceRef.Elsewhere.class::isInstance).map(SourceRef.Elsewhere.class::cast)
        .map(SourceRef.Elsewhere::document);
  }

  private static List<Context> context(
      Reply reply, List<ChartBlock> unplaced, Passages passages, Links links) {
    List<Context> context = new ArrayList<>();
    for (Document document : reply.card().documents()) {
      List<Figure> figures = reply.figures().stream()
          .filter(figure -> figure.source() instanceof SourceRef.Elsewhere elsewhere
              && elsewhere.document().equals(document.id()))
          .toList();
      List<ClaimBlock> claims = claims(reply, passages, claim -> elsewhere(claim).equals(Optional.of(document.id())));
      if (figures.isEmpty() && claims.isEmpty()) {
        continue;
      }
      String cited = Passages.cited(document);
      List<ChartBlock> charts = unplaced.stream()
          .filter(chart -> chart.sources().stream()
              .filter(source -> source.link().href().isEmpty())
              .findFirst().filter(source -> source.link().text().equals(cited)).isPresent())
          .toList();
      context.add(new Context(
          "part-document-" + document.id(),
          document.title().zh(),
          cited,
          document.note().map(note -> note.zh()),
          charts,
          figures.stream().map(figure -> FigureBlock.of(figure, passages, links, reply.card().address())).toList(),
          claims));
    }
    return context;
  }
}
