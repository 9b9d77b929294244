package org.huiyin.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiyin.draw.canvas.ChartSize;
import org.huiyin.draw.canvas.Painter;
import org.huiyin.draw.chart.BarChart;
import org.huiyin.draw.chart.ChartKind;
import org.huiyin.draw.chart.Picture;
import org.huiyin.draw.data.AccentOptions;
import org.huiyin.draw.data.Accents;
import org.huiyin.draw.data.Data;
import org.huiyin.draw.data.DataPoint;
import org.huiyin.draw.data.Letters;
import org.huiyin.draw.data.SourceLine;
import org.huiyin.draw.font.Fonts;
import org.huiyin.draw.series.GanttChart;
import org.huiyin.draw.series.TimelineChart;
import org.huiyin.language.Texts;
import org.huiyin.model.Chart;
import org.huiyin.model.Reply;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.SiteChart;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Entry point of the drawing stage: draws the charts of a reply. */
public final class Draw {
  private static final Set<String> OF_COMMITMENTS =
      Set.of(new TimelineChart().name(), new GanttChart().name());
  private static final String[] READ_BEFORE = {"kind", "title", "subtitle", "note", "description"};

  private Draw() {}

  /**
   * Draws every chart of a reply with the bundled fonts only. See {@link #all(Reply, Language,
   * Painter, Set, Problems)}.
   */
  public static List<Drawing> all(Reply reply, Language language, Problems problems) {
    return all(reply, language, new Painter(Fonts.bundled()), Set.of(), problems);
  }

  /**
   * The deadlines in the charts of commitments of a reply. A deadline can pass from one build to
   * the next, so the caller says which have.
   */
  public static Set<LocalDate> deadlines(Reply reply) {
    return reply.charts().stream().noneMatch(chart -> OF_COMMITMENTS.contains(chart.kind().text()))
        ? Set.of()
        : reply.commitments().stream()
            .flatMap(commitment -> commitment.dueNow().stream())
            .map(PartialDate::lastDay)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Draws every chart of a reply in one language, in the order of the reply.
   *
   * <p>A chart that would be wrong or incomplete is reported at its source line and omitted.
   * Examples: an unknown kind or value, different units on one axis, a part larger than its whole,
   * a character that no font has.
   *
   * @param language a language of the reply
   * @param painter with the fonts of the site; paints when the bytes of a PNG are asked for
   * @param passed those of {@link #deadlines} that have passed
   * @param problems receives what is wrong; a problem already reported for the other language is
   *     not repeated
   */
  public static List<Drawing> all(
      Reply reply, Language language, Painter painter, Set<LocalDate> passed, Problems problems) {
    Texts texts = Texts.of(language);
    return planned(reply, texts, painter.fonts(), passed, problems).stream()
        .map(
            each ->
                draw(
                    each.chart(),
                    each.picture(),
                    ChartFrame.of(each.chart(), each.picture(), each.lacking(), reply, texts),
                    painter))
        .toList();
  }

  /**
   * The charts of a reply that {@link #all} would draw in one language; nothing is drawn.
   *
   * @param problems receives the same problems
   */
  public static List<Chart> drawable(
      Reply reply, Language language, Fonts fonts, Problems problems) {
    return planned(reply, Texts.of(language), fonts, Set.of(), problems).stream()
        .map(Planned::chart)
        .toList();
  }

  /** A chart of which it is known that it can be drawn. */
  private record Planned(Chart chart, Picture picture, List<String> lacking) {}

  private static List<Planned> planned(
      Reply reply, Texts texts, Fonts fonts, Set<LocalDate> passed, Problems problems) {
    List<Planned> planned = new ArrayList<>();
    for (Chart chart : reply.charts()) {
      Problems own = new Problems();
      Optional<Planned> picture = plan(chart, reply, texts, fonts, passed, own);
      addNew(causes(own.sorted(), chart), problems);
      if (picture.isPresent() && !own.hasErrors()) {
        planned.add(picture.get());
      }
    }
    return planned;
  }

  /**
   * The options of a kind of chart that are texts for readers, as paths: {@code groups.label}.
   * Every one of them must be audited before the chart is drawn. A name that no kind has gives
   * nothing.
   */
  public static Set<String> textsOf(String kind) {
    return ChartKinds.named(kind)
        .map(
            known -> {
              Set<String> texts = new TreeSet<>(known.texts());
              texts.addAll(Accents.texts(known.accents()));
              return texts;
            })
        .orElseGet(TreeSet::new);
  }

  /**
   * Draws a chart of the whole site.
   *
   * @return empty if no font has one of its characters
   */
  public static Optional<Drawing> siteChart(SiteChart chart, Language language, Painter painter) {
    Texts texts = Texts.of(language);
    Origin nowhere = chart.figure().origin();
    Problems problems = new Problems();
    Letters letters = new Letters(painter.fonts(), problems);
    letters.check(chart.title() + chart.subtitle() + chart.source(), nowhere);
    List<DataPoint> points = DataPoint.all(chart.figure(), texts);
    points.forEach(point -> letters.check(point.label(), nowhere));
    if (problems.hasErrors() || points.isEmpty()) {
      return Optional.empty();
    }
    Picture picture = BarChart.of(points, texts);
    Chart drawn =
        new Chart(
            chart.id(),
            new Node.Scalar(nowhere, "bar", false),
            LocalizedText.chinese(chart.title()),
            Optional.of(LocalizedText.chinese(chart.subtitle())),
            Optional.empty(),
            Optional.empty(),
            new Node.Mapping(nowhere, List.of()),
            new Chart.Places(nowhere, nowhere, nowhere),
            nowhere);
    ChartFrame frame =
        new ChartFrame(
            chart.id(),
            language,
            chart.title(),
            Optional.of(chart.subtitle()),
            Optional.empty(),
            chart.source(),
            picture.description(),
            Optional.empty());
    return Optional.of(draw(drawn, picture, frame, painter));
  }

  /**
   * Draws the preview image of pages without a chart: the name and the tagline of the site.
   *
   * @return a PNG of 1200 × 630 pixels, painted when its bytes are asked for
   */
  public static OutputFile.Content card(Site site, Language language, Painter painter) {
    String name = site.name().in(language);
    String tagline = site.tagline().in(language);
    return painter.content(() -> PreviewCard.ofWords(name, tagline));
  }

  /** Reports each character of the preview image of pages, {@link #card}, that no font has. */
  public static void checkCard(Site site, Language language, Fonts fonts, Problems problems) {
    Letters letters = new Letters(fonts, problems);
    for (LocalizedText words : List.of(site.name(), site.tagline())) {
      words.origin(language).ifPresent(origin -> letters.check(words.in(language), origin));
    }
  }

  /**
   * Returns the problems of a chart without those of the chart as a whole, if it has a misspelt
   * key: then that is what it lacks.
   */
  private static List<Problem> causes(List<Problem> found, Chart chart) {
    boolean isMisspelt =
        found.stream()
            .anyMatch(
                problem ->
                    problem.code().equals("unknown-key")
                        && problem.hint().filter(Draw::namesOneWord).isPresent());
    return isMisspelt
        ? found.stream().filter(problem -> !problem.origin().equals(chart.origin())).toList()
        : found;
  }

  private static boolean namesOneWord(Message hint) {
    return hint.key().equals("hint.did-you-mean");
  }

  /**
   * Adds the problems that are not yet known. Most problems occur in both languages; only the first
   * report of a code at a place is kept.
   */
  private static void addNew(List<Problem> own, Problems problems) {
    if (!own.isEmpty()) {
      List<Problem> known = problems.sorted();
      own.stream()
          .filter(
              problem ->
                  known.stream()
                      .noneMatch(
                          other ->
                              other.origin().equals(problem.origin())
                                  && other.code().equals(problem.code())))
          .forEach(problems::add);
    }
  }

  private static Optional<Planned> plan(
      Chart chart,
      Reply reply,
      Texts texts,
      Fonts fonts,
      Set<LocalDate> passed,
      Problems problems) {
    Data data = new Data(reply, texts, fonts, passed, problems);
    data.checkLetters(chart.title(), chart.places().title());
    chart.subtitle().ifPresent(subtitle -> data.checkLetters(subtitle, chart.places().subtitle()));
    chart.note().ifPresent(note -> data.checkLetters(note, chart.places().note()));
    Optional<ChartKind> kind = ChartKinds.named(chart.kind().text());
    if (kind.isEmpty()) {
      problems.add(
          Problem.error(
                  chart.kind().origin(), Message.of("unknown-chart-kind", chart.kind().text()))
              .withHint(KindNames.hint(chart.kind().text())));
      return Optional.empty();
    }
    Fields options = Fields.of(chart.options(), problems);
    Set<Accents.Option> accepted = kind.get().accents();
    data.write(AccentOptions.form(accepted, options, problems));
    data.accent(AccentOptions.read(accepted, options, data));
    Optional<Picture> plain = kind.get().plan(chart, options, data);
    plain.ifPresent(
        drawn ->
            AccentOptions.checkDrawn(
                data.accents(),
                drawn.rows().stream()
                    .map(Drawing.Row::observation)
                    .collect(Collectors.toCollection(LinkedHashSet::new)),
                data));
    Optional<Picture> picture =
        data.arePlans()
            ? plain.map(planned -> planned.noted(texts.get("chart.plans"), texts))
            : plain;
    options.done(READ_BEFORE);
    picture.ifPresent(
        planned ->
            SourceLine.words(planned.rows(), reply)
                .forEach(words -> data.checkLetters(words, reply.card().origin())));
    return picture.map(drawn -> new Planned(chart, drawn, data.lacking()));
  }

  private static Drawing draw(Chart chart, Picture picture, ChartFrame frame, Painter painter) {
    SvgDocument.Inline wide = SvgDocument.Inline.of(frame, picture, ChartSize.WIDE);
    double height = wide.height();
    return new Drawing(
        chart,
        wide.svg(),
        SvgDocument.Inline.of(frame, picture, ChartSize.NARROW).svg(),
        SvgDocument.standalone(frame, wide),
        frame.description(),
        picture.rows(),
        picture.events(),
        painter.content(() -> SvgDocument.painting(frame, picture, height)),
        painter.content(() -> PreviewCard.painting(frame, picture, height)));
  }
}
