package org.huiyin.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.Attachment;
import org.huiyin.model.Captions;
import org.huiyin.model.Card;
import org.huiyin.model.Commitment;
import org.huiyin.model.Figure;
import org.huiyin.model.InvalidFigures;
import org.huiyin.model.Neighbours;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.RelatedReplies;
import org.huiyin.model.Reply;
import org.huiyin.model.Revisions;
import org.huiyin.model.provenance.MarkedFile;
import org.huiyin.model.provenance.Provenance;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.resolve.formula.FigureNames;
import org.huiyin.resolve.markdown.ProseReader;
import org.huiyin.resolve.markdown.ReplyReferences;
import org.huiyin.resolve.table.TableObservations;
import org.huiyin.resolve.value.Choice;
import org.huiyin.resolve.value.References;
import org.huiyin.resolve.value.StatedValues;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.ProcessingFault;
import org.huiyin.source.SourceFile;
import org.huiyin.source.SourceSet;

/** Converts all files of a reply to a {@link Reply}. */
final class ReplyResolver {
  private static final String EDITED = "edited";
  private static final int REPLY_DEPTH = 2;
  private static final int ENGLISH_DEPTH = 3;

  private final Site site;
  private final Neighbours neighbours;
  private final ChartTexts kinds;
  private final Predicate<LocalDate> come;
  private final Predicate<LocalDate> later;
  private final Problems problems;

  /**
   * @param come whether the site has reached a day
   * @param later whether a day lies after the one that the site was asked for
   */
  ReplyResolver(
      Site site,
      Neighbours neighbours,
      ChartTexts kinds,
      Predicate<LocalDate> come,
      Predicate<LocalDate> later,
      Problems problems) {
    this.site = site;
    this.neighbours = neighbours;
    this.kinds = kinds;
    this.come = come;
    this.later = later;
    this.problems = problems;
  }

  /**
   * Returns the reply, or empty if its card is invalid. All other files are read in any case, so
   * that their problems are reported.
   */
  Optional<Reply> reply(SourceSet set) {
    boolean english = set.english().isPresent();
    reportUnknownLanguage(set);
    Values values = new Values(problems, english);
    Measures measures = Measures.standard().with(site.numbers().measures());
    FigureDefaults defaults = FigureDefaults.in(set.figures(), values);
    Optional<Node> figureTree =
        new TableObservations(set.tables(), measures, problems).in(defaults.figures());
    FigureNames names = new FigureNames(figureTree);
    FigureResolver figureResolver =
        new FigureResolver(names, measures, site.numbers().tolerances(), values);
    List<Figure> read = naming(figureTree, () -> figureResolver.figures(figureTree));
    StatedValues stated = new StatedValues(site.numbers().tolerances(), measures, problems);
    Revisions revisions =
        Revisions.of(
            new RevisionResolver(
                    site.vocabulary().organisations(),
                    Optional.of(new RevisionResolver.Targets(names, read, stated)),
                    values)
                .revisions(set.revisions()),
            later);
    ReplyReferences references =
        new ReplyReferences(set, names, read, revisions, neighbours, problems);
    Prose prose = prose(set.prose(), Language.ZH, REPLY_DEPTH, references).orElse(Prose.EMPTY);
    List<Figure> figures =
        new FigureSections(prose, problems)
            .settled(read, figureResolver.unsourced(), defaults.withSource());
    Optional<Prose> translation = prose(set.english(), Language.EN, ENGLISH_DEPTH, references);
    OptionalInt sections =
        prose.equals(Prose.EMPTY) ? OptionalInt.empty() : OptionalInt.of(prose.sections().size());
    ClaimResolver claimResolver =
        new ClaimResolver(
            names,
            new ObservedValues(
                figures,
                figureResolver.numbers(),
                names.leftOut(figures, false),
                sections,
                measures),
            measures,
            site.numbers().tolerances(),
            CardResolver.languages(english),
            values);
    var claims = naming(set.claims(), () -> claimResolver.claims(set.claims()));
    CommitmentResolver commitmentResolver =
        new CommitmentResolver(names, figures, values, site, ReplyPaths.address(set.id()), come);
    var commitments =
        naming(set.commitments(), () -> commitmentResolver.commitments(set.commitments()));
    var charts = naming(set.charts(), () -> new ChartResolver(kinds, values).charts(set.charts()));
    var images =
        set.images().stream().map(image -> new Reply.Image(image.name(), image.bytes())).toList();
    if (set.card().isEmpty()) { // Has been reported.
      return Optional.empty();
    }
    Fields fields = Fields.of(set.card().get(), problems);
    Optional<Card> card =
        new CardResolver(site, CardResolver.languages(english), values).card(set.id(), fields);
    List<ObservationRef> highlights =
        fields.scalars("highlights").stream()
            .flatMap(ref -> names.find(ref.text(), ref.origin(), problems).stream())
            .toList();
    List<Reply.Ask> asks = new AskResolver(values).asks(fields);
    List<Attachment> attachments = AttachmentResolver.attachments(set, fields, values);
    boolean edited = isEdited(fields, values);
    values.marks().take(MarkedFile.CARD.root(), fields);
    fields.done();
    ImportNotes notes = new ImportResolver(problems).notes(set.imported());
    Provenance provenance =
        new Provenance(
            OriginalText.body(set.original(), problems),
            edited,
            new MarkResolver(prose, translation, notes).marks(values.marks().found()));
    Captions captions = values.captions().settle(references, problems);
    InvalidFigures leftOut = names.leftOut(figures, lacks(set.commitments(), commitments));
    if (!leftOut.equals(InvalidFigures.NOTHING) && !problems.hasErrors()) {
      throw new IllegalStateException("not resolved, and not reported: " + leftOut);
    }
    return card.map(
        valid ->
            new Reply(
                known(valid),
                figures,
                claims,
                commitments,
                charts,
                revisions,
                asks,
                highlights,
                prose,
                translation,
                images,
                attachments,
                captions,
                leftOut,
                RelatedReplies.of(card.get(), neighbours),
                provenance));
  }

  /** Whether the card says that the text differs from the original on purpose. */
  static boolean isEdited(Fields card, Values values) {
    Optional<Node.Scalar> text = card.scalar("text");
    boolean edited = text.filter(written -> written.text().equals(EDITED)).isPresent();
    if (text.isPresent() && !edited) {
      values.badChoice(text.get(), List.of(new Choice(EDITED, "经过编辑", EDITED)));
    }
    return edited;
  }

  /** Whether the file declares more commitments than could be read. */
  private static boolean lacks(Optional<Node> file, List<Commitment> read) {
    return file.isPresent()
        && !(file.get() instanceof Node.Mapping mapping && mapping.entries().size() == read.size());
  }

  /** The card in the state that the other replies know: it depends on the date. */
  private Card known(Card own) {
    return neighbours
        .card(own.id())
        .map(known -> own.with(known.publication().status()))
        .orElse(own);
  }

  /** Adds the path of the file to an internal error. */
  private static <T> T naming(Optional<Node> file, ProcessingFault.Work<T, RuntimeException> work) {
    return file.isEmpty()
        ? work.run()
        : ProcessingFault.in(file.get().origin().file().path(), work);
  }

  /** The text in one language; empty if there is no such file. */
  private Optional<Prose> prose(
      Optional<SourceFile> text, Language language, int depth, References references) {
    return text.map(file -> ProseReader.read(file, 0, language, depth, references, problems));
  }

  private void reportUnknownLanguage(SourceSet set) {
    set.english()
        .filter(file -> !site.languages().contains(Language.EN))
        .ifPresent(
            file ->
                problems.add(
                    Problem.error(file.at(0, 0), Message.of("language-not-configured"))
                        .withHint(Message.of("hint.languages"))));
  }
}
