package org.huiyin.draft.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyin.draft.letter.Letter.Part;
import org.huiyin.draft.page.Block.Cell;
import org.huiyin.draft.reading.BodyReading.Span;
import org.huiyin.draft.update.TextGroups.Group;
import org.huiyin.model.ObservationRef;

/** The links of the earlier text that the new one keeps, at their places in the new body. */
final class StandingLinks {
  private final List<Part> body;
  private final List<Standing> links = new ArrayList<>();

  /**
   * A link that is kept.
   *
   * @param target what stands in its parentheses
   */
  record Standing(Span span, String target, Optional<ObservationRef> observation) {}

  StandingLinks(List<Part> body) {
    this.body = body;
  }

  /** The links of a group whose words are those of some parts. */
  void addKept(Group group, int from, int to) {
    int offset = 0;
    for (int part = from; part < to; part++) {
      for (Map.Entry<Span, String> text : texts(body.get(part), part).entrySet()) {
        Visible visible = Visible.of(text.getValue());
        add(
            group.links(),
            offset,
            offset + visible.text().length(),
            offset,
            visible,
            text.getKey());
        offset += visible.text().length();
      }
    }
  }

  /**
   * The links between two places of an earlier visible text.
   *
   * @param shift what the places in the earlier text are ahead of those in the new one
   * @param at the place of the new text: with start and end 0
   */
  void add(List<TextBlocks.Link> known, int start, int end, int shift, Visible text, Span at) {
    for (TextBlocks.Link link : known) {
      if (link.start() >= start && link.end() <= end) {
        int from = text.places()[link.start() - shift];
        int to = text.endOf(link.end() - shift - 1);
        Span span = new Span(at.part(), at.row(), at.column(), from, to);
        links.add(new Standing(span, link.target(), link.observation()));
      }
    }
  }

  /** Adds one link. */
  void add(Standing link) {
    links.add(link);
  }

  List<Standing> all() {
    return List.copyOf(links);
  }

  /** Whether a value is linked from what is kept. */
  boolean states(ObservationRef observation) {
    return links.stream().anyMatch(link -> link.observation().equals(Optional.of(observation)));
  }

  /** The value that is linked at a place. */
  Optional<ObservationRef> at(Span span) {
    return links.stream()
        .filter(link -> overlap(link.span(), span))
        .flatMap(link -> link.observation().stream())
        .findFirst();
  }

  static boolean overlap(Span one, Span other) {
    return one.part() == other.part()
        && one.row() == other.row()
        && one.column() == other.column()
        && one.start() < other.end()
        && other.start() < one.end();
  }

  /** The texts of a part by their places, in the order in which readers see them. */
  static Map<Span, String> texts(Part part, int index) {
    Map<Span, String> texts = new TreeMap<>(Span.ORDER);
    if (part instanceof Part.Heading heading) {
      texts.put(Span.text(index, 0, 0), heading.text());
    } else if (part instanceof Part.Paragraph paragraph) {
      texts.put(Span.text(index, 0, 0), paragraph.text());
    } else if (part instanceof Part.Table table) {
      for (int row = 0; row < table.table().rows().size(); row++) {
        List<Cell> cells = table.table().rows().get(row);
        for (int column = 0; column < cells.size(); column++) {
          texts.put(new Span(index, row, column, 0, 0), cells.get(column).text());
        }
      }
    }
    return texts;
  }
}
