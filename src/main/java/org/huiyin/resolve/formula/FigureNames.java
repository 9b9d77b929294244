package org.huiyin.resolve.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.address.PathName;
import org.huiyin.model.Figure;
import org.huiyin.model.InvalidFigures;
import org.huiyin.model.ObservationRef;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * The names of all figures and observations of a reply, including invalid ones. A reference to an
 * invalid figure is not reported again.
 */
public final class FigureNames {
  private static final Pattern END_OF_ID = Pattern.compile("[^a-z0-9-]");

  private final Map<String, List<String>> observations = new LinkedHashMap<>();
  private final boolean unknown;

  public FigureNames(Optional<Node> figures) {
    unknown = figures.isPresent() && !(figures.get() instanceof Node.Mapping);
    if (figures.isPresent() && figures.get() instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(figure -> observations.put(figure.key().text(), declared(figure.value())));
    }
  }

  private static List<String> declared(Node figure) {
    if (figure instanceof Node.Mapping fields) {
      for (Node.Entry field : fields.entries()) {
        if (field.key().text().equals("observations")
            && field.value() instanceof Node.Mapping mapping) {
          return mapping.entries().stream().map(entry -> entry.key().text()).toList();
        }
      }
    }
    return List.of();
  }

  /**
   * Finds the observation of a reference: {@code figure.observation}, or {@code figure} if the
   * figure has one observation.
   *
   * @return empty if there is no such observation, which is reported with the most similar name; or
   *     if the figure could not be read, which has been reported
   */
  public Optional<ObservationRef> find(String written, Origin origin, Problems problems) {
    if (unknown) {
      return Optional.empty();
    }
    int dot = written.indexOf('.');
    String figure = dot < 0 ? written : written.substring(0, dot);
    List<String> known = observations.get(figure);
    if (known == null && isMisspelt(figure)) {
      return Optional.empty();
    }
    if (known == null) {
      problems.add(
          Problem.error(origin, Message.of("unknown-figure", figure))
              .withHint(
                  MinusSign.hint(written, allNames()).or(() -> Nearest.hint(written, allNames()))));
      return Optional.empty();
    }
    if (known.isEmpty()) {
      return Optional.empty(); // Its observations could not be read, which has been reported.
    }
    if (dot < 0) {
      return only(figure, known, origin, problems);
    }
    String observation = written.substring(dot + 1);
    if (!known.contains(observation)) {
      problems.add(
          Problem.error(origin, Message.of("unknown-observation", figure, observation))
              .withHint(
                  MinusSign.hint(written, allNames())
                      .or(() -> MinusSign.hint(observation, operands(known)))
                      .or(() -> Nearest.hint(observation, known))));
      return Optional.empty();
    }
    return Optional.of(new ObservationRef(figure, observation));
  }

  /** Whether a figure is declared under a name that is no id, which has been reported: Rooms. */
  private boolean isMisspelt(String figure) {
    return Nearest.to(
            figure, observations.keySet().stream().filter(id -> !PathName.isId(id)).toList())
        .isPresent();
  }

  private Optional<ObservationRef> only(
      String figure, List<String> known, Origin origin, Problems problems) {
    if (known.size() == 1) {
      return Optional.of(new ObservationRef(figure, known.get(0)));
    }
    List<String> full = known.stream().map(observation -> figure + "." + observation).toList();
    problems.add(
        Problem.error(origin, Message.of("figure-needs-observation", figure))
            .withHint(Nearest.hint(figure + ".", full)));
    return Optional.empty();
  }

  /**
   * Whether a figure is declared, valid or not. If not, this is reported with the most similar
   * name; a name of several figures or of an observation is reported with the form that works.
   */
  public boolean hasFigure(String written, Origin origin, Problems problems) {
    if (unknown) {
      return false;
    }
    if (observations.containsKey(written)) {
      return true;
    }
    String first = END_OF_ID.split(written, 2)[0];
    problems.add(
        first.equals(written) || !observations.containsKey(first)
            ? Problem.error(origin, Message.of("unknown-figure", written))
                .withHint(Nearest.hint(written, observations.keySet()))
            : Problem.error(origin, Message.of("table-not-whole", written))
                .withHint(Message.of("hint.table-whole", first)));
    return false;
  }

  /**
   * The declared names that are missing in the valid figures.
   *
   * @param commitments whether a declared commitment is missing
   */
  public InvalidFigures leftOut(List<Figure> valid, boolean commitments) {
    Set<String> missing = new HashSet<>(allNames());
    for (Figure figure : valid) {
      missing.remove(figure.id());
      figure
          .observations()
          .forEach(observation -> missing.remove(figure.id() + "." + observation.id()));
    }
    boolean isNamed = observations.keySet().stream().allMatch(PathName::isId);
    return new InvalidFigures(unknown || !isNamed, missing, commitments);
  }

  /** What can stand beside a minus sign: the names within a figure, and all others. */
  private List<String> operands(List<String> known) {
    List<String> all = new ArrayList<>(known);
    all.addAll(allNames());
    return all;
  }

  /** Every name in both forms, for hints. */
  private List<String> allNames() {
    List<String> names = new ArrayList<>();
    observations.forEach(
        (figure, known) -> {
          names.add(figure);
          known.forEach(observation -> names.add(figure + "." + observation));
        });
    return names;
  }
}
