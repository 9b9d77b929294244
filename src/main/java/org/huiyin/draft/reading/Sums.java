package org.huiyin.draft.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.draft.letter.Letter;
import org.huiyin.draft.reading.BodyReading.Span;
import org.huiyin.quantity.audit.Audit;

/**
 * What became of the numerals of a body.
 *
 * @param original the numerals that the audit finds in the body
 * @param strays numerals of the body without a place, in two places, or places that are no numeral
 */
public record Sums(
    int original, int bound, int claimed, int listed, int exempt, List<Span> strays) {

  public Sums {
    strays = List.copyOf(strays);
  }

  /** Whether each numeral ended in exactly one place. */
  public boolean balance() {
    return original == bound + claimed + listed + exempt && strays.isEmpty();
  }

  /** Counts a reading against the body that it was made from. */
  static Sums of(List<Letter.Part> body, BodyReading reading, Audit audit) {
    Set<Span> open = new TreeSet<>(Span.ORDER);
    BodyTexts.of(body)
        .forEach(
            text ->
                audit.of(text.text()).stream()
                    .map(numeral -> text.span(numeral.start(), numeral.end()))
                    .forEach(open::add));
    Set<Span> strays = new TreeSet<>(Span.ORDER);
    int original = open.size();
    int bound = take(bound(reading), open, strays);
    int claimed = take(claimed(reading), open, strays);
    int listed =
        take(reading.listed().stream().map(BodyReading.Listed::span).toList(), open, strays);
    int exempt =
        take(reading.exempt().stream().map(BodyReading.Exempt::span).toList(), open, strays);
    strays.addAll(open);
    return new Sums(original, bound, claimed, listed, exempt, List.copyOf(strays));
  }

  /** Takes spans out of the open ones, and counts them. */
  private static int take(List<Span> spans, Set<Span> open, Set<Span> strays) {
    int count = 0;
    for (Span span : spans) {
      if (open.remove(span)) {
        count++;
      } else {
        strays.add(span);
      }
    }
    return count;
  }

  private static List<Span> bound(BodyReading reading) {
    return reading.figures().stream()
        .flatMap(figure -> figure.observations().stream())
        .flatMap(observation -> observation.spans().stream())
        .toList();
  }

  private static List<Span> claimed(BodyReading reading) {
    return reading.claims().stream().flatMap(claim -> claim.numerals().stream()).toList();
  }
}
