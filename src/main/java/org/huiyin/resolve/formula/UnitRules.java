package org.huiyin.resolve.formula;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.resolve.formula.Formula.BadFormula;
import org.huiyin.resolve.formula.Formula.Literal;
import org.huiyin.resolve.formula.Formula.Lookup;
import org.huiyin.resolve.formula.Formula.Reference;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;

/** Which values can be added, compared and multiplied, by their units. */
public final class UnitRules {
  private UnitRules() {}

  /**
   * Two values that are added or compared must be of like units; and beside a share, a constant has
   * its sign.
   */
  public static void alike(
      Formula left, Computed one, Formula right, Computed other, Lookup lookup, Origin origin)
      throws BadFormula {
    if (!one.isLike(other)) {
      lookup.unlike(one, other, origin);
    }
    signed(left, other, origin);
    signed(right, one, origin);
  }

  private static void signed(Formula formula, Computed beside, Origin origin) throws BadFormula {
    if (formula instanceof Literal literal
        && literal.lacksSign()
        && beside.unit().filter(Dimension::isShare).isPresent()) {
      throw new BadFormula(
          Problem.error(origin, Message.of("formula-lacks-percent", literal.written())));
    }
  }

  /** Units convert by themselves: who multiplies by 100 for per cent has it twice. */
  static void doesNotConvert(Formula operand, Computed other, Origin origin) throws BadFormula {
    if (operand instanceof Literal literal && literal.isPowerOfTen() && other.unit().isPresent()) {
      throw new BadFormula(
          Problem.error(origin, Message.of("formula-converts", literal.written())));
    }
  }

  /** Whether the figures of a formula have units of several scales: 万元 and 亿元. */
  public static boolean mixesScales(Stream<Reference> references, Lookup lookup) {
    List<Dimension> units =
        references
            .map(reference -> lookup.unit(reference.ref()).dimension())
            .filter(unit -> !unit.isShare())
            .distinct()
            .toList();
    return units.stream().map(Dimension::powers).distinct().count() < units.size();
  }
}
