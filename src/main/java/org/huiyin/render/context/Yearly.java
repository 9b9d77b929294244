package org.huiyin.render.context;

import java.util.List;
import org.huiyin.model.artefact.UnpublishedCount;

/**
 * What the summaries of years are made from, beside the summaries of replies.
 *
 * @param unpublished the replies that are not public, if the policy of the site counts them
 */
public record Yearly(ChartDrawer drawer, List<UnpublishedCount> unpublished) {
  public static final Yearly NONE = new Yearly(ChartDrawer.NONE, List.of());

  public Yearly {
    unpublished = List.copyOf(unpublished);
  }
}
