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
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.SafeHtml;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.Passages;

/**
 * The text of a reply with its charts.
 *
 * @param id of the whole text, if it has no headings
 * @param contents links to its parts
 * @param opening the text before the first heading
 * @param notes the footnotes
 */
public record ProseBlock(
    Optional<String> id,
    List<Passages.Link> contents,
    List<Piece> opening,
    List<Section> sections,
    List<Piece> notes)
    implements TemplateView {

  /** A section with its heading. */
  public record Section(String id, String heading, List<Piece> pieces) implements TemplateView {}

  /**
   * A piece of text, a chart, or a link to a chart. Exactly one of the components is present.
   *
   * @param again a link to a chart that the text shows further up
   */
  public record Piece(
      Optional<SafeHtml> markup, Optional<ChartBlock> chart, Optional<Passages.Link> again)
      implements TemplateView {}

  static ProseBlock of(Edition edition, List<ChartBlock> charts) {
    return new Assembler(charts).assemble(edition.prose(), edition.passages().contents());
  }

  /** The element ids of the charts that the text shows, in order. */
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

  /** Assembles the blocks of a text. A chart is shown in full only where it first occurs. */
  private static final class Assembler {
    private final Map<String, ChartBlock> charts = new LinkedHashMap<>();
    private final Set<String> shown = new HashSet<>();

    Assembler(List<ChartBlock> charts) {
      charts.forEach(chart -> this.charts.put(chart.id(), chart));
    }

    ProseBlock assemble(Prose prose, List<Passages.Link> contents) {
      List<Piece> opening = pieces(prose.opening());
      List<Section> sections = new ArrayList<>();
      for (Prose.Section section : prose.sections()) {
        sections.add(new Section(section.id(), section.heading(), pieces(section.pieces())));
      }
      Optional<String> id = prose.isUndivided() ? Optional.of(Prose.WHOLE) : Optional.empty();
      return new ProseBlock(id, contents, opening, sections, pieces(prose.notes()));
    }

    private List<Piece> pieces(List<Prose.Piece> pieces) {
      List<Piece> assembled = new ArrayList<>();
      for (Prose.Piece piece : pieces) {
        if (piece instanceof Prose.Piece.Markup markup) {
          assembled.add(
              new Piece(
                  Optional.of(new SafeHtml(markup.html())), Optional.empty(), Optional.empty()));
        } else if (piece instanceof Prose.Piece.ChartPlace place) {
          // A chart that could not be drawn is reported elsewhere, and the page is not published.
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
