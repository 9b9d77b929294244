package org.huiyin.resolve.formula;

import java.util.Optional;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Uncertain;
import org.huiyin.quantity.reading.Statement;

/**
 * The value of an observation, in the unit of its figure.
 *
 * @param words the words of the source, where it has no digits: 近2万
 */
public record Operand(Uncertain number, Optional<Statement> words) {
  /** How a computation shows it: 近2万, 33%, (5—8), (4.2–4.7). */
  String shown(FigureUnit unit, boolean inBaseUnits) {
    if (words.isPresent() && !(inBaseUnits && words.get().isExact())) {
      String stated = words.get().in(inBaseUnits ? unit.written() : unit.sign());
      return words.get().reading().isRange() ? "(" + stated + ")" : stated;
    }
    boolean converted = inBaseUnits && !unit.dimension().isShare();
    Uncertain shown = converted ? number.times(unit.dimension().factor()) : number;
    String range = Quantity.show(shown.range(), FigureUnit.PLACES, unit.sign()).orElse("?");
    return shown.exact().isPresent() ? range : "(" + range + ")";
  }
}
