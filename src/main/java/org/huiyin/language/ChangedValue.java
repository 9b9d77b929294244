package org.huiyin.language;

import org.huiyin.model.Figure;
import org.huiyin.model.Revision;
import org.huiyin.model.Value;

/**
 * A change of a value as readers see it, in one language.
 *
 * @param label what stands before the former value: {@code 更正前：}
 * @param before number and unit: {@code 168 个}
 * @param after likewise
 */
public record ChangedValue(String label, String before, String after) {

  /**
   * @param figure whose value was changed
   */
  public static ChangedValue of(
      Revision.Kind kind, Revision.Change.OfFigure change, Figure figure, Texts texts) {
    String unit = figure.unit().in(texts.language());
    return new ChangedValue(
        label(kind, texts),
        shown(change.before(), unit, texts),
        shown(change.after(), unit, texts));
  }

  /** What stands before something that was there until a change: {@code 更正前：}. */
  public static String label(Revision.Kind kind, Texts texts) {
    return texts.get(
        kind == Revision.Kind.UPDATE ? "revision.before-update" : "revision.before-correction");
  }

  private static String shown(Value value, String unit, Texts texts) {
    return ShownValue.of(value, unit, texts)
        .map(ShownValue::together)
        .orElseGet(() -> texts.get("value.not-given"));
  }
}
