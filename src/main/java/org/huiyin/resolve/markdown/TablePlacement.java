package org.huiyin.resolve.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.resolve.value.References;
import org.huiyin.resolve.value.WebAddress;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Places the data of figures in a text as tables: {@code ![caption](table:beds)} in a separate
 * paragraph. A figure can be shown more than once.
 */
final class TablePlacement {
  private final NodeOrigins places;
  private final Language language;
  private final References references;
  private final Problems problems;

  TablePlacement(NodeOrigins places, Language language, References references, Problems problems) {
    this.places = places;
    this.language = language;
    this.references = references;
    this.problems = problems;
  }

  /**
   * A table.
   *
   * @param lines its plain text: a line for the figure and one for each observation
   */
  record Placed(String figure, List<TextLine> lines) {}

  /** The image of a table, if the block is a paragraph that contains nothing else. */
  static Optional<Image> alone(Node block) {
    boolean isAlone =
        block instanceof Paragraph
            && block.getFirstChild() instanceof Image
            && block.getFirstChild() == block.getLastChild();
    return isAlone
        ? Optional.of((Image) block.getFirstChild()).filter(TablePlacement::isTable)
        : Optional.empty();
  }

  static boolean isTable(Image image) {
    return new WebAddress(image.getDestination())
        .scheme()
        .filter(WebAddress.TABLE::equals)
        .isPresent();
  }

  /** The table of an image; empty if its figure is unknown (reported). */
  Optional<Placed> place(Image image) {
    String name = new WebAddress(image.getDestination()).name();
    Origin whole = places.of(image);
    if (image.getTitle() != null) {
      problems.add(
          Problem.error(places.title(image, image.getTitle()), Message.of("table-title"))
              .withHint(Message.of("hint.table-title", image.getTitle(), name)));
    }
    Origin written = places.address(image, image.getDestination());
    return references
        .table(name, language, NodeOrigins.nameOf(written, name))
        .map(data -> new Placed(name, data.stream().map(line -> line(line, whole)).toList()));
  }

  private TextLine line(String text, Origin origin) {
    return new TextLine(
        text,
        language,
        TextLine.Role.DATA,
        List.of(new TextLine.Part(0, text.length(), origin, true)));
  }
}
