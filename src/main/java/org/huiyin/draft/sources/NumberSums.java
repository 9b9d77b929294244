package org.huiyin.draft.sources;

/**
 * What became of the numerals of a letter. Each ends in one place.
 *
 * @param original the numerals of the text
 * @param bound linked to a figure
 * @param claimed linked to a claim
 * @param listed in need of a source, but not linked
 * @param exempt in need of none
 */
public record NumberSums(int original, int bound, int claimed, int listed, int exempt) {
  public NumberSums {
    if (original != bound + claimed + listed + exempt) {
      throw new IllegalArgumentException(
          original + " numerals, but " + (bound + claimed + listed + exempt) + " accounted for");
    }
  }
}
