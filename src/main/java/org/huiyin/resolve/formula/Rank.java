package org.huiyin.resolve.formula;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.model.Claim;
import org.huiyin.model.ObservationRef;
import org.huiyin.resolve.formula.Formula.BadFormula;
import org.huiyin.source.Origin;

/**
 * The rank of a value: {@code rank(starts.suzhou)} among those of its figure, {@code rank(starts.a,
 * starts.b, starts.c)} among the named ones.
 *
 * @param others the values that it is compared with; empty for all others of its figure
 * @param fromLast whether the smallest has rank 1, otherwise the largest
 */
public record Rank(ObservationRef ref, List<ObservationRef> others, boolean fromLast, Origin origin)
    implements Formula {

  public Rank {
    others = List.copyOf(others);
  }

  @Override
  public Computed compute(Lookup lookup) throws BadFormula {
    return Computed.count(lookup.rank(ref, others, fromLast, origin));
  }

  @Override
  public Stream<Claim.Use> uses() {
    return Stream.concat(Stream.of(ref), others.stream())
        .map(used -> new Claim.Use(used, Claim.Use.Manner.COUNTED));
  }
}
