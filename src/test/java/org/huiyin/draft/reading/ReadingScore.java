package org.huiyin.draft.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.draft.reading.BodyReading.Guess;
import org.huiyin.draft.reading.BodyReading.ReadFigure;
import org.huiyin.draft.reading.BodyReading.ReadObservation;
import org.huiyin.draft.reading.BodyReading.ReadPeriod;
import org.huiyin.draft.reading.BodyReading.Span;

/** How many of the labelled numbers are read right, and how many wrong ones are not marked. */
final class ReadingScore {
  final List<String> mistakes = new ArrayList<>();
  final Map<Guess, Integer> right = new EnumMap<>(Guess.class);
  int numbers;
  int silent;
  int marks;
  int bound;

  private record Read(Span span, ReadFigure figure, ReadObservation observation) {}

  static ReadingScore of(List<LabelledLetters.Labelled> letters) {
    ReadingScore score = new ReadingScore();
    letters.forEach(score::add);
    return score;
  }

  double share(Guess what) {
    return right.getOrDefault(what, 0) / (double) numbers;
  }

  double silentShare() {
    return silent / (double) numbers;
  }

  double marksANumber() {
    return marks / (double) bound;
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "%d numbers: value and unit %.3f, area %.3f, period %.3f, nature %.3f, silent %.3f, marks %.2f",
        numbers,
        share(Guess.VALUE),
        share(Guess.AREA),
        share(Guess.PERIOD),
        share(Guess.NATURE),
        silentShare(),
        marksANumber());
  }

  private void add(LabelledLetters.Labelled letter) {
    BodyReading reading = new BodyReader(List.of()).read(letter.body(), letter.context());
    List<Read> reads =
        reading.figures().stream()
            .flatMap(
                figure ->
                    figure.observations().stream()
                        .flatMap(
                            observation ->
                                observation.spans().stream()
                                    .map(span -> new Read(span, figure, observation))))
            .sorted((one, other) -> Span.ORDER.compare(one.span(), other.span()))
            .toList();
    List<Span> claimed =
        reading.claims().stream().flatMap(claim -> claim.numerals().stream()).toList();
    reading.figures().forEach(figure -> marks += figure.guesses().size());
    reads.stream()
        .map(Read::observation)
        .distinct()
        .forEach(observation -> marks += observation.guesses().size());
    bound += reads.size();
    List<Span> order =
        Stream.concat(reads.stream().map(Read::span), claimed.stream()).sorted(Span.ORDER).toList();
    int next = 0;
    for (LabelledLetters.Expected expected : letter.numbers()) {
      numbers++;
      int found = next;
      while (found < order.size() && !text(letter, order.get(found)).equals(expected.printed())) {
        found++;
      }
      if (found == order.size()) {
        mistakes.add(expected.printed() + ": not found");
        continue;
      }
      Span span = order.get(found);
      next = found + 1;
      Optional<Read> read = reads.stream().filter(one -> one.span().equals(span)).findFirst();
      if (expected.value().equals("claim") != read.isEmpty()) {
        mistakes.add(expected.printed() + ": claimed or bound, not as expected");
        continue;
      }
      if (read.isEmpty()) {
        List.of(Guess.VALUE, Guess.AREA, Guess.PERIOD, Guess.NATURE)
            .forEach(what -> right.merge(what, 1, Integer::sum));
      } else {
        compare(expected, read.get());
      }
    }
  }

  private static String text(LabelledLetters.Labelled letter, Span span) {
    return BodyTexts.of(letter.body()).stream()
        .filter(
            text ->
                text.part() == span.part()
                    && text.row() == span.row()
                    && text.column() == span.column())
        .findFirst()
        .orElseThrow()
        .text()
        .substring(span.start(), span.end());
  }

  private void compare(LabelledLetters.Expected expected, Read read) {
    ReadObservation observation = read.observation();
    ReadPeriod period = observation.period().orElse(read.figure().period());
    Map<Guess, String> doubts = new EnumMap<>(Guess.class);
    doubts.putAll(read.figure().guesses());
    if (observation.period().isPresent()) {
      doubts.remove(Guess.PERIOD);
    }
    doubts.putAll(observation.guesses());
    boolean value =
        any(expected.value(), observation.value()) && any(expected.unit(), read.figure().unit());
    boolean area =
        Stream.of(expected.area().split("/"))
            .anyMatch(
                one ->
                    one.equals("*")
                        || one.equals("-") && observation.area().isEmpty()
                        || observation.area().filter(name -> name.contains(one)).isPresent());
    boolean time = Stream.of(expected.period().split("/")).anyMatch(one -> isPeriod(one, period));
    boolean nature =
        any(expected.nature(), read.figure().nature().name().toLowerCase(java.util.Locale.ROOT));
    judge(Guess.VALUE, value, expected, observation.value() + read.figure().unit(), doubts);
    judge(Guess.AREA, area, expected, observation.area().orElse("-"), doubts);
    judge(Guess.PERIOD, time, expected, period.span() + " " + period.words().orElse(""), doubts);
    judge(Guess.NATURE, nature, expected, read.figure().nature().name(), doubts);
  }

  private void judge(
      Guess what,
      boolean ok,
      LabelledLetters.Expected expected,
      String found,
      Map<Guess, String> doubts) {
    if (ok) {
      right.merge(what, 1, Integer::sum);
      return;
    }
    boolean marked = doubts.containsKey(what);
    silent += marked ? 0 : 1;
    mistakes.add(expected + ": " + what + " is " + found + (marked ? ", marked" : ", NOT MARKED"));
  }

  private static boolean any(String expected, String found) {
    return Stream.of(expected.split("/")).anyMatch(one -> one.equals("*") || one.equals(found))
        || expected.equals(found);
  }

  private static boolean isPeriod(String expected, ReadPeriod found) {
    boolean none = found.span().equals("not-given");
    return switch (expected) {
      case "*" -> true;
      case "-" -> none && found.words().isEmpty();
      case "w" -> none && found.words().isPresent();
      default -> found.span().equals(expected);
    };
  }
}
