package org.huiyin.render.reply;

import java.util.List;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.Figure;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.TemplateView;

/**
 * The figures that are the reply's own.
 *
 * @param figures the results
 * @param plans the plans and targets
 * @param charts charts of these figures that the text does not show
 */
public record FigureSection(
    List<FigureGroup> figures,
    List<FigureGroup> plans,
    List<ChartBlock> charts,
    String csvHref,
    String jsonHref)
    implements TemplateView {

  static FigureSection of(Edition edition, List<ChartBlock> charts) {
    String address = edition.card().address();
    List<Figure> own =
        edition.reply().figures().stream().filter(figure -> !figure.isContext()).toList();
    return new FigureSection(
        results(own, edition),
        plans(own, edition),
        charts,
        edition.links().to(address + ReplyPaths.FIGURES_CSV),
        edition.links().to(Language.ZH.folder(), address + ReplyPaths.FIGURES_JSON));
  }

  static List<FigureGroup> results(List<Figure> figures, Edition edition) {
    return FigureGroup.of(figures.stream().filter(figure -> !figure.isPlanned()).toList(), edition);
  }

  static List<FigureGroup> plans(List<Figure> figures, Edition edition) {
    return FigureGroup.of(figures.stream().filter(Figure::isPlanned).toList(), edition);
  }
}
