package org.huiyin.check.subject;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.text.Language;

/**
 * The areas of some figures, and where a text names them. 苏州市 is also named 苏州. Of two names at one
 * place the longer one counts.
 */
final class AreaNames {
  private static final String SUFFIXES = "省市县区州";
  private static final int SHORTEST = 2;

  private final List<Name> names;

  /** One of the names of an area. */
  private record Name(String written, String area) {}

  private AreaNames(List<Name> names) {
    this.names = names;
  }

  static AreaNames of(Collection<Figure> figures, Language language) {
    return new AreaNames(
        figures.stream()
            .flatMap(figure -> figure.observations().stream())
            .flatMap(observation -> area(observation, language).stream())
            .distinct()
            .flatMap(area -> forms(area).map(form -> new Name(form, area)))
            .sorted(Comparator.comparing((Name name) -> -name.written.length()))
            .toList());
  }

  /** The area of a value, as it is written. */
  static Optional<String> area(Observation observation, Language language) {
    return observation
        .area()
        .filter(area -> !area.zh().startsWith("各")) // 各地区相加 is no area.
        .map(area -> area.in(language))
        .filter(area -> !area.isBlank());
  }

  private static Stream<String> forms(String area) {
    boolean hasShort =
        area.length() > SHORTEST && SUFFIXES.indexOf(area.charAt(area.length() - 1)) >= 0;
    return (hasShort ? Stream.of(area, area.substring(0, area.length() - 1)) : Stream.of(area))
        .filter(form -> form.length() >= SHORTEST);
  }

  /** The areas that are named, in the order of the text. */
  Set<String> all(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at < text.length(); at++) {
      Optional<Name> name = at(text, at);
      if (name.isPresent()) {
        found.add(name.get().area);
        at += name.get().written.length() - 1;
      }
    }
    return found;
  }

  /** The area that a text begins with. */
  Optional<String> first(String text) {
    return at(text, 0).map(Name::area);
  }

  /** The area that a text ends with. */
  Optional<String> last(String text) {
    return names.stream().filter(name -> text.endsWith(name.written)).map(Name::area).findFirst();
  }

  private Optional<Name> at(String text, int index) {
    return names.stream()
        .filter(name -> text.startsWith(name.written, index))
        .filter(name -> isWhole(text, index, index + name.written.length()))
        .findFirst();
  }

  /** Whether a Latin name is no part of a longer word: north, not northern. */
  private static boolean isWhole(String text, int start, int end) {
    return !(isLatin(text, start - 1) && isLatin(text, start))
        && !(isLatin(text, end - 1) && isLatin(text, end));
  }

  private static boolean isLatin(String text, int index) {
    return index >= 0
        && index < text.length()
        && text.charAt(index) < 0x250
        && Character.isLetter(text.charAt(index));
  }
}
