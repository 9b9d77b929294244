package org.huiyin.resolve.formula;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.quantity.number.Dimension;

/** The scales of the units of a formula. */
public final class UnitScales {
  private UnitScales() {}

  /** Whether the figures of a formula have units of several scales: 万元 and 亿元. */
  public static boolean areMixed(Stream<Formula.Reference> references, Formula.Lookup lookup) {
    List<Dimension> units =
        references
            .map(reference -> lookup.unit(reference.ref()).dimension())
            .filter(unit -> !unit.isShare())
            .distinct()
            .toList();
    return units.stream().map(Dimension::powers).distinct().count() < units.size();
  }
}
