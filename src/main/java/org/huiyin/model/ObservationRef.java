package org.huiyin.model;

import org.huiyin.address.Anchors;

/** Names an observation of a figure. */
public record ObservationRef(String figure, String observation) {

  /** The id of the value in its reply's page. */
  public String anchor() {
    return Anchors.observation(figure, observation);
  }

  /** {@code smart-workshops.north}. */
  @Override
  public String toString() {
    return figure + "." + observation;
  }
}
