package org.huiyin.render.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.language.ShownValue;
import org.huiyin.language.Texts;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.reading.Statement;

/**
 * Puts the words of the source that stand in a computation into the language of the page: 近2万 ÷
 * 4300余 is (nearly 20,000) ÷ (more than 4,300) in English.
 */
final class ComputationWords {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)?");
  private static final Pattern PLAIN = Pattern.compile("[0-9,.%‰−]+");

  private final List<Word> words;

  private record Word(String source, String shown) {}

  private ComputationWords(List<Word> words) {
    this.words = words;
  }

  /** The computation of a claim's side, with the words of the values that it uses. */
  static String in(String shown, Stream<ObservationRef> uses, Reply reply, Texts texts) {
    if (texts.language() == Language.ZH || !HAN.matcher(shown).find()) {
      return shown;
    }
    return new ComputationWords(
            uses.distinct()
                .flatMap(ref -> words(ref, reply, texts))
                // 14300余 before 4300余.
                .sorted(Comparator.comparingInt((Word word) -> word.source().length()).reversed())
                .toList())
        .put(shown);
  }

  /** The observations that a formula of a figure names. */
  static Stream<ObservationRef> named(String formula, String figure) {
    return NAME.matcher(formula)
        .results()
        .map(
            name -> {
              String[] parts = name.group().split("\\.", 2);
              return parts.length == 2
                  ? new ObservationRef(parts[0], parts[1])
                  : new ObservationRef(figure, parts[0]);
            });
  }

  private static Stream<Word> words(ObservationRef ref, Reply reply, Texts texts) {
    Optional<Figure> figure = reply.figure(ref.figure());
    Optional<Observation> observation =
        figure.flatMap(found -> found.observation(ref.observation()));
    Optional<Statement> stated = observation.flatMap(found -> found.value().inWords());
    if (stated.isEmpty()) {
      return Stream.empty();
    }
    // A formula shows a share with its sign, and every other value without its unit, or with it
    // where the units of the formula differ.
    String unit = figure.get().unit().zh();
    return Stream.of("", unit)
        .map(
            own ->
                new Word(
                    stated.get().in(own),
                    ShownValue.inComputation(
                        stated.get(),
                        own.isEmpty() ? "" : figure.get().unit().in(texts.language()),
                        texts)));
  }

  private String put(String shown) {
    StringBuilder put = new StringBuilder();
    int at = 0;
    while (at < shown.length()) {
      int here = at;
      Optional<Word> found =
          words.stream().filter(word -> shown.startsWith(word.source(), here)).findFirst();
      if (found.isEmpty()) {
        put.append(shown.charAt(at++));
        continue;
      }
      int end = at + found.get().source().length();
      boolean alone = at == 0 && end == shown.length();
      boolean enclosed = shown.startsWith(")", end) && put.toString().endsWith("(");
      boolean plain = PLAIN.matcher(found.get().shown()).matches();
      put.append(
          alone || enclosed || plain ? found.get().shown() : "(" + found.get().shown() + ")");
      at = end;
    }
    return put.toString();
  }
}
