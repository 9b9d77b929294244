package org.huiyin.model;

/** A reference to an observation of a figure. */
public record ObservationRef(String figure, String observation) {

  /** {@code smart-workshops.north}. */
  @Override
  public String toString() {
    return figure + "." + observation;
  }
}
