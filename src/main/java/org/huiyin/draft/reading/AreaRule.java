package org.huiyin.draft.reading;

import java.util.List;
import java.util.Optional;
import org.huiyin.draft.reading.clue.Areas;
import org.huiyin.draft.reading.clue.Clue;
import org.huiyin.quantity.numeral.Glyphs;

/**
 * The area of a number: the last one named in its sentence, else the one before it in the paragraph
 * or in the heading. It is stated if it stands in the same clause or is the subject of the
 * sentence.
 */
final class AreaRule {
  private AreaRule() {}

  /**
   * An area.
   *
   * @param implied whether it is inherited
   */
  record Found(Clue<Optional<String>> area, boolean implied) {}

  static Found of(Scope scope, int clause, int index, Optional<Respectively> respectively) {
    Optional<Areas.Area> near = scope.areaBefore(index);
    if (near.isPresent()) {
      Optional<String> name = near.map(Areas.Area::name);
      Optional<String> own =
          respectively.flatMap(found -> found.pick(List.of(name.get().split("[、和与及]"))));
      if (own.isPresent() && respectively.get().count() > 1) {
        return new Found(Clue.guess(own, "按“分别”的次序对应地区"), false);
      }
      if (name.get().matches(".*[、和与及].*") || scope.text().startsWith("等", near.get().end())) {
        return new Found(Clue.guess(name, "原文并列了几个地区"), false);
      }
      return near.get().start() >= clause || isSubject(scope, near.get())
          ? new Found(Clue.stated(name), false)
          : new Found(Clue.guess(name, "地区写在同句较前处"), true);
    }
    return scope.inheritedArea().isPresent()
        ? new Found(Clue.guess(scope.inheritedArea(), "地区沿用前文"), true)
        : new Found(Clue.guess(Optional.empty(), "原文未写明地区"), false);
  }

  /** Whether an area stands at the begin of its sentence, behind a time and the like at most. */
  private static boolean isSubject(Scope scope, Areas.Area area) {
    int others = 0;
    for (int i = scope.start(); i < area.start() && others <= 4; i++) {
      boolean counts = Glyphs.isHan(scope.text().charAt(i)) && !scope.hidden().get(i);
      others += counts ? 1 : 0;
    }
    return others <= 4;
  }
}
