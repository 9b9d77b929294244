package org.huiyin.address;

import java.util.ArrayList;
import java.util.List;

/**
 * A long list, cut into pages that keep what they hold when the list grows.
 *
 * <p>The list's own address shows the newest. Behind it, pages are counted from the oldest and
 * exist only when they are full: page 1 always holds the oldest fifty, whatever is added later. So
 * the newest page and the last full one overlap.
 *
 * @param total how many things the list holds
 * @param size how many a page holds
 */
public record PageNumbers(int total, int size) {
  /** The page at the list's own address. */
  public static final int NEWEST = 0;

  /** The folder of numbered pages beside a list. */
  public static final String FOLDER = "page/";

  /** How many numbered pages there are: enough to hold what the newest page does not. */
  public int numbered() {
    return total <= size ? 0 : (total - 1) / size;
  }

  /** All pages: the newest, then from the latest number to 1. */
  public List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>(List.of(NEWEST));
    for (int number = numbered(); number > 0; number--) {
      numbers.add(number);
    }
    return numbers;
  }

  /** What a page shows of a list that is newest first. */
  public <T> List<T> of(List<T> newestFirst, int number) {
    return number == NEWEST
        ? newestFirst.subList(0, Math.min(size, total))
        : newestFirst.subList(total - number * size, total - (number - 1) * size);
  }

  /**
   * The path of a page.
   *
   * @param base the list's own address
   */
  public static String path(String base, int number) {
    return SitePaths.file(address(base, number));
  }

  public static String address(String base, int number) {
    return number == NEWEST ? base : base + FOLDER + number + "/";
  }
}
