package org.huiyin.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  /** What is known of the files beside one, by its path; most are alone in their folder. */
  private final Map<String, Folder> paths = new LinkedHashMap<>();

  private final Set<String> reserved;

  /** The open folders that have no page. */
  private final Set<String> others = new HashSet<>();

  /** What the folder of a page is. */
  private enum Folder {
    SETTLED,
    /** Its files are known only when the site is finished. */
    OPEN,
    /** Of a withdrawn reply, of which only the page is left. */
    WITHDRAWN
  }

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
    if (reserved.contains(address)
        || paths.putIfAbsent(SitePaths.file(address), Folder.SETTLED) != null) {
      problems.error(origin, "address-taken", "/" + address);
    }
  }

  /** Adds files that the program generates. */
  public void add(Collection<String> more) {
    more.forEach(path -> paths.putIfAbsent(path, Folder.SETTLED));
  }

  /** Adds a folder whose files are known only when the site is finished. */
  public void addOpen(String folder) {
    if (paths.replace(SitePaths.file(folder), Folder.OPEN) == null) {
      others.add(folder);
    }
  }

  /** Adds the folder of a withdrawn reply, of which only the page is left. Its page was taken. */
  public void addWithdrawn(String folder) {
    paths.put(SitePaths.file(folder), Folder.WITHDRAWN);
  }

  @Override
  public Standing at(String path) {
    boolean held = paths.containsKey(path);
    if (isBelow(Folder.WITHDRAWN, path)) {
      return held ? Standing.WITHDRAWN : Standing.GONE;
    }
    if (held) {
      return Standing.KNOWN;
    }
    boolean left =
        !path.endsWith(".gz") && (SitePaths.isSitemapPart(path) || isBelow(Folder.OPEN, path));
    return left ? Standing.OPEN : Standing.UNKNOWN;
  }

  private boolean isBelow(Folder kind, String path) {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String folder = path.substring(0, end + 1);
      if (paths.get(SitePaths.file(folder)) == kind
          || kind == Folder.OPEN && others.contains(folder)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<String> all() {
    return paths.keySet().stream().map(path -> "/" + SitePaths.address(path)).toList();
  }
}
