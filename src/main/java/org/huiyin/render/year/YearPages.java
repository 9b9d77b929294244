package org.huiyin.render.year;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.layout.PageInfo;
import org.huiyin.render.layout.PageLayout;
import org.huiyin.render.template.TemplateView;
import org.huiyin.source.Problems;

/**
 * The summaries of years, and the page that lists them, in all languages of the site. They count
 * all replies, also those that are not translated. A reply belongs to the year in which it was
 * signed, or else published; drafts and withdrawn replies count in none.
 */
public final class YearPages implements SiteOutput {
  private static final String CSV = "summary.csv";
  private static final String JSON = "summary.json";

  /** The tables that have a chart. */
  private static final Set<String> DRAWN = Set.of("lead", "outcome");

  /**
   * The view of {@code pages/year.ftlh}.
   *
   * @param years links to the other years
   */
  public record View(
      PageLayout frame,
      String title,
      String lead,
      List<Part> parts,
      String csvHref,
      String jsonHref,
      List<Year> years)
      implements TemplateView {}

  /** A table with its chart, if it has one. */
  public record Part(YearTable table, Optional<YearChart> chart) implements TemplateView {}

  /** The view of {@code pages/years.ftlh}. */
  public record ListView(PageLayout frame, String title, String lead, List<Year> years)
      implements TemplateView {}

  /** A link to the summary of a year. */
  public record Year(String label, int count, String href) implements TemplateView {}

  /** The years in which replies were handled, newest first. */
  public static List<Integer> years(Stream<Card> cards) {
    Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    cards.filter(YearPages::isCounted).map(card -> card.handledOn().getYear()).forEach(years::add);
    return List.copyOf(years);
  }

  private static boolean isCounted(Card card) {
    return card.publication().status() == Card.Status.PUBLISHED;
  }

  @Override
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    // Every reply has a summary in Chinese.
    List<ReplySummary> counted =
        summaries.stream()
            .filter(summary -> summary.language() == Language.ZH)
            .filter(summary -> isCounted(summary.card()))
            .toList();
    List<Integer> years = years(counted.stream().map(ReplySummary::card));
    List<OutputFile> files = new ArrayList<>();
    for (Language language : context.site().languages()) {
      RenderContext own = context.in(language);
      files.addAll(list(own, counted, years, problems));
      for (int year : years) {
        files.addAll(year(own, year, of(year, counted), counted, years, problems));
      }
    }
    return files;
  }

  private static List<ReplySummary> of(int year, List<ReplySummary> counted) {
    return counted.stream().filter(each -> each.card().handledOn().getYear() == year).toList();
  }

  private static List<Year> links(
      List<Integer> years, List<ReplySummary> counted, Texts texts, Links links) {
    return years.stream()
        .map(
            year ->
                new Year(
                    texts.get("year.title", year),
                    of(year, counted).size(),
                    links.to(SitePaths.yearPage(year))))
        .toList();
  }

  private static List<OutputFile> list(
      RenderContext context, List<ReplySummary> counted, List<Integer> years, Problems problems) {
    Texts texts = context.texts();
    Links links = context.links(SitePaths.YEARS);
    String title = texts.get("years.title");
    String lead = texts.get("years.lead");
    PageLayout layout =
        PageLayout.of(
            context,
            links,
            new PageInfo(
                SitePaths.YEARS, title, lead, List.of(), context.site().languages(), true));
    return context.page(
        SitePaths.YEARS,
        "pages/years.ftlh",
        () -> new ListView(layout, title, lead, links(years, counted, texts, links)),
        problems);
  }

  private static List<OutputFile> year(
      RenderContext context,
      int year,
      List<ReplySummary> replies,
      List<ReplySummary> counted,
      List<Integer> years,
      Problems problems) {
    Texts texts = context.texts();
    String path = SitePaths.yearPage(year);
    Links links = context.links(path);
    List<YearTable> tables =
        new YearTables(context.site(), year, replies, context.yearly().unpublished(), texts).all();
    List<OutputFile> files = new ArrayList<>();
    String folder = context.language().folder();
    List<Part> parts = new ArrayList<>();
    for (YearTable table : tables) {
      Optional<YearChart> chart = Optional.empty();
      if (DRAWN.contains(table.id()) && YearChart.isWorthDrawing(table)) {
        String title = texts.get("year.chart." + table.id(), year);
        String svg = SitePaths.year(year, table.id() + ".svg");
        if (context.pathsOnly()) {
          files.add(OutputFile.named(folder + svg));
        } else {
          Optional<Drawing> drawing = YearChart.drawing(table, title, context);
          drawing.ifPresent(drawn -> files.add(OutputFile.text(folder + svg, drawn.standalone())));
          chart = drawing.map(drawn -> YearChart.of(drawn, title, links.to(svg)));
        }
      }
      parts.add(new Part(table, chart));
    }
    String title = texts.get("year.title", year);
    String lead = texts.get("year.lead", year, replies.size());
    PageLayout layout =
        PageLayout.of(
            context,
            links,
            new PageInfo(
                path,
                title,
                lead,
                List.of(new PageInfo.Parent(texts.get("years.title"), SitePaths.YEARS)),
                context.site().languages(),
                true));
    files.addAll(
        context.page(
            path,
            "pages/year.ftlh",
            () ->
                new View(
                    layout,
                    title,
                    lead,
                    parts,
                    links.to(SitePaths.year(year, CSV)),
                    links.to(SitePaths.year(year, JSON)),
                    links(
                        years.stream().filter(other -> other != year).toList(),
                        counted,
                        texts,
                        links)),
            problems));
    files.add(
        context.file(
            folder + SitePaths.year(year, CSV),
            () -> YearFiles.csv(tables, texts).getBytes(StandardCharsets.UTF_8)));
    files.add(
        context.file(
            folder + SitePaths.year(year, JSON),
            () -> YearFiles.json(year, replies.size(), tables).getBytes(StandardCharsets.UTF_8)));
    return files;
  }
}
