package org.huiyin.render.data;

import com.google.gson.annotations.JsonAdapter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.address.Anchors;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Nature;
import org.huiyin.model.Value;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.quantity.number.Rational;
import org.huiyin.render.context.ListOutput;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SitePart;
import org.huiyin.source.Problems;

/** Writes all values of the site as one CSV file, and as JSON Lines with one value per line. */
public final class DataFiles implements ListOutput {

  private static final List<String> COLUMNS =
      List.of(
          "reply",
          "reply-title",
          "figure",
          "observation",
          "label",
          "area",
          "area-basis",
          "dimensions",
          "value",
          StatedForm.COLUMNS.get(0),
          StatedForm.COLUMNS.get(1),
          StatedForm.COLUMNS.get(2),
          "unit",
          "basis",
          "computation",
          "period",
          "from",
          "to",
          "nature",
          "origin",
          "address");

  @Override
  public Set<ReplySummary.Extra> reads() {
    return Set.of(ReplySummary.Extra.VALUES);
  }

  @Override
  public List<SitePart> parts(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    String folder = context.language().folder();
    String header =
        new Csv()
            .header(COLUMNS.stream().map(column -> context.texts().get("data." + column)).toList())
            .toString();
    return List.of(
        sink ->
            sink.put(
                context.laterFile(
                    folder + SitePaths.ALL_VALUES_CSV,
                    new ReplyLines(
                        header, summaries, DataFiles::count, summary -> csv(summary, context)))),
        sink ->
            sink.put(
                context.laterFile(
                    folder + SitePaths.ALL_VALUES_JSON_LINES,
                    new ReplyLines(
                        "", summaries, DataFiles::count, summary -> json(summary, context)))));
  }

  private static int count(ReplySummary summary) {
    return summary.values().size();
  }

  private static String csv(ReplySummary summary, RenderContext context) {
    Card card = summary.card();
    Texts texts = context.texts();
    Csv csv = Csv.continued();
    for (ReplySummary.Datum datum : summary.values()) {
      List<Csv.Cell> cells = new ArrayList<>();
      cells.addAll(
          List.of(
              Csv.Cell.of(card.id()),
              Csv.Cell.of(title(summary, context)),
              Csv.Cell.of(datum.figure()),
              Csv.Cell.of(datum.observation()),
              Csv.Cell.of(datum.label()),
              Csv.Cell.of(datum.area()),
              Csv.Cell.of(
                  datum.area().isEmpty() ? "" : FigureTable.areaBasis(datum.areaImplied(), texts)),
              Csv.Cell.of(dimensions(datum, texts)),
              Csv.Cell.number(FigureTable.digits(datum.value()))));
      cells.addAll(StatedForm.of(datum.value()).cells(texts));
      cells.addAll(
          List.of(
              Csv.Cell.of(datum.unit()),
              Csv.Cell.of(FigureTable.basis(datum.value(), texts)),
              Csv.Cell.of(datum.value().derived().map(Value.Derived::computation).orElse("")),
              Csv.Cell.of(datum.period()),
              Csv.Cell.of(datum.from()),
              Csv.Cell.of(datum.to()),
              Csv.Cell.of(texts.of(datum.nature())),
              Csv.Cell.of(texts.get(datum.context() ? "data-page.context" : "data-page.own")),
              Csv.Cell.of(addressOf(card, datum, context))));
      csv.row(cells);
    }
    return csv.toString();
  }

  /** The title; it says so if a later reply answers the same matter again. */
  private static String title(ReplySummary summary, RenderContext context) {
    String title = context.in(summary.card().title());
    Texts texts = context.texts();
    return summary.answeredAgain()
        ? texts.get("chart.with", title, texts.get("card.answered-again"))
        : title;
  }

  /** {@code 学段=小学；性别=女}. */
  private static String dimensions(ReplySummary.Datum datum, Texts texts) {
    return datum.categories().stream()
        .map(category -> category.label() + "=" + category.category())
        .collect(Collectors.joining(texts.get("layout.semicolon")));
  }

  private static String json(ReplySummary summary, RenderContext context) {
    StringBuilder lines = new StringBuilder();
    for (ReplySummary.Datum datum : summary.values()) {
      lines.append(Json.line(Line.of(summary, datum, context)));
    }
    return lines.toString();
  }

  /**
   * A line of the JSON Lines file.
   *
   * @param value empty if the source leaves it open or does not give it
   * @param stated the words of a value that the source does not give in digits
   * @param lower the lower bound of a value that is left open; empty if there is none
   * @param formula of a computed value, as the author wrote it
   * @param computation the formula with its values, for display
   * @param exact the computed value as a fraction
   * @param origin {@code reply} for a value of the reply; {@code context} for one from another
   *     document
   * @param answeredAgain true if a later reply answers the same matter again, else omitted
   * @param address the absolute URL of the value in its reply's page
   */
  record Line(
      String reply,
      String title,
      String figure,
      String observation,
      String label,
      Optional<String> area,
      Optional<FigureJson.Basis> areaBasis,
      @JsonAdapter(OmitEmpty.class) Optional<Map<String, FigureJson.Dimension<String>>> dimensions,
      String unit,
      Optional<BigDecimal> value,
      @JsonAdapter(OmitEmpty.class) Optional<String> stated,
      @JsonAdapter(OmitEmpty.class) Optional<BigDecimal> lower,
      @JsonAdapter(OmitEmpty.class) Optional<Boolean> lowerIncluded,
      @JsonAdapter(OmitEmpty.class) Optional<BigDecimal> upper,
      @JsonAdapter(OmitEmpty.class) Optional<Boolean> upperIncluded,
      FigureJson.Basis basis,
      @JsonAdapter(OmitEmpty.class) Optional<String> formula,
      @JsonAdapter(OmitEmpty.class) Optional<String> computation,
      @JsonAdapter(OmitEmpty.class) Optional<Rational> exact,
      Period period,
      Nature nature,
      String origin,
      @JsonAdapter(OmitEmpty.class) Optional<Boolean> answeredAgain,
      String address) {

    private static Line of(ReplySummary summary, ReplySummary.Datum datum, RenderContext context) {
      Card card = summary.card();
      Optional<Value.Derived> derived = datum.value().derived();
      StatedForm form = StatedForm.of(datum.value());
      return new Line(
          card.id(),
          context.in(card.title()),
          datum.figure(),
          datum.observation(),
          datum.label(),
          Period.given(datum.area()),
          Period.given(datum.area()).map(area -> FigureJson.Basis.ofArea(datum.areaImplied())),
          FigureJson.Dimension.all(
              datum.categories(),
              ReplySummary.DatumCategory::breakdown,
              category -> new FigureJson.Dimension<>(category.label(), category.category())),
          datum.unit(),
          FigureTable.decimal(datum.value()),
          form.words(context.texts()),
          form.lower(),
          form.lowerIncluded(),
          form.upper(),
          form.upperIncluded(),
          FigureJson.Basis.of(datum.value()),
          derived.map(Value.Derived::formula),
          derived.map(Value.Derived::computation),
          derived.flatMap(Value.Derived::exact),
          Period.of(datum),
          datum.nature(),
          datum.context() ? "context" : "reply",
          summary.answeredAgain() ? Optional.of(true) : Optional.empty(),
          addressOf(card, datum, context));
    }
  }

  /** The period of a value, in the language of the file. */
  record Period(Optional<String> from, Optional<String> to, Optional<String> text) {
    private static Period of(ReplySummary.Datum datum) {
      return new Period(given(datum.from()), given(datum.to()), given(datum.period()));
    }

    private static Optional<String> given(String text) {
      return Optional.of(text).filter(given -> !given.isEmpty());
    }
  }

  private static String addressOf(Card card, ReplySummary.Datum datum, RenderContext context) {
    return context.absolute(card.page())
        + "#"
        + Anchors.observation(datum.figure(), datum.observation());
  }
}
