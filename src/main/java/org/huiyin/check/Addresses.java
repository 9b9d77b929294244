package org.huiyin.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huiyin.source.Origin;
import org.huiyin.source.Problems;

/**
 * Where the pages of the site are: addresses relative to its root, folders with a slash at their
 * end.
 *
 * <p>Filled once before the replies are checked, then only read. Pages and replies are named after
 * files and folders, in lower case, so no two of a kind can have one address; a page can only take
 * one that the program itself uses.
 */
public final class Addresses {
  private final Set<String> taken;
  private final Set<String> reserved;

  /**
   * @param own addresses that the program itself uses, such as {@code replies/}
   * @param reserved addresses that it keeps for what some sites have, such as {@code
   *     replies/topic/}
   */
  public Addresses(List<String> own, List<String> reserved) {
    this.taken = new LinkedHashSet<>(own);
    this.reserved = Set.copyOf(reserved);
  }

  /**
   * Gives an address to what stands at a place of the sources, unless it is taken, which is
   * reported.
   */
  public void take(String address, Origin origin, Problems problems) {
    if (reserved.contains(address) || !taken.add(address)) {
      problems.error(origin, "address-taken", "/" + address);
    }
  }

  /** Adds pages that the program makes of this site's replies. */
  public void add(List<String> addresses) {
    taken.addAll(addresses);
  }

  boolean holds(String address) {
    return taken.contains(address);
  }

  /** All of them, as authors write them: {@code /replies/}. */
  List<String> all() {
    return taken.stream().map(address -> "/" + address).toList();
  }
}
