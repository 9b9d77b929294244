package org.huiyin.render.reply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.address.Anchors;
import org.huiyin.model.Prose;
import org.huiyin.render.template.Markup;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.Passages;

/** A reply's text with its charts in place. */
public record ProseBlock(List<Piece> opening, List<Section> sections) implements TemplateView {

  public record Section(String id, String heading, List<Piece> pieces) implements TemplateView {}

  /**
   * Exactly one of the three is there.
   *
   * @param again a chart that stands further up already: its address is there
   */
  public record Piece(
      Optional<Markup> markup, Optional<ChartBlock> chart, Optional<Passages.Link> again)
      implements TemplateView {}

  static ProseBlock of(Prose prose, List<ChartBlock> charts) {
    return new Assembler(charts).assemble(prose);
  }

  /** The ids of the charts that the text shows, in its order. */
  static List<String> placed(Prose prose) {
    List<String> placed = new ArrayList<>();
    place(prose.opening(), placed);
    prose.sections().forEach(section -> place(section.pieces(), placed));
    return placed;
  }

  private static void place(List<Prose.Piece> pieces, List<String> placed) {
    for (Prose.Piece piece : pieces) {
      if (piece instanceof Prose.Piece.ChartPlace place) {
        placed.add(Anchors.chart(place.chart()));
      }
    }
  }

  /** Goes through the text once, so that a chart is shown in full only where it comes first. */
  private static final class Assembler {
    private final Map<String, ChartBlock> charts = new LinkedHashMap<>();
    private final Set<String> shown = new HashSet<>();

    Assembler(List<ChartBlock> charts) {
      charts.forEach(chart -> this.charts.put(chart.id(), chart));
    }

    ProseBlock assemble(Prose prose) {
      List<Piece> opening = pieces(prose.opening());
      List<Section> sections = new ArrayList<>();
      for (Prose.Section section : prose.sections()) {
        sections.add(new Section(section.id(), section.heading(), pieces(section.pieces())));
      }
      return new ProseBlock(opening, sections);
    }

    private List<Piece> pieces(List<Prose.Piece> pieces) {
      List<Piece> assembled = new ArrayList<>();
      for (Prose.Piece piece : pieces) {
        if (piece instanceof Prose.Piece.Markup markup) {
          assembled.add(
              new Piece(
                  Optional.of(new Markup(markup.html())), Optional.empty(), Optional.empty()));
        } else if (piece instanceof Prose.Piece.ChartPlace place) {
          // A chart that could not be drawn has its own problem; the page is not published then.
          Optional.ofNullable(charts.get(Anchors.chart(place.chart())))
              .map(this::chart)
              .ifPresent(assembled::add);
        }
      }
      return assembled;
    }

    private Piece chart(ChartBlock chart) {
      return shown.add(chart.id())
          ? new Piece(Optional.empty(), Optional.of(chart), Optional.empty())
          : new Piece(
              Optional.empty(),
              Optional.empty(),
              Optional.of(new Passages.Link(chart.title(), Optional.of("#" + chart.id()))));
    }
  }
}
