package org.huiyin.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Chart;
import org.huiyin.model.Drawing;
import org.huiyin.model.Reply;
import org.huiyin.model.Words;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Draws the charts of a reply. */
public final class Draw {
  private static final String[] READ_BEFORE = {"kind", "title", "subtitle", "note", "description"};

  private Draw() {}

  /**
   * Draws every chart of a reply, in its order.
   *
   * <p>A chart that cannot be drawn honestly – an unknown kind or value, different units on one axis, a part larger
   * than its whole, a character that the font lacks – is reported at the line that says so, and left out.
   */
  public static List<Drawing> all(Reply reply, org.huiyin.model.Language language, Problems problems) {
    List<Drawing> drawings = new ArrayList<>();
    for (Chart chart : reply.charts()) {
      Problems own = new Problems();
      Optional<Picture> picture = plan(chart, reply, own);
      problems.addAll(own);
      if (picture.isPresent() && !own.hasErrors()) {
        drawings.add(draw(chart, picture.get(), Sources.of(picture.get().rows(), reply)));
      }
    }
    return List.copyOf(drawings);
  }

  private static Optional<Picture> plan(Chart chart, Reply reply, Problems problems) {
    Data data = new Data(reply, problems);
    data.checkLetters(chart.title().zh(), chart.titleOrigin());
    chart.subtitle().ifPresent(subtitle -> data.checkLetters(subtitle.zh(), chart.origin()));
    chart.note().ifPresent(note -> data.checkLetters(note.zh(), chart.origin()));
    Optional<ChartKind> kind = ChartKinds.named(chart.kind().text());
    if (kind.isEmpty()) {
      problems.add(Problem.error(chart.kind().origin(), Message.of("unknown-chart-kind", chart.kind().text()))
          .withHint(Nearest.hint(chart.kind().text(), ChartKinds.names())));
      return Optional.empty();
    }
    Fields options = Fields.of(chart.options(), problems);
    Optional<Picture> picture = kind.get().plan(chart, options, data);
    options.done(READ_BEFORE);
    picture.ifPresent(planned -> data.checkLetters(Sources.of(planned.rows(), reply), reply.card().origin()));
    return picture;
  }

  private static Drawing draw(Chart chart, Picture picture, String sources) {
    String description = chart.description().map(Words::zh).orElseGet(picture::description);
    return new Drawing(
        chart,
        Sheet.inline(chart, description, picture, Form.WIDE),
        Sheet.inline(chart, description, picture, Form.NARROW),
        Sheet.standalone(chart, description, picture, sources),
        description,
        picture.rows(),
        picture.events(),
        shape -> switch (shape) {
          case WHOLE -> Sheet.png(chart, picture, sources);
          case CARD -> PreviewCard.png(chart, description, picture, sources);
        });
  }
}
