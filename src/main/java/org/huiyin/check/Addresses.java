package org.huiyin.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Where the pages of the site are: addresses relative to its root, folders with a slash at their end.
 *
 * <p>Filled once before the replies are checked, then only read.
 */
public final class Addresses {
  private final Set<String> reserved = new LinkedHashSet<>();
  private final Map<String, Origin> taken = new LinkedHashMap<>();

  /** @param reserved addresses that the program itself uses, such as {@code replies/} */
  public Addresses(List<String> reserved) {
    this.reserved.addAll(reserved);
  }

  /**
   * Gives an address to what stands at a place of the sources. Two pages at one address are reported: case does not
   * tell addresses apart, since not every host does so.
   */
  public void take(String address, Origin origin, Problems problems) {
    if (reserved.contains(address)) {
      problems.error(origin, "address-reserved", "/" + address);
      return;
    }
    Origin earlier = taken.putIfAbsent(address.toLowerCase(Locale.ROOT), origin);
    if (earlier != null) {
      problems.add(Problem.error(origin, Message.of("address-twice", "/" + address))
          .withHint(Message.of("hint.first-at", earlier.toString())));
    }
  }

  boolean holds(String address) {
    return reserved.contains(address) || taken.containsKey(address.toLowerCase(Locale.ROOT));
  }

  /** What readers may link to: pages only. */
  List<String> all() {
    return Stream.concat(reserved.stream(), taken.keySet().stream()).map(address -> "/" + address).toList();
  }
}
