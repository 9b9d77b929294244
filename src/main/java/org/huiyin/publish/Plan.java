package org.huiyin.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.address.Delivery;
import org.huiyin.address.SitePaths;
import org.huiyin.model.text.Language;

/**
 * What is to be done so that a bucket holds a site, and in which order.
 *
 * <p>At every moment the assets of each page in the bucket are there: assets are sent before all
 * else, pages last, and removals come after them. An asset is removed only by the publication after
 * the one that no longer needs it, because browsers and caches keep pages for some minutes.
 *
 * @param steps the files to be sent, step by step; those of a step in any order
 * @param removals the files to be removed, pages first
 * @param unchanged the number of files that are there already
 * @param during the manifest while it is done, sorted by path: all that the bucket may hold
 * @param after the manifest when it is done, sorted by path
 * @param strangers paths of the site at which there is something that Huiyin did not publish
 */
record Plan(
    List<List<ListedFile>> steps,
    List<String> removals,
    int unchanged,
    List<ListedFile> during,
    List<ListedFile> after,
    List<String> strangers) {

  /**
   * @param site the files that the bucket is to hold
   * @param listed the manifest of the bucket, sorted by path; empty if it has none
   * @param present the paths at which the bucket has an object
   */
  static Plan of(List<ListedFile> site, List<ListedFile> listed, Set<String> present) {
    Map<String, String> before = new HashMap<>();
    listed.forEach(file -> before.put(file.path(), file.digest()));
    Map<String, ListedFile> during = new TreeMap<>();
    Map<String, ListedFile> after = new TreeMap<>();
    List<List<ListedFile>> steps =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<String> strangers = new ArrayList<>();
    int unchanged = 0;
    for (ListedFile file : site) {
      if (Delivery.isInternal(file.path())) {
        continue;
      }
      after.put(file.path(), file);
      boolean there = present.contains(file.path());
      if (there && !before.containsKey(file.path())) {
        strangers.add(file.path());
      }
      if (there && file.digest().equals(before.get(file.path()))) {
        during.put(file.path(), file);
        unchanged++;
      } else {
        during.put(file.path(), file.inDoubt());
        steps.get(step(file.path())).add(file);
      }
    }
    List<String> removals = new ArrayList<>();
    for (ListedFile old : listed) {
      if (after.containsKey(old.path()) || !present.contains(old.path())) {
        continue;
      }
      if (step(old.path()) == 0 && !old.digest().equals(ListedFile.RETIRED)) {
        during.put(old.path(), old.retired());
        after.put(old.path(), old.retired());
      } else {
        during.put(old.path(), old);
        removals.add(old.path());
      }
    }
    removals.sort(
        Comparator.comparing((String path) -> -step(path))
            .thenComparing(Comparator.naturalOrder()));
    if (steps.stream().allMatch(List::isEmpty)
        && removals.stream().allMatch(path -> step(path) == 0)) {
      // Nothing changes for readers, so retired assets wait for the next change.
      List<ListedFile> same =
          listed.stream().filter(file -> present.contains(file.path())).toList();
      return new Plan(steps, List.of(), unchanged, same, same, strangers);
    }
    return new Plan(
        steps,
        removals,
        unchanged,
        List.copyOf(during.values()),
        List.copyOf(after.values()),
        strangers);
  }

  /** 0: assets; 1: data, pictures; 2: pages; 3: what leads to new pages. */
  private static int step(String path) {
    if (path.startsWith(SitePaths.ASSETS_FOLDER)) {
      return 0;
    }
    if (path.endsWith(".xml") || leadsToPages(path)) {
      return 3;
    }
    return path.endsWith(".html") ? 2 : 1;
  }

  private static boolean leadsToPages(String path) {
    return Stream.of(Language.values())
        .map(Language::folder)
        .anyMatch(
            folder ->
                path.equals(folder + SitePaths.HOME)
                    || path.equals(folder + SitePaths.REPLIES)
                    || path.startsWith(folder + SitePaths.SEARCH_FOLDER));
  }

  /** The number of files that are to be sent or removed. */
  int size() {
    return steps.stream().mapToInt(List::size).sum() + removals.size();
  }
}
