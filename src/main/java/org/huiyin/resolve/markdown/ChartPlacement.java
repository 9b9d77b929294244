package org.huiyin.resolve.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.huiyin.model.Prose;
import org.huiyin.resolve.value.References;
import org.huiyin.resolve.value.WebAddress;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.VisibleText;

/** Places the charts in a text. Each chart can be shown once, in a separate paragraph. */
final class ChartPlacement {
  private final NodeOrigins places;
  private final References references;
  private final Problems problems;
  private final Map<String, Origin> placed = new HashMap<>();

  ChartPlacement(NodeOrigins places, References references, Problems problems) {
    this.places = places;
    this.references = references;
    this.problems = problems;
  }

  /** The image of a chart, if the block is a paragraph that contains nothing else. */
  static Optional<Image> alone(Node block) {
    boolean isAlone =
        block instanceof Paragraph
            && block.getFirstChild() instanceof Image
            && block.getFirstChild() == block.getLastChild();
    return isAlone
        ? Optional.of((Image) block.getFirstChild()).filter(ChartPlacement::isChart)
        : Optional.empty();
  }

  static boolean isChart(Image image) {
    return new WebAddress(image.getDestination())
        .scheme()
        .filter(WebAddress.CHART::equals)
        .isPresent();
  }

  /** The piece that shows the chart; empty if the chart is unknown or shown twice (reported). */
  Optional<Prose.Piece> place(Image image) {
    String name = new WebAddress(image.getDestination()).name();
    Origin written = places.address(image, image.getDestination());
    Origin origin = NodeOrigins.nameOf(written, name);
    reportWords(image, name);
    Origin first = placed.putIfAbsent(name, origin);
    if (first != null) {
      problems.add(
          Problem.error(origin, Message.of("chart-twice", name))
              .withHint(Message.of("hint.first-in-line", first.line())));
      return Optional.empty();
    }
    return references.chart(name, origin)
        ? Optional.of(new Prose.Piece.ChartPlace(name))
        : Optional.empty();
  }

  /** The title, the description and the notes of a chart are in charts.yml, not in the text. */
  private void reportWords(Image image, String name) {
    String words = PlainText.of(image);
    if (VisibleText.isIn(words)) {
      report(places.inside(image), words, name);
    }
    if (image.getTitle() != null && VisibleText.isIn(image.getTitle())) {
      report(places.title(image, image.getTitle()), image.getTitle(), name);
    }
  }

  private void report(Origin origin, String words, String name) {
    problems.add(
        Problem.error(origin, Message.of("chart-words", words))
            .withHint(Message.of("hint.chart-words", name)));
  }
}
