package org.huiyin.render.reply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.address.Anchors;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Card;
import org.huiyin.model.Chart;
import org.huiyin.model.Claim;
import org.huiyin.model.Document;
import org.huiyin.model.Figure;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;
import org.huiyin.model.Value;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.text.Language;
import org.huiyin.model.time.PartialDate;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.render.context.Citation;
import org.huiyin.render.context.Edition;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.ReplyOutput;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.layout.PageLayout;
import org.huiyin.render.layout.PageType;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.ProposerNames;
import org.huiyin.render.text.ReadingTime;
import org.huiyin.render.text.RevisionBlock;
import org.huiyin.source.Problems;

/**
 * The page of a reply: its text, and the figures, claims and sources by which readers can check it.
 */
public final class ReplyPage implements ReplyOutput {

  /**
   * The view of {@code pages/reply.ftlh}.
   *
   * @param claims about the reply's own figures
   * @param context the figures, charts and claims from other documents, by document
   * @param revisions the changes since publication, newest first
   * @param notices those that the head of the page tells: the newest major one and the newest
   */
  public record View(
      PageLayout frame,
      Header header,
      RelatedBlock related,
      Overview overview,
      Letter letter,
      FigureSection figureSection,
      List<ClaimBlock> claims,
      Optional<CommitmentBlock> commitments,
      List<Context> context,
      List<AttachmentBlock> attachments,
      List<RevisionBlock> revisions,
      List<RevisionBlock> notices,
      Optional<AskBlock> asks,
      FactsBlock facts,
      String citation)
      implements TemplateView {}

  /**
   * The header of the page.
   *
   * @param state 草稿 or 待发布; empty if the reply is published
   * @param title empty if the topic is not given: {@code topic} is then the title
   * @param published the time of publication for display; {@code publishedIso} in ISO 8601
   * @param length of the text in characters or words, formatted
   * @param minutes the reading time
   */
  public record Header(
      Optional<String> state,
      String kicker,
      Optional<String> congress,
      Optional<String> title,
      String topic,
      Optional<String> published,
      Optional<String> publishedIso,
      String source,
      String length,
      int minutes)
      implements TemplateView {

    private static Header of(Edition edition, RenderContext context) {
      Card card = edition.card();
      Card.Publication publication = card.publication();
      ReadingTime reading = ReadingTime.of(edition.prose());
      return new Header(
          edition.format().state(card),
          edition.format().kicker(card),
          card.filing().congress().map(congress -> edition.in(congress.name())),
          card.filing().topic().map(topic -> edition.in(card.title())),
          edition.in(card.subject()),
          context.publishedInWords(card),
          context.publishedIso(card),
          edition.in(publication.sourceLabel()),
          Quantity.show(BigDecimal.valueOf(reading.length())),
          reading.minutes());
    }
  }

  /**
   * The summary before the text.
   *
   * @param charts all charts, in the order of the page
   */
  public record Overview(
      Optional<String> summary,
      List<KeyFigure> keyFigures,
      List<ChartBlock> charts,
      Statistics statistics)
      implements TemplateView {}

  /**
   * The text of the reply with salutation and signature.
   *
   * @param salutation empty if the source does not give it
   * @param after the lines after signature and date
   * @param copies the recipients of copies as a list
   * @param edited whether the text differs from the original on purpose
   */
  public record Letter(
      Optional<String> salutation,
      ProseBlock prose,
      List<String> signedBy,
      Optional<String> signedOn,
      List<String> after,
      Optional<String> copies,
      boolean edited)
      implements TemplateView {

    private static Letter of(Edition edition, List<ChartBlock> charts) {
      Card.Letter letter = edition.card().letter();
      Card.Closing closing = letter.closing();
      return new Letter(
          new ProposerNames(edition.texts()).salutation(edition.card()),
          ProseBlock.of(edition, charts),
          letter.signedBy().stream().map(body -> edition.in(body.name())).toList(),
          letter.signedOn().map(PartialDate::of).map(edition.texts()::date),
          Stream.concat(closing.lines().stream(), closing.contact().stream())
              .map(edition::in)
              .toList(),
          closing.copies().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  edition.texts().list(closing.copies().stream().map(edition::in).toList())),
          edition.reply().provenance().edited());
    }
  }

  /**
   * Counts of the contents of the page.
   *
   * @param given values that the reply states
   * @param derived computed values
   * @param notGiven values that the source does not give
   * @param planned plans and targets; the other counts of values do not count them
   * @param numbers numbers in the text for which a reader could ask the source
   * @param bound those of them that are linked to a value
   */
  public record Statistics(
      int given,
      int derived,
      int notGiven,
      int planned,
      int numbers,
      int bound,
      int claims,
      int holding,
      int commitments)
      implements TemplateView {}

  /**
   * The figures of one other document, with their charts and claims.
   *
   * @param cited the citation of the document
   * @param href its URL
   * @param caution what readers must know before they compare its values with those of the reply
   * @param count the number of its figures, results and plans
   */
  public record Context(
      String id,
      String title,
      String cited,
      Optional<String> href,
      Optional<String> caution,
      List<ChartBlock> charts,
      int count,
      List<FigureGroup> figures,
      List<FigureGroup> plans,
      List<ClaimBlock> claims)
      implements TemplateView {}

  private static final String TEMPLATE = "pages/reply.ftlh";

  @Override
  public List<OutputFile> files(
      RenderContext context, Reply reply, List<Drawing> drawings, Problems problems) {
    String path = reply.card().page();
    Edition edition = Edition.of(reply, context.language(), context.links(path));
    List<OutputFile> files =
        context.page(path, TEMPLATE, view(context, edition, drawings), problems);
    files.forEach(file -> PlacedPieces.requireIn(file, edition.prose(), TEMPLATE, problems));
    return files;
  }

  @Override
  public List<String> paths(Reply reply, Language language, List<Chart> charts) {
    return List.of(language.folder() + reply.card().page());
  }

  private static View view(RenderContext context, Edition edition, List<Drawing> drawings) {
    Card card = edition.card();
    Reply reply = edition.reply();
    Citation citation = new Citation(context, edition);
    List<ChartBlock> charts =
        drawings.stream().map(drawing -> ChartBlock.of(drawing, edition, citation)).toList();
    List<String> inText = ProseBlock.placed(edition.prose());
    List<ChartBlock> notInText =
        charts.stream().filter(chart -> !inText.contains(chart.id())).toList();
    return new View(
        layout(context, edition, drawings),
        Header.of(edition, context),
        RelatedBlock.of(edition),
        new Overview(
            edition.in(card.summary()),
            reply.highlights().stream()
                .flatMap(ref -> KeyFigure.of(ref, edition).stream())
                .toList(),
            inOrder(charts, inText),
            statistics(edition, context.audit())),
        Letter.of(edition, charts),
        FigureSection.of(edition, notInText.stream().filter(chart -> !chart.context()).toList()),
        claims(edition, claim -> elsewhere(claim).isEmpty()),
        CommitmentBlock.of(edition),
        otherDocuments(edition, notInText),
        reply.attachments().stream()
            .map(attachment -> AttachmentBlock.of(attachment, edition))
            .toList(),
        Changes.all(edition),
        Changes.notices(edition),
        AskBlock.of(edition),
        FactsBlock.of(card, edition.texts()),
        citation.ofReply());
  }

  /**
   * Sorts charts in the order of the page: charts in the text, other charts of the reply's own
   * figures, charts of other documents.
   */
  private static List<ChartBlock> inOrder(List<ChartBlock> charts, List<String> inText) {
    return charts.stream()
        .sorted(
            Comparator.comparing(
                    (ChartBlock chart) -> inText.contains(chart.id()) ? 0 : chart.context() ? 2 : 1)
                .thenComparing(chart -> inText.indexOf(chart.id())))
        .toList();
  }

  private static PageLayout layout(RenderContext context, Edition edition, List<Drawing> drawings) {
    Card card = edition.card();
    String description = edition.in(card.summary().orElse(card.subject()));
    List<PageInfo.Parent> parents =
        List.of(new PageInfo.Parent(edition.texts().get("replies.title"), SitePaths.REPLIES));
    boolean listed = card.publication().status() == Card.Status.PUBLISHED;
    return PageLayout.of(
        context,
        edition.links(),
        new PageInfo(
            card.page(), edition.in(card.title()), description, parents, card.languages(), listed),
        new PageType.Reply(edition, drawings));
  }

  private static Statistics statistics(Edition edition, Audit audit) {
    Reply reply = edition.reply();
    List<Value> values = values(reply, false);
    TextNumbers numbers = TextNumbers.in(edition.prose(), audit);
    return new Statistics(
        reply.givenValues(),
        (int) values.stream().filter(Value.Derived.class::isInstance).count(),
        (int) values.stream().filter(Value.NotGiven.class::isInstance).count(),
        values(reply, true).size(),
        numbers.count(),
        numbers.bound(),
        reply.claims().size(),
        (int) reply.claims().stream().filter(claim -> claim.isTrue()).count(),
        reply.commitments().size());
  }

  private static List<Value> values(Reply reply, boolean planned) {
    return reply.figures().stream()
        .filter(figure -> !figure.isContext() && figure.isPlanned() == planned)
        .flatMap(figure -> figure.observations().stream())
        .map(observation -> observation.value())
        .toList();
  }

  private static List<ClaimBlock> claims(Edition edition, Predicate<Claim> filter) {
    return edition.reply().claims().stream()
        .filter(filter)
        .map(claim -> ClaimBlock.of(claim, edition))
        .toList();
  }

  /** The id of the document that a claim is about; empty if it is about the reply's own figures. */
  private static Optional<String> elsewhere(Claim claim) {
    return claim
        .source()
        .filter(SourceRef.Elsewhere.class::isInstance)
        .map(SourceRef.Elsewhere.class::cast)
        .map(SourceRef.Elsewhere::document);
  }

  private static List<Context> otherDocuments(Edition edition, List<ChartBlock> notInText) {
    List<Context> documents = new ArrayList<>();
    for (Document document : edition.card().documents()) {
      List<Figure> figures =
          edition.reply().figures().stream()
              .filter(
                  figure ->
                      figure.source() instanceof SourceRef.Elsewhere elsewhere
                          && elsewhere.document().equals(document.id()))
              .toList();
      List<ClaimBlock> claims =
          claims(edition, claim -> elsewhere(claim).equals(Optional.of(document.id())));
      if (figures.isEmpty() && claims.isEmpty()) {
        continue;
      }
      String cited = edition.passages().cited(document);
      List<ChartBlock> charts =
          notInText.stream()
              .filter(
                  chart ->
                      chart.sources().stream()
                          .flatMap(source -> source.document().stream())
                          .findFirst()
                          .filter(document.id()::equals)
                          .isPresent())
              .toList();
      documents.add(
          new Context(
              Anchors.document(document.id()),
              edition.in(document.title()),
              cited,
              document.href(),
              edition.in(document.note()),
              charts,
              figures.size(),
              FigureSection.results(figures, edition),
              FigureSection.plans(figures, edition),
              claims));
    }
    return documents;
  }
}
