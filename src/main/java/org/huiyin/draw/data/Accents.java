package org.huiyin.draw.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The options that mean the same in every kind of chart that has them.
 *
 * <pre>
 * highlight: beds.north                              or a list: what the title speaks of
 * annotation: {at: beds.north, text: 2021年扩建}       or a list
 * reference: {figure: beds.average, label: 全市平均}   or a list of at most three
 * decimals: 1                                        of every exact value
 * scale: 万                                          or 亿, auto, given
 * </pre>
 *
 * @param highlighted the values that stand out; empty if all are alike
 * @param annotations texts beside values
 * @param references lines to compare with
 */
public record Accents(
    List<DataPoint> highlighted, List<Annotation> annotations, List<Reference> references) {
  /** Nothing stands out. */
  public static final Accents NONE = new Accents(List.of(), List.of(), List.of());

  public Accents {
    highlighted = List.copyOf(highlighted);
    annotations = List.copyOf(annotations);
    references = List.copyOf(references);
  }

  /** An option. */
  public enum Option {
    HIGHLIGHT,
    ANNOTATION,
    REFERENCE,
    DECIMALS,
    /** Numbers are written as in the source unless the option says otherwise. */
    SCALE,
    /** Long numbers are written with 万 or 亿 unless the option says otherwise. */
    SCALE_AUTO
  }

  /** A text beside a value. */
  public record Annotation(DataPoint at, String text) {}

  /**
   * The line of an average or a target. Its place is the value of a figure, so it has a source.
   *
   * @param name what it is: {@code 全市平均}
   */
  public record Reference(DataPoint point, String name) {

    /** The name with the value: {@code 全市平均 85.2%}. */
    public String label() {
      return point.texts().get("chart.spoken", name, point.shown());
    }
  }

  /** The options that are texts for readers, see {@code ChartKind.texts}. */
  public static Set<String> texts(Set<Option> accepted) {
    Set<String> texts = new TreeSet<>();
    if (accepted.contains(Option.ANNOTATION)) {
      texts.add("annotation.text");
    }
    if (accepted.contains(Option.REFERENCE)) {
      texts.add("reference.label");
    }
    return texts;
  }

  public boolean hasHighlight() {
    return !highlighted.isEmpty();
  }

  /** Whether a value stands back behind those that are highlighted. */
  public boolean isQuiet(DataPoint point) {
    return hasHighlight() && !isHighlighted(point);
  }

  /** Whether a row or a line stands back: none of its values is highlighted. */
  public boolean isQuiet(List<DataPoint> points) {
    return hasHighlight() && points.stream().noneMatch(this::isHighlighted);
  }

  public boolean isHighlighted(DataPoint point) {
    return highlighted.stream().anyMatch(other -> other.ref().equals(point.ref()));
  }

  /** Returns the text beside a value, if there is one. */
  public Optional<String> annotation(DataPoint point) {
    return annotations.stream()
        .filter(each -> each.at.ref().equals(point.ref()))
        .map(Annotation::text)
        .findFirst();
  }

  /** Returns the values of the lines. */
  public List<DataPoint> points() {
    return references.stream().map(Reference::point).toList();
  }
}
