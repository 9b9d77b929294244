package org.huiyin.render.data;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.annotations.SerializedName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.address.ReplyPaths;
import org.huiyin.address.SitePaths;
import org.huiyin.bytes.Sha256;
import org.huiyin.model.Attachment;
import org.huiyin.model.Card;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.Revision;
import org.huiyin.model.SourceRef;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.ReplyOutput;
import org.huiyin.render.text.ChangedSpots;
import org.huiyin.render.text.Passages;
import org.huiyin.render.text.PlainSection;
import org.huiyin.source.Problems;

/**
 * Writes {@code reply.json}: a whole reply in all its languages. {@link SchemaFile} publishes its
 * JSON Schema.
 */
public final class ReplyJson implements ReplyOutput {

  @Override
  public List<OutputFile> files(
      RenderContext context, Reply reply, List<Drawing> drawings, Problems problems) {
    return context.language() == Language.ZH
        ? List.of(
            OutputFile.text(
                reply.card().address() + ReplyPaths.REPLY_JSON,
                Json.text(Root.of(context, reply, drawings))))
        : List.of();
  }

  @Override
  public List<String> paths(Reply reply, Language language, List<org.huiyin.model.Chart> charts) {
    return language == Language.ZH
        ? List.of(reply.card().address() + ReplyPaths.REPLY_JSON)
        : List.of();
  }

  /** The whole file. */
  record Root(
      @SerializedName("$schema") String schema,
      String id,
      ByLanguage<String> urls,
      String modifiedAt,
      CardJson card,
      @JsonAdapter(OmitEmpty.class) Optional<RelatedJson> related,
      List<ObservationRef> highlights,
      List<FigureJson> figures,
      List<ClaimJson> claims,
      List<CommitmentJson> commitments,
      List<Chart> charts,
      List<File> attachments,
      List<Change> revisions,
      @JsonAdapter(OmitEmpty.class) Optional<List<Asked>> asks,
      List<Text> texts) {

    private static Root of(RenderContext context, Reply reply, List<Drawing> drawings) {
      Card card = reply.card();
      return new Root(
          context.absolute(SitePaths.REPLY_SCHEMA),
          card.id(),
          ByLanguage.of(card, language -> context.in(language).absolute(card.page())),
          context.modified(card),
          CardJson.of(card, context),
          RelatedJson.of(reply.related(), context),
          reply.highlights(),
          reply.figures().stream().map(figure -> FigureJson.of(figure, reply)).toList(),
          reply.claims().stream().map(ClaimJson::of).toList(),
          reply.commitments().stream().map(CommitmentJson::of).toList(),
          drawings.stream().map(drawing -> Chart.of(drawing.chart(), card, context)).toList(),
          reply.attachments().stream().map(file -> File.of(file, card, context)).toList(),
          reply.revisions().shown().stream().map(each -> Change.of(each, reply)).toList(),
          Optional.of(reply.asks().stream().map(Asked::of).toList())
              .filter(asks -> !asks.isEmpty()),
          card.languages().stream().map(language -> Text.of(reply, language)).toList());
    }
  }

  /**
   * A value for each language of a reply; {@code en} is omitted if the reply has no English
   * edition.
   */
  record ByLanguage<T>(T zh, @JsonAdapter(OmitEmpty.class) Optional<T> en) {
    private static <T> ByLanguage<T> of(Card card, Function<Language, T> value) {
      return new ByLanguage<>(
          value.apply(Language.ZH),
          Optional.of(Language.EN).filter(card.languages()::contains).map(value));
    }
  }

  /**
   * A change made after publication.
   *
   * @param figure the observation whose value was changed; empty if it names none
   * @param passage the heading of the passage whose words were changed, likewise
   * @param before what was there until then: number and unit, or words
   * @param after what is there now, or was until the next change
   * @param oldValue the former number; empty if it is not one number
   */
  record Change(
      LocalDate on,
      Revision.Kind kind,
      LocalizedText summary,
      @JsonAdapter(OmitEmpty.class) Optional<ObservationRef> figure,
      @JsonAdapter(OmitEmpty.class) Optional<String> passage,
      @SerializedName("old") @JsonAdapter(OmitEmpty.class) Optional<LocalizedText> before,
      @SerializedName("new") @JsonAdapter(OmitEmpty.class) Optional<LocalizedText> after,
      @JsonAdapter(OmitEmpty.class) Optional<BigDecimal> oldValue,
      @JsonAdapter(OmitEmpty.class) Optional<BigDecimal> newValue,
      @JsonAdapter(OmitEmpty.class) Optional<LocalizedText> reason,
      @JsonAdapter(OmitEmpty.class) Optional<LocalizedText> by,
      @JsonAdapter(OmitEmpty.class) Optional<Boolean> major) {

    static Change of(Revision revision, Reply reply) {
      Optional<Revision.Change.OfFigure> ofFigure = revision.ofFigure();
      return new Change(
          revision.on(),
          revision.kind(),
          revision.summary(),
          ofFigure.map(Revision.Change.OfFigure::observation),
          revision.ofPassage().map(change -> change.passage().section()),
          spot(revision, reply, ReplySummary.Spot::before),
          spot(revision, reply, ReplySummary.Spot::after),
          ofFigure.flatMap(change -> FigureTable.decimal(change.before())),
          ofFigure.flatMap(change -> FigureTable.decimal(change.after())),
          revision.reason(),
          revision.by(),
          Optional.of(true).filter(unused -> revision.major()));
    }

    /** One of the two texts of a change, in all languages of the reply. */
    private static Optional<LocalizedText> spot(
        Revision revision, Reply reply, Function<ReplySummary.Spot, Optional<String>> side) {
      Function<Language, Optional<String>> in =
          language ->
              new ChangedSpots(reply, Passages.of(reply, language), language)
                  .of(revision)
                  .flatMap(side);
      return in.apply(Language.ZH)
          .map(
              zh ->
                  new LocalizedText(zh, reply.english().flatMap(unused -> in.apply(Language.EN))));
    }
  }

  /**
   * What was asked.
   *
   * @param answeredIn the headings of the passages that answer it; empty if none does
   */
  record Asked(
      String id,
      LocalizedText text,
      List<String> answeredIn,
      @JsonAdapter(OmitEmpty.class) Optional<LocalizedText> notAnswered,
      @JsonAdapter(OmitEmpty.class) Optional<LocalizedText> note) {

    private static Asked of(Reply.Ask ask) {
      return new Asked(
          ask.id(),
          ask.text(),
          ask.answeredIn().stream().map(SourceRef.Passage::section).toList(),
          ask.notAnswered(),
          ask.note());
    }
  }

  /**
   * An attachment.
   *
   * @param bytes its length
   * @param sha256 of its content, in hexadecimal digits
   */
  record File(
      String name,
      Optional<LocalizedText> title,
      String mediaType,
      int bytes,
      String sha256,
      ByLanguage<String> urls) {

    private static File of(Attachment file, Card card, RenderContext context) {
      String path = card.address() + ReplyPaths.attachment(file.name());
      return new File(
          file.name(),
          file.title(),
          file.type().mediaType(),
          file.bytes().length,
          HexFormat.of().formatHex(Sha256.of(file.bytes())),
          ByLanguage.of(card, language -> context.in(language).absolute(path)));
    }
  }

  /** A chart with the URLs of its files. */
  record Chart(
      String id,
      String kind,
      LocalizedText title,
      Optional<LocalizedText> subtitle,
      Optional<LocalizedText> note,
      ByLanguage<Files> files) {

    private static Chart of(org.huiyin.model.Chart chart, Card card, RenderContext context) {
      return new Chart(
          chart.id(),
          chart.kind().text(),
          chart.title(),
          chart.subtitle(),
          chart.note(),
          ByLanguage.of(
              card, language -> Files.of(card.address(), chart.id(), context.in(language))));
    }
  }

  /** The absolute URLs of a chart's files. */
  record Files(String svg, String png, String csv, String json) {
    private static Files of(String folder, String chart, RenderContext context) {
      Function<String, String> address =
          extension -> context.absolute(folder + ReplyPaths.chart(chart, extension));
      return new Files(
          address.apply("svg"), address.apply("png"), address.apply("csv"), address.apply("json"));
    }
  }

  /**
   * The text in one language, without markup.
   *
   * @param language the BCP 47 tag: {@code zh-CN}
   * @param runIns the headings within paragraphs that have an id; absent if there are none
   */
  record Text(
      String language,
      List<PlainSection> sections,
      @JsonAdapter(OmitEmpty.class) Optional<List<Prose.RunIn>> runIns) {
    private static Text of(Reply reply, Language language) {
      Prose prose = reply.text(language);
      return new Text(
          language.tag(),
          PlainSection.of(prose),
          Optional.of(prose.runIns()).filter(headings -> !headings.isEmpty()));
    }
  }
}
