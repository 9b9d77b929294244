package org.huiyin.resolve.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.huiyin.model.ObservationRef;
import org.huiyin.resolve.formula.Formula.BadFormula;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannedTest {
  private static boolean isPlan(ObservationRef ref) {
    return ref.figure().equals("plan");
  }

  private static final class AnyName implements FormulaParser.Names {
    @Override
    public Formula name(String written, Origin origin) {
      int dot = written.indexOf('.');
      return new Formula.Reference(
          new ObservationRef(written.substring(0, dot), written.substring(dot + 1)), origin);
    }

    @Override
    public Formula count(String written, Origin origin) {
      throw new IllegalStateException();
    }
  }

  private static Formula formula(String text) throws BadFormula {
    Origin origin = new SourceFile("f", text).at(0, text.length());
    return FormulaParser.formula(new Node.Scalar(origin, text, false), new AnyName());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan.a | PLAN",
        "plan.a + plan.b | PLAN",
        "plan.a - done.a | PLAN",
        "plan.a / 5 | PLAN",
        "plan.a / done.a | PLAN",
        "plan.a / plan.b | PLAN",
        "1 - plan.a / plan.b | PLAN",
        "'growth(plan.a, done.a)' | PLAN",
        "done.a | RESULT",
        "done.a - plan.a | RESULT",
        "done.a / done.b | RESULT",
        "done.a / plan.a | NEITHER",
        "1 - done.a / plan.a | NEITHER",
        "'growth(done.a, plan.a)' | NEITHER",
        "5 * 3 | NEITHER",
      })
  void what_a_formula_gives(String text, Planned kind) throws BadFormula {
    assertEquals(kind, Planned.of(formula(text.replace("'", "")), PlannedTest::isPlan));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "done.a + plan.a",
        "sum(done.a, done.b, plan.a)",
        "(done.a + plan.a) / 2",
        "done.a - (done.b + plan.a)",
        "plan.a - done.a + done.b",
        "plan.b * 2 + done.a",
      })
  void plans_and_results_are_not_added(String text) throws BadFormula {
    Formula formula = formula(text);
    BadFormula bad =
        assertThrows(BadFormula.class, () -> Planned.requireUnmixed(formula, PlannedTest::isPlan));
    assertEquals("sum-mixes-plans", bad.problem().code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "done.a + done.b",
        "plan.a + plan.b",
        "plan.a - done.a",
        "done.a - plan.a",
        "done.a + done.b - plan.a",
        "done.a / plan.a",
        "done.a / plan.a + 0.1",
        "growth(plan.a, done.a)",
        "points(plan.a, done.a)",
      })
  void a_plan_is_compared_with_a_result(String text) throws BadFormula {
    Planned.requireUnmixed(formula(text), PlannedTest::isPlan);
  }
}
