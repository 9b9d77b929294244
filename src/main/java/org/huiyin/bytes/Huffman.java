package org.huiyin.bytes;

import java.util.Arrays;

/** Huffman codes as RFC 1951 uses them: only the length of each code has to be known. */
final class Huffman {
  private Huffman() {}

  /**
   * The lengths of the codes of symbols, in bits; 0 for a symbol that does not occur. If only one
   * symbol occurs, its code has one bit.
   *
   * @param frequencies how often each symbol occurs
   * @param limit the largest length allowed; 2 to its power must exceed the number of symbols
   */
  static int[] lengths(int[] frequencies, int limit) {
    int[] weights = frequencies.clone();
    int[] lengths = optimal(weights);
    while (Arrays.stream(lengths).max().orElse(0) > limit) {
      // Weights that differ less give codes that differ less in length.
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (weights[i] + 1) / 2;
      }
      lengths = optimal(weights);
    }
    return lengths;
  }

  /** Joins the two lightest trees until one is left; equal weights in the order of symbols. */
  private static int[] optimal(int[] weights) {
    int[] lengths = new int[weights.length];
    long[] sorted = new long[weights.length];
    int count = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        sorted[count++] = (long) weights[i] << 16 | i;
      }
    }
    if (count < 2) {
      for (int i = 0; i < count; i++) {
        lengths[(int) (sorted[i] & 0xFFFF)] = 1;
      }
      return lengths;
    }
    Arrays.sort(sorted, 0, count);
    // Nodes 0 to count - 1 are symbols, the others are made in the order of their weight.
    long[] weight = new long[2 * count - 1];
    int[] parent = new int[2 * count - 1];
    for (int i = 0; i < count; i++) {
      weight[i] = sorted[i] >> 16;
    }
    int leaf = 0;
    int tree = count;
    for (int made = count; made < weight.length; made++) {
      for (int side = 0; side < 2; side++) {
        boolean takesLeaf = leaf < count && (tree == made || weight[leaf] <= weight[tree]);
        int node = takesLeaf ? leaf++ : tree++;
        weight[made] += weight[node];
        parent[node] = made;
      }
    }
    int[] depth = new int[weight.length];
    for (int node = weight.length - 2; node >= 0; node--) {
      depth[node] = depth[parent[node]] + 1;
      if (node < count) {
        lengths[(int) (sorted[node] & 0xFFFF)] = depth[node];
      }
    }
    return lengths;
  }

  /** The code of each symbol, with its bits in the order in which they are written. */
  static int[] codes(int[] lengths) {
    int longest = Arrays.stream(lengths).max().orElse(0);
    int[] codes = new int[lengths.length];
    int next = 0;
    for (int length = 1; length <= longest; length++) {
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          codes[symbol] = Integer.reverse(next++) >>> 32 - length;
        }
      }
      next <<= 1;
    }
    return codes;
  }
}
