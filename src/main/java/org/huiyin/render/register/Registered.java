package org.huiyin.render.register;

import java.util.List;
import org.huiyin.model.artefact.CommitmentSummary;
import org.huiyin.model.artefact.ReplySummary;

/** A commitment with the summary of the reply that makes it. */
public record Registered(ReplySummary reply, CommitmentSummary commitment) {

  /** All commitments of replies, in their order; a withdrawn reply has none. */
  public static List<Registered> all(List<ReplySummary> summaries) {
    return summaries.stream()
        .flatMap(
            summary ->
                summary.commitments().stream()
                    .map(commitment -> new Registered(summary, commitment)))
        .toList();
  }

  /** Whether its deadline has passed without published completion. */
  public boolean isOverdue() {
    return commitment.overdueSince().isPresent();
  }
}
