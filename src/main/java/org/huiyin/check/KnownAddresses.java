package org.huiyin.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huiyin.address.SitePaths;
import org.huiyin.model.site.Addresses;
import org.huiyin.source.Origin;
import org.huiyin.source.Problems;

/**
 * The files that the site will have, as far as they are known before the replies are rendered.
 * Paths are relative to the root of the site.
 *
 * <p>Filled before the replies are checked, then only read. Pages and replies are named after files
 * and folders, in lower case, so two pages or two replies cannot have the same address. A page can
 * only collide with an address that the program uses itself.
 */
public final class KnownAddresses implements Addresses {
  private final Set<String> paths = new LinkedHashSet<>();
  private final Set<String> reserved;
  private final Set<String> open = new HashSet<>();
  private final Set<String> withdrawn = new HashSet<>();

  /**
   * @param reserved addresses that the program uses itself, such as {@code replies/topic/}
   */
  public KnownAddresses(Collection<String> reserved) {
    this.reserved = Set.copyOf(reserved);
  }

  /**
   * Reserves an address for a page or reply. Reports a problem if the address is already used.
   *
   * @param origin the page or reply
   */
  public void take(String address, Origin origin, Problems problems) {
    if (reserved.contains(address) || !paths.add(SitePaths.file(address))) {
      problems.error(origin, "address-taken", "/" + address);
    }
  }

  /** Adds files that the program generates. */
  public void add(Collection<String> more) {
    paths.addAll(more);
  }

  /** Adds a folder whose files are known only when the site is finished. */
  public void addOpen(String folder) {
    open.add(folder);
  }

  /** Adds the folder of a withdrawn reply, of which only the page is left. */
  public void addWithdrawn(String folder) {
    withdrawn.add(folder);
  }

  @Override
  public Standing at(String path) {
    boolean held = paths.contains(path);
    if (isBelow(withdrawn, path)) {
      return held ? Standing.WITHDRAWN : Standing.GONE;
    }
    if (held) {
      return Standing.KNOWN;
    }
    boolean left = !path.endsWith(".gz") && (SitePaths.isSitemapPart(path) || isBelow(open, path));
    return left ? Standing.OPEN : Standing.UNKNOWN;
  }

  private static boolean isBelow(Set<String> folders, String path) {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (folders.contains(path.substring(0, end + 1))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<String> all() {
    return paths.stream().map(path -> "/" + SitePaths.address(path)).toList();
  }
}
