package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.Figure;
import org.huiyin.model.Prose;
import org.huiyin.model.SourceRef;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Where the text links figures: it is the source of a figure that writes none. */
final class FigureSections {
  private final Prose prose;
  private final Problems problems;
  private final Map<String, String> sections = new HashMap<>();

  FigureSections(Prose prose, Problems problems) {
    this.prose = prose;
    this.problems = problems;
    for (Prose.Section section : prose.sections()) {
      section.passages().forEach(passage -> sections.put(passage.id(), section.id()));
    }
  }

  /**
   * The figures with their sources. One without a source that is not linked from exactly one
   * section is reported and left out.
   *
   * @param open the figures that write no source
   * @param withDefault the figures whose source is the default of the file
   */
  List<Figure> settled(List<Figure> figures, Set<String> open, Set<String> withDefault) {
    if (prose.equals(Prose.EMPTY) && problems.hasErrors()) {
      return figures.stream().filter(figure -> !open.contains(figure.id())).toList();
    }
    List<Figure> settled = new ArrayList<>();
    for (Figure figure : figures) {
      if (withDefault.contains(figure.id())) {
        requireLinks(figure);
      }
      if (open.contains(figure.id())) {
        only(figure).ifPresent(settled::add);
      } else {
        settled.add(figure);
      }
    }
    return settled;
  }

  /** The sections that link a figure, in order. */
  private List<String> linking(Figure figure) {
    return prose.mentions().stream()
        .filter(
            mention ->
                mention.target() instanceof Prose.Target.OfFigure target
                    && target.observation().figure().equals(figure.id()))
        .map(mention -> mention.section().isEmpty() ? Prose.WHOLE : mention.section())
        .distinct()
        .toList();
  }

  private Optional<Figure> only(Figure figure) {
    List<String> linking = linking(figure);
    if (linking.size() == 1) {
      return Optional.of(figure.from(new SourceRef.Passage(linking.get(0), figure.origin())));
    }
    problems.add(
        Problem.error(figure.origin(), Message.of("missing-key", "source"))
            .withHint(
                linking.isEmpty()
                    ? Message.of("hint.source-unlinked")
                    : Message.of("hint.source-several", linking)));
    return Optional.empty();
  }

  /** A figure that only other sections link has another source than the default. */
  private void requireLinks(Figure figure) {
    List<String> linking = linking(figure);
    if (figure.source() instanceof SourceRef.Passage passage
        && !passage.section().equals(Prose.WHOLE)
        && !linking.isEmpty()
        && linking.stream().noneMatch(section -> isIn(section, passage.section()))) {
      problems.add(
          Problem.error(
                  figure.origin(),
                  Message.of("default-elsewhere", figure.id(), passage.section(), linking))
              .withHint(Message.of("hint.form", "source: {section: " + linking.get(0) + "}")));
    }
  }

  private boolean isIn(String section, String other) {
    return section.equals(other) || other.equals(sections.get(section));
  }
}
