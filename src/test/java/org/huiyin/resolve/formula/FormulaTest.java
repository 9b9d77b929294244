package org.huiyin.resolve.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.model.Claim;
import org.huiyin.model.ObservationRef;
import org.huiyin.quantity.number.Interval;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.number.Uncertain;
import org.huiyin.quantity.number.Unknown;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Statement;
import org.huiyin.resolve.formula.Formula.BadFormula;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas over a handful of values: how they are read, computed, shown and refused. */
class FormulaTest {
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("a.x", "176"),
          Map.entry("a.y", "514"),
          Map.entry("a.zero", "0"),
          Map.entry("a.half", "0.5"),
          Map.entry("b.minus", "-3"),
          Map.entry("high-tech.south-east", "2"),
          Map.entry("f.1", "4"),
          Map.entry("share.x", "33"),
          Map.entry("share.y", "30"),
          Map.entry("money.small", "5000"),
          Map.entry("large.money", "3"));

  private static final Map<String, String> WORDS =
      Map.of(
          "w.near", "近2万",
          "w.more", "超过100",
          "w.some", "4300余",
          "w.range", "5—8",
          "w.less", "不足30",
          "share.less", "不足30%",
          "w.third", "三分之一");

  /** Every name of the form {@code figure.observation} is known. */
  private static final class AnyName implements FormulaParser.Names {
    @Override
    public Formula name(String written, Origin origin) throws BadFormula {
      return new Formula.Reference(ref(written, origin), origin);
    }

    @Override
    public Formula count(String written, Origin origin) throws BadFormula {
      return new Formula.Count(List.of(ref(written, origin)), written, origin);
    }

    private static ObservationRef ref(String written, Origin origin) throws BadFormula {
      int dot = written.indexOf('.');
      if (dot < 0) {
        throw new BadFormula(Problem.error(origin, Message.of("unknown-figure", written)));
      }
      return new ObservationRef(written.substring(0, dot), written.substring(dot + 1));
    }
  }

  /** The figure {@code b} is not additive; every rank is 3, and every count is 2. */
  private static final class Given implements Formula.Lookup {
    @Override
    public Operand operand(ObservationRef ref, Origin origin) throws BadFormula {
      String words = WORDS.get(ref.toString());
      if (words != null) {
        Statement statement =
            ((Statement.Result.Read)
                    Statement.of(
                        words, unit(ref).written(), Tolerances.defaults(), Measures.standard()))
                .statement();
        return new Operand(
            Uncertain.of(new Unknown(ref.toString(), statement.range())), Optional.of(statement));
      }
      return new Operand(
          Optional.ofNullable(VALUES.get(ref.toString()))
              .map(value -> Uncertain.exactly(Rational.of(new BigDecimal(value))))
              .orElseThrow(
                  () ->
                      new BadFormula(
                          Problem.error(
                              origin, Message.of("formula-uses-missing", ref.toString())))),
          Optional.empty());
    }

    @Override
    public FigureUnit unit(ObservationRef ref) {
      String unit =
          Map.of("share", "%", "money", "万元", "large", "亿元").getOrDefault(ref.figure(), "个");
      return new FigureUnit(unit, Measures.standard().dimension(unit));
    }

    @Override
    public boolean inBaseUnits() {
      return false;
    }

    @Override
    public void unlike(Computed left, Computed right, Origin origin) throws BadFormula {
      throw new BadFormula(Problem.error(origin, Message.of("formula-mixes-units")));
    }

    @Override
    public int count(Formula.Count what) {
      return 2;
    }

    @Override
    public Interval rank(
        ObservationRef ref, List<ObservationRef> others, boolean fromLast, Origin origin) {
      return Interval.only(Rational.of(3));
    }

    @Override
    public void requireOrder(Formula.Reference earlier, Formula.Reference later) {
      // All values are of one time.
    }

    @Override
    public void requireAdditive(ObservationRef ref, Origin origin) throws BadFormula {
      if (ref.figure().equals("b")) {
        throw new BadFormula(Problem.error(origin, Message.of("not-additive", ref.figure())));
      }
    }
  }

  private static Node.Scalar scalar(String text) {
    return new Node.Scalar(new SourceFile("f", text).at(0, text.length()), text, false);
  }

  private static Computed compute(String formula) throws BadFormula {
    return FormulaParser.formula(scalar(formula), new AnyName()).compute(new Given());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "168                     | 168   | 168",
        "1/4                     | 1/4   | 1/4",
        "30%                     | 3/10  | 30%",
        "1.5                     | 3/2   | 1.5",
        "1/4%                    | 1/400 | 1/4%",
        "a.x                     | 176   | 176",
        "a.y - a.x               | 338   | 514 − 176",
        "a.y + a.x               | 690   | 514 + 176",
        "a.x * a.half            | 88    | 176 × 0.5",
        "a.x / 2                 | 88    | 176 ÷ 2",
        "high-tech.south-east    | 2     | 2",
        "f.1                     | 4     | 4",
        "8 - 2 - 1               | 5     | 8 − 2 − 1",
        "8 - (2 - 1)             | 7     | 8 − (2 − 1)",
        "2 + 3 * 4               | 14    | 2 + 3 × 4",
        "(2 + 3) * 4             | 20    | (2 + 3) × 4",
        "8 / 2 / 2               | 2     | 8 ÷ 2 ÷ 2",
        "8 / (2 / 2)             | 8     | 8 ÷ (2 ÷ 2)",
        "sum(a.x, a.y, 1)        | 691   | 176 + 514 + 1",
        "growth(a.y, a.x)        | 169/88| (514 − 176) ÷ 176",
        "points(30%, 1/4)        | 5     | (30% − 1/4) × 100",
        "rank(a.x)               | 3     | 3",
        "count(a.x)              | 2     | 2",
        "points(share.x, share.y)| 3     | (33% − 30%) × 100",
        "share.x / share.y       | 11/10 | 33% ÷ 30%",
        "1 - share.y             | 7/10  | 1 − 30%",
        "30% - share.y           | 0     | 30% − 30%",
        "a.y * share.y           | 771/5 | 514 × 30%",
        "large.money - money.small | 250000000 | 3 − 5,000",
        "large.money - 1         | 200000000 | 3 − 1",
        "money.small / a.half    | 100000000 | 5,000 ÷ 0.5",
        "a.x * 100/1             | 17600 | 176 × 100/1",
        "a.y - b.minus           | 517   | 514 − -3",
      })
  void a_formula_is_computed_exactly_and_shown_with_its_values(
      String formula, String value, String shown) throws BadFormula {
    Computed computed = compute(formula);
    String[] parts = value.split("/");
    Rational expected = Rational.of(new BigDecimal(parts[0]));
    assertEquals(
        parts.length == 1 ? expected : expected.dividedBy(Rational.of(new BigDecimal(parts[1]))),
        computed.value().exact().orElseThrow());
    assertEquals(shown, computed.shown());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "w.near                  | 18,000–20,000 | 近2万",
        "w.near / w.some         | 4.09–4.66 | 近2万 ÷ 4300余",
        "w.more                  | > 100    | 超过100",
        "w.more - 20             | > 80     | 超过100 − 20",
        "200 - w.more            | < 100    | 200 − 超过100",
        "w.range * 2             | 10–16    | (5—8) × 2",
        "10 - w.range            | 2–5      | 10 − (5—8)",
        "a.x / w.more            | 0–1.76   | 176 ÷ 超过100",
        "w.less * a.half         | 0–15     | 不足30 × 0.5",
        "share.less * a.x        | < 52.8   | 不足30% × 176",
        "w.third * 3             | 1        | 三分之一 × 3",
        "growth(w.more, a.x)     | > -0.44  | (超过100 − 176) ÷ 176",
        "growth(a.x, w.range)    | 21–34.2  | (176 − (5—8)) ÷ (5—8)",
        "w.near - w.near         | 0        | 近2万 − 近2万",
        "w.more / w.more         | 1        | 超过100 ÷ 超过100",
        "w.range / (w.range + 4) | 0.55–0.67| (5—8) ÷ ((5—8) + 4)",
        "w.more * w.range        | > 500    | 超过100 × (5—8)",
        "w.more + w.more         | > 200    | 超过100 + 超过100",
        "rank(a.x) + w.range     | 8–11     | 3 + (5—8)",
      })
  void open_values_are_computed_with_all_that_they_allow(String formula, String range, String shown)
      throws BadFormula {
    Computed computed = compute(formula);
    assertEquals(range, Quantity.show(computed.value().range(), 2).orElseThrow());
    assertEquals(shown, computed.shown());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.x +                   | 6  | formula-ends-early",
        "(a.x                    | 5  | formula-ends-early",
        "a.x a.y                 | 5  | bad-formula",
        "a.x-a.y                 | 6  | bad-formula",
        "a.x -a.y                | 0  | ",
        "* a.x                   | 1  | bad-formula",
        "a.x)                    | 4  | bad-formula",
        "a.x ÷ 2                 | 5  | bad-formula",
        "a.x % a.y               | 5  | bad-formula",
        "A.x                     | 1  | bad-formula",
        "1,000                   | 2  | bad-formula",
        "1234567890123456        | 1  | unknown-figure",
        "a.x.y                   | 4  | bad-formula",
        "mean(a.x, a.y)          | 1  | bad-formula",
        "sum(a.x)                | 1  | bad-formula",
        "growth(a.x)             | 1  | bad-formula",
        "rank(a.x + 1)           | 1  | bad-formula",
        "a                       | 1  | unknown-figure",
        "a.none                  | 1  | formula-uses-missing",
        "1/0                     | 1  | division-by-zero",
        "a.y / (a.x - a.x)       | 1  | division-by-zero",
        "2 * a.y / a.zero        | 1  | division-by-zero",
        "a.x / w.less            | 1  | divisor-may-be-zero",
        "a.x / (w.range - 6)     | 1  | divisor-may-be-zero",
        "a.x + b.minus           | 7  | not-additive",
        "sum(b.minus, a.x)       | 5  | not-additive",
        "a.x + share.x           | 1  | formula-mixes-units",
        "a.x - money.small       | 1  | formula-mixes-units",
        "points(a.x, a.y)        | 1  | formula-mixes-units",
        "share.x - 30            | 1  | formula-lacks-percent",
        "a.x / a.y * 100         | 1  | formula-converts",
        "100 * a.x               | 1  | formula-converts",
        "share.x / 100           | 1  | formula-converts",
        "a.x - -3                | 7  | bad-formula",
      })
  void what_is_no_formula_is_told_at_its_place(String formula, int column, String code)
      throws BadFormula {
    if (code == null) {
      compute(formula);
      return;
    }
    Problem problem = assertThrows(BadFormula.class, () -> compute(formula)).problem();
    assertEquals(code + " " + column, problem.code() + " " + problem.origin().column());
  }

  @ParameterizedTest
  @ValueSource(strings = {">=", "<=", ">", "<", "="})
  void a_statement_compares_two_formulas(String sign) throws BadFormula {
    FormulaParser.Statement statement =
        FormulaParser.statement(scalar("a.x / a.y " + sign + " 1/3"), new AnyName());
    assertEquals(sign, statement.comparison().operator());
    assertEquals("176 ÷ 514", statement.left().compute(new Given()).shown());
    assertEquals("1/3", statement.right().compute(new Given()).shown());
  }

  @ParameterizedTest
  @CsvSource({"a.x, formula-ends-early", "a.x = 1 = 1, bad-formula", "a.x + 1 a.y, bad-formula"})
  void a_statement_has_one_sign_of_comparison(String written, String code) {
    BadFormula bad =
        assertThrows(
            BadFormula.class, () -> FormulaParser.statement(scalar(written), new AnyName()));
    assertEquals(code, bad.problem().code());
  }

  @Test
  void what_a_formula_rests_on_is_known_with_what_is_done_to_it() throws BadFormula {
    Formula formula =
        FormulaParser.formula(
            scalar("a.x + growth(a.y, a.half) * count(f.1) - rank(a.zero)"), new AnyName());
    assertEquals(
        List.of(
            "a.x COMPARED",
            "a.y ACROSS_TIME",
            "a.half ACROSS_TIME",
            "a.half ACROSS_TIME",
            "f.1 COUNTED",
            "a.zero COUNTED"),
        uses(formula.uses()));
  }

  private static List<String> uses(Stream<Claim.Use> uses) {
    return uses.map(use -> use.observation() + " " + use.manner()).toList();
  }
}
