package org.huiyin.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huiyin.address.SitePaths;
import org.huiyin.source.Origin;
import org.huiyin.source.Problems;

/**
 * The files that the site will have, as far as that is known before the replies are made. Paths are
 * relative to the root of the site.
 *
 * <p>Filled once before the replies are checked, then only read. Pages and replies are named after
 * files and folders, in lower case, so no two of a kind can have one address; a page can only take
 * one that the program itself uses.
 */
public final class KnownAddresses {
  private final Set<String> paths = new LinkedHashSet<>();
  private final Set<String> reserved;
  private final Set<String> open = new HashSet<>();

  /**
   * @param reserved addresses that the program keeps for itself, such as {@code replies/topic/}
   */
  public KnownAddresses(Collection<String> reserved) {
    this.reserved = Set.copyOf(reserved);
  }

  /**
   * Gives an address to what stands at a place of the sources, unless it is taken, which is
   * reported.
   */
  public void take(String address, Origin origin, Problems problems) {
    if (reserved.contains(address) || !paths.add(SitePaths.file(address))) {
      problems.error(origin, "address-taken", "/" + address);
    }
  }

  /** Adds files that the program makes. */
  public void add(Collection<String> more) {
    paths.addAll(more);
  }

  /** Adds a folder of which only the finished site tells what it holds. */
  public void addOpen(String folder) {
    open.add(folder);
  }

  boolean holds(String path) {
    return paths.contains(path);
  }

  /** Whether only the finished site tells if there is such a file. */
  boolean leavesOpen(String path) {
    if (path.endsWith(".gz")) {
      return false;
    }
    boolean inOpen = SitePaths.isSitemapPart(path);
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      inOpen |= open.contains(path.substring(0, end + 1));
    }
    return inOpen;
  }

  /** All of them, as authors write them: {@code /replies/}. */
  List<String> all() {
    return paths.stream().map(path -> "/" + SitePaths.address(path)).toList();
  }
}
