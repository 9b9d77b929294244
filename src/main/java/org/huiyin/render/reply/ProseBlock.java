package org.huiyin.render.reply;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.huiyin.render.text.RevisionBlock;

/**
 * The text of a reply with its charts.
 *
 * @param id of the whole text
 * @param contents links to its parts
 * @param changes of words before the first heading since publication, newest first
 * @param opening the text before the first heading
 * @param notes the footnotes
 */
public record ProseBlock(
    String id,
    List<Passages.Link> contents,
    List<RevisionBlock> changes,
    List<Piece> opening,
    List<Section> sections,
    List<Piece> notes)
    implements TemplateView {

  /**
   * A section with its heading.
   *
   * @param changes of its words since publication, newest first
   */
  public record Section(String id, String heading, List<RevisionBlock> changes, List<Piece> pieces)
      implements TemplateView {}

  /**
   * A piece of text, a chart, a link to a chart, or a table. Exactly one of the components is
   * present.
   *
   * @param again a link to a chart that the text shows further up
   */
  public record Piece(
      Optional<SafeHtml> markup,
      Optional<ChartBlock> chart,
      Optional<Passages.Link> again,
      Optional<TableBlock> table)
      implements TemplateView {

    private static Piece of(SafeHtml markup) {
      return new Piece(Optional.of(markup), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Piece of(ChartBlock chart) {
      return new Piece(Optional.empty(), Optional.of(chart), Optional.empty(), Optional.empty());
    }

    private static Piece of(Passages.Link again) {
      return new Piece(Optional.empty(), Optional.empty(), Optional.of(again), Optional.empty());
    }

    private static Piece of(TableBlock table) {
      return new Piece(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(table));
    }
  }

  static ProseBlock of(Edition edition, List<ChartBlock> charts) {
    return new Assembler(charts, edition).assemble(edition.prose(), edition.passages().contents());
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
    private final Map<String, Integer> tables = new HashMap<>();
    private final Edition edition;

    Assembler(List<ChartBlock> charts, Edition edition) {
      this.edition = edition;
      charts.forEach(chart -> this.charts.put(chart.id(), chart));
    }

    ProseBlock assemble(Prose prose, List<Passages.Link> contents) {
      List<Piece> opening = pieces(prose.opening());
      List<Section> sections = new ArrayList<>();
      for (Prose.Section section : prose.sections()) {
        sections.add(
            new Section(
                section.id(),
                section.heading(),
                Changes.in(section.id(), edition),
                pieces(section.pieces())));
      }
      return new ProseBlock(
          Prose.WHOLE,
          contents,
          Changes.in(Prose.WHOLE, edition),
          opening,
          sections,
          pieces(prose.notes()));
    }

    private List<Piece> pieces(List<Prose.Piece> pieces) {
      List<Piece> assembled = new ArrayList<>();
      for (Prose.Piece piece : pieces) {
        if (piece instanceof Prose.Piece.Markup markup) {
          assembled.add(Piece.of(new SafeHtml(markup.html())));
        } else if (piece instanceof Prose.Piece.ChartPlace place) {
          // A chart that could not be drawn is reported elsewhere, and the page is not published.
          Optional.ofNullable(charts.get(Anchors.chart(place.chart())))
              .map(this::chart)
              .ifPresent(assembled::add);
        } else if (piece instanceof Prose.Piece.TablePlace place) {
          int number = tables.merge(place.figure(), 1, Integer::sum);
          edition
              .reply()
              .figure(place.figure())
              .map(figure -> TableBlock.of(figure, number, place.caption(), edition))
              .map(Piece::of)
              .ifPresent(assembled::add);
        }
      }
      return assembled;
    }

    private Piece chart(ChartBlock chart) {
      return shown.add(chart.id())
          ? Piece.of(chart)
          : Piece.of(new Passages.Link(chart.title(), Optional.of("#" + chart.id())));
    }
  }
}
