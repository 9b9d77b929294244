package org.huiyin.draft.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huiyin.draft.reading.BodyReading;
import org.huiyin.draft.reading.BodyReading.Span;

/** Texts of YAML files that repeat words of the letter: with the links that these words have. */
final class LinkedWords {

  /** Words of the letter with what they are linked to. */
  private record Words(Span span, String text, String target) {
    String link() {
      return "[" + text + "](" + target + ")";
    }
  }

  /** No links: the ids of what is added to existing sources may still change. */
  static final LinkedWords NONE = new LinkedWords();

  private final List<Words> numbers = new ArrayList<>();
  private final List<Words> dates = new ArrayList<>();

  private LinkedWords() {}

  LinkedWords(BodyReading reading, Sentences sentences) {
    for (BodyReading.ReadFigure figure : reading.figures()) {
      for (BodyReading.ReadObservation one : figure.observations()) {
        String target = "figure:" + figure.id() + "." + one.id();
        one.spans().forEach(span -> numbers.add(new Words(span, sentences.words(span), target)));
      }
    }
    reading
        .dates()
        .forEach(date -> dates.add(new Words(date.span(), date.text(), "date:" + date.date())));
  }

  /** A time in words, such as 近年来, with a link where its meaning depends on the date. */
  String time(String words) {
    return dates.stream()
        .filter(date -> words.contains(date.text()))
        .max(Comparator.comparingInt(date -> date.text().length()))
        .map(date -> words.replace(date.text(), date.link()))
        .orElse(words);
  }

  /** Words from a place of the letter, with the links of that place. */
  String within(Span place, String words) {
    StringBuilder result = new StringBuilder();
    int index = 0;
    List<Words> inside = new ArrayList<>();
    inside.addAll(numbers);
    inside.addAll(dates);
    inside.removeIf(
        link ->
            link.span().part() != place.part()
                || link.span().start() < place.start()
                || link.span().end() > place.end());
    inside.sort(Comparator.comparing(Words::span, Span.ORDER));
    for (Words link : inside) {
      int at = words.indexOf(link.text(), index);
      if (at >= 0) {
        result.append(words, index, at).append(link.link());
        index = at + link.text().length();
      }
    }
    return result.append(words.substring(index)).toString();
  }
}
