package org.huiyin.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.huiyin.model.time.Period;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Rational;
import org.huiyin.source.Origin;
import org.huiyin.source.SourceFile;

/** Makes a reply for a unit test: an empty one, to which the test adds what it is about. */
public final class ReplyBuilder {
  /** The place of whatever has no place of its own. */
  public static final Origin HERE = new SourceFile("content/replies/demo-1/reply.yml", "").whole();

  private final Card card;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();
  private final List<Revision> revisions = new ArrayList<>();
  private final List<ObservationRef> highlights = new ArrayList<>();
  private final List<Prose.Section> sections = new ArrayList<>();
  private final List<Prose.Mention> mentions = new ArrayList<>();
  private final List<Prose.Link> links = new ArrayList<>();
  private final List<TextLine> captions = new ArrayList<>();
  private final List<Reply.Image> images = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private Optional<Prose> prose = Optional.empty();
  private Optional<Prose> english = Optional.empty();

  private ReplyBuilder(Card card) {
    this.card = card;
  }

  public static ReplyBuilder reply() {
    return reply(CardBuilder.card("demo-1").build());
  }

  public static ReplyBuilder reply(Card card) {
    return new ReplyBuilder(card);
  }

  public ReplyBuilder with(Figure... more) {
    figures.addAll(List.of(more));
    return this;
  }

  public ReplyBuilder with(FigureBuilder more) {
    return with(more.build());
  }

  public ReplyBuilder with(Claim... more) {
    claims.addAll(List.of(more));
    return this;
  }

  public ReplyBuilder with(Commitment... more) {
    commitments.addAll(List.of(more));
    return this;
  }

  public ReplyBuilder with(Chart... more) {
    charts.addAll(List.of(more));
    return this;
  }

  public ReplyBuilder with(Revision... more) {
    revisions.addAll(List.of(more));
    return this;
  }

  public ReplyBuilder highlights(ObservationRef... more) {
    highlights.addAll(List.of(more));
    return this;
  }

  public ReplyBuilder image(String name) {
    images.add(new Reply.Image(name, new byte[] {1, 2, 3}));
    return this;
  }

  public ReplyBuilder attachment(String name, byte[] bytes) {
    Attachment.Type type = Attachment.Type.of(name).orElseThrow();
    attachments.add(new Attachment(name, Optional.empty(), type, bytes));
    return this;
  }

  /** A section of the text with no subsections but these. */
  public ReplyBuilder section(String id, String... passages) {
    sections.add(
        new Prose.Section(
            id,
            id,
            Arrays.stream(passages).map(passage -> new Prose.Heading(passage, passage)).toList(),
            List.of()));
    return this;
  }

  public ReplyBuilder link(String target) {
    links.add(new Prose.Link(target, false, HERE));
    return this;
  }

  public ReplyBuilder shownImage(String target) {
    links.add(new Prose.Link(target, true, HERE));
    return this;
  }

  /** A place of the text that refers to a figure. */
  public ReplyBuilder saysFigure(String ref, String text, Language language) {
    String[] names = ref.split("\\.");
    return mention(
        new Prose.Target.OfFigure(new ObservationRef(names[0], names[1])), text, language);
  }

  /** A place of the text that refers to a claim. */
  public ReplyBuilder saysClaim(String claim, String text) {
    return mention(new Prose.Target.OfClaim(claim), text, Language.ZH);
  }

  /** A place of the text that states a date. */
  public ReplyBuilder saysDate(PartialDate date, String text) {
    return mention(new Prose.Target.OfDate(date), text, Language.ZH);
  }

  private ReplyBuilder mention(Prose.Target target, String text, Language language) {
    mentions.add(new Prose.Mention(target, text, language, "", "", HERE));
    return this;
  }

  /** A place of the text that refers to something. */
  public ReplyBuilder mention(Prose.Mention mention) {
    mentions.add(mention);
    return this;
  }

  /** A line that readers see. */
  public ReplyBuilder line(TextLine line) {
    captions.add(line);
    return this;
  }

  public ReplyBuilder prose(Prose text) {
    this.prose = Optional.of(text);
    return this;
  }

  public ReplyBuilder english(Prose text) {
    this.english = Optional.of(text);
    return this;
  }

  public Reply build() {
    return new Reply(
        card,
        figures,
        claims,
        commitments,
        charts,
        new Revisions(revisions, List.of()),
        highlights,
        prose.orElse(new Prose(List.of(), sections, mentions, links, List.of())),
        english,
        images,
        attachments,
        new Captions(captions, List.of()),
        InvalidFigures.NOTHING,
        RelatedReplies.NONE);
  }

  public static Period year(int year) {
    PartialDate date = PartialDate.year(year);
    return new Period(
        Optional.of(date), Optional.of(date), Optional.of(LocalizedText.chinese(year + "年")));
  }

  public static SourceRef.Passage passage(String section) {
    return new SourceRef.Passage(section, HERE);
  }

  /** A claim of which only the words and the comparison matter. */
  public static Claim claim(
      String says, Rational left, Comparison comparison, Rational right, Claim.Use... uses) {
    return claim("claim", says, "", left, comparison, right, "", "", Optional.empty(), uses);
  }

  /**
   * A claim with its computation.
   *
   * @param holds as its author wrote it
   * @param source the heading under which it stands
   */
  public static Claim claim(
      String id,
      String says,
      String holds,
      Rational left,
      Comparison comparison,
      Rational right,
      String leftShown,
      String rightShown,
      Optional<String> source,
      Claim.Use... uses) {
    return new Claim(
        id,
        LocalizedText.chinese(says),
        holds,
        Claim.Sides.exact(left, comparison, right, leftShown, rightShown),
        List.of(uses),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        source.map(ReplyBuilder::passage),
        source.map(section -> LocalizedText.chinese("“以上”包括本数。")),
        Claim.Basis.NONE,
        HERE,
        HERE,
        HERE);
  }

  /** The same claim with what is known of its formula. */
  public static Claim resting(Claim.Basis basis, Claim on) {
    return new Claim(
        on.id(),
        on.says(),
        on.holds(),
        on.sides(),
        on.uses(),
        on.roundedTo(),
        on.overlap(),
        on.comparesDespite(),
        on.waiver(),
        on.undecided(),
        on.source(),
        on.note(),
        basis,
        on.saysOrigin(),
        on.holdsOrigin(),
        on.origin());
  }

  public static Commitment commitment(String id, String passage, Commitment.Update... updates) {
    LocalizedText action = LocalizedText.chinese("延长书屋开放时间");
    return commitment(
        id,
        passage,
        action,
        action,
        Commitment.Mode.DO,
        Optional.empty(),
        List.of(),
        List.of(updates));
  }

  public static Commitment commitment(
      String id,
      String passage,
      LocalizedText action,
      LocalizedText keyword,
      Commitment.Mode mode,
      Optional<PartialDate> due,
      List<ObservationRef> figures,
      List<Commitment.Update> updates) {
    return new Commitment(
        id,
        passage(passage),
        action,
        keyword,
        mode,
        new Commitment.Terms(
            due.map(date -> new Commitment.Deadline(date, HERE)),
            false,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        figures,
        updates,
        List.of(),
        Commitment.Dates.NONE,
        Optional.empty(),
        HERE);
  }
}
