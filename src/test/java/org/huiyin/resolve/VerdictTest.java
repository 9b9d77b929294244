package org.huiyin.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.model.Claim;
import org.huiyin.model.Figure;
import org.huiyin.model.Verdict;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Statement;
import org.huiyin.resolve.formula.FigureNames;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Test;

/**
 * A claim about values in the words of a source holds only if it holds for every value that the
 * words allow, and fails only if it fails for every one. Random claims about random values are
 * resolved, once with the words and then with numbers that they allow.
 */
class VerdictTest {
  private static final int ROUNDS = 1_200;
  private static final int SAMPLES = 14;
  private static final List<String> WORDS =
      List.of(
          "近200", "超过100", "50以上", "不足30", "40余", "5—8", "约60", "三分之一", "12", "2.5", "80以下", "十余",
          "100", "-3");
  private static final List<String> NAMES = List.of("f.a", "f.b", "f.c", "f.d");
  private static final List<String> SIGNS = List.of(">=", "<=", ">", "<", "=");
  private static final List<String> DERIVED =
      List.of("a - b", "a + b", "a * 2", "a / b", "b - a / 2", "a");

  /** A claim as its author writes it. */
  private record Written(String derived, String holds, boolean rounded, boolean overlaps) {}

  @Test
  void a_verdict_is_right_for_every_value_that_the_words_allow() {
    Random random = new Random(20);
    Map<Verdict, Integer> found = new EnumMap<>(Verdict.class);
    int shown = 0;
    for (int i = 0; i < ROUNDS; i++) {
      List<String> words = List.of(any(WORDS, random), any(WORDS, random), any(WORDS, random));
      Written written = written(words, random);
      Optional<Claim> claim = claim(words, written);
      if (claim.isEmpty()) {
        continue; // Unlike units, or a divisor that can be zero.
      }
      Set<Verdict> exact = EnumSet.noneOf(Verdict.class);
      for (int sample = 0; sample < SAMPLES; sample++) {
        List<String> numbers = words.stream().map(word -> allowed(word, random)).toList();
        claim(numbers, written)
            .ifPresent(
                one -> {
                  exact.add(one.verdict());
                  assertTrue(
                      one.sides().left().exact().isPresent()
                          && claim.get().sides().left().contains(one.sides().left()),
                      () -> numbers + " of " + words + " in " + written);
                });
      }
      Verdict verdict = claim.get().verdict();
      found.merge(verdict, 1, Integer::sum);
      if (verdict == Verdict.UNDECIDED) {
        shown += exact.size() == 2 ? 1 : 0;
      } else {
        assertEquals(EnumSet.of(verdict), exact, words + " in " + written);
      }
    }
    for (Verdict verdict : Verdict.values()) {
      assertTrue(found.getOrDefault(verdict, 0) > ROUNDS / 20, found::toString);
    }
    assertTrue(shown * 2 > found.get(Verdict.UNDECIDED), shown + " of " + found);
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static Written written(List<String> words, Random random) {
    String derived = any(DERIVED, random);
    String left = formula(random, 2);
    boolean both = random.nextInt(3) == 0;
    String right = both ? formula(random, 1) : threshold(words, derived, left, random);
    return new Written(
        derived,
        left + " " + any(SIGNS, random) + " " + right,
        random.nextInt(6) == 0,
        random.nextInt(8) == 0);
  }

  private static String formula(Random random, int depth) {
    if (depth == 0 || random.nextInt(5) == 0) {
      return random.nextInt(6) == 0 ? String.valueOf(1 + random.nextInt(4)) : any(NAMES, random);
    }
    String one = formula(random, depth - 1);
    String other = formula(random, depth - 1);
    return switch (random.nextInt(6)) {
      case 0 -> "growth(" + one + ", " + other + ")";
      case 1 -> "(" + one + ") / (" + other + ")";
      case 2 -> "(" + one + ") * (" + other + ")";
      case 3 -> one + " - (" + other + ")";
      case 4 -> "(" + one + ") / (" + one + " + " + other + ")";
      default -> one + " + " + other;
    };
  }

  /** A number that the left side can have, or one close to it. */
  private static String threshold(List<String> words, String derived, String left, Random random) {
    List<String> numbers = words.stream().map(word -> allowed(word, random)).toList();
    BigDecimal value =
        claim(numbers, new Written(derived, left + " = 0", false, false))
            .flatMap(claim -> claim.sides().left().exact())
            .map(exact -> exact.rounded(random.nextInt(3)))
            .orElse(BigDecimal.ONE);
    return value.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0 ? "7" : value.toPlainString();
  }

  /** A number that the words allow, as digits: often one at an end. */
  private static String allowed(String words, Random random) {
    Interval range =
        ((Statement.Result.Read)
                Statement.of(words, "个", Tolerances.defaults(), Measures.standard()))
            .statement()
            .range();
    Rational near = Rational.power(-6);
    Rational low = range.low().orElse(Rational.of(-5_000));
    Rational high = range.high().orElse(low.plus(Rational.of(5_000)));
    Rational part = Rational.of(random.nextInt(100)).dividedBy(Rational.of(100));
    List<Rational> candidates =
        List.of(
            low,
            low.plus(near),
            high,
            high.minus(near),
            low.plus(high.minus(low).times(part)),
            low.plus(high.minus(low).times(part).roundedTo(Rational.of(1))));
    List<Rational> inside = candidates.stream().filter(range::contains).toList();
    Rational chosen = any(inside, random);
    String digits = chosen.rounded(9).toPlainString();
    return Rational.of(new BigDecimal(digits)).equals(chosen) ? digits : words;
  }

  /** The claim, if it can be computed. */
  private static Optional<Claim> claim(List<String> values, Written written) {
    Problems problems = new Problems();
    Values texts = new Values(problems, false);
    Node file = figures(values, written.derived());
    FigureNames names = new FigureNames(Optional.of(file));
    Tolerances tolerances = Tolerances.defaults();
    Measures measures = Measures.standard();
    FigureResolver resolver = new FigureResolver(names, measures, tolerances, texts);
    List<Figure> figures = resolver.figures(Optional.of(file));
    ObservedValues observed =
        new ObservedValues(
            figures,
            resolver.numbers(),
            names.leftOut(figures, false),
            OptionalInt.of(1),
            measures);
    List<Node.Entry> fields = new ArrayList<>();
    fields.add(entry("says", scalar("示例说法")));
    fields.add(entry("holds", scalar(written.holds())));
    fields.add(entry("compares-despite", scalar("示例")));
    if (written.rounded()) {
      fields.add(entry("rounded-to", scalar("0.5")));
    }
    if (written.overlaps()) {
      fields.add(entry("overlap", scalar("示例")));
    }
    Node claims = mapping(entry("claim", mapping(fields.toArray(Node.Entry[]::new))));
    return new ClaimResolver(names, observed, measures, tolerances, List.of(Language.ZH), texts)
        .claims(Optional.of(claims)).stream().findFirst();
  }

  private static Node figures(List<String> values, String derived) {
    Node.Entry[] observations =
        Stream.of(
                observation("a", "value", values.get(0)),
                observation("b", "value", values.get(1)),
                observation("c", "value", values.get(2)),
                observation("d", "formula", derived))
            .toArray(Node.Entry[]::new);
    return mapping(
        entry(
            "f",
            mapping(
                entry("label", scalar("书屋")),
                entry("unit", scalar("个")),
                entry("period", scalar("2023")),
                entry("nature", scalar("stock")),
                entry("source", mapping(entry("section", scalar("s1")))),
                entry("observations", mapping(observations)))));
  }

  private static Node.Entry observation(String id, String key, String value) {
    return entry(id, mapping(entry("area", scalar(id)), entry(key, scalar(value))));
  }

  private static Node.Scalar scalar(String text) {
    return new Node.Scalar(new SourceFile("f.yml", text).whole(), text, false);
  }

  private static Node.Entry entry(String key, Node value) {
    return new Node.Entry(scalar(key), value);
  }

  private static Node mapping(Node.Entry... entries) {
    return new Node.Mapping(new SourceFile("f.yml", "").whole(), List.of(entries));
  }
}
