package org.huiyin.address;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a long list into pages whose content does not change when the list grows.
 *
 * <p>The address of the list shows the newest items. The numbered pages are counted from the oldest
 * and exist only when they are full: with a size of 50, page 1 always contains the 50 oldest items.
 * The newest page and the highest numbered page therefore overlap.
 *
 * @param total the number of items in the list
 * @param size the number of items on a page
 */
public record PageNumbers(int total, int size) {
  /** The number of the page at the address of the list. */
  public static final int NEWEST = 0;

  /** The folder of numbered pages below the address of a list. */
  public static final String FOLDER = "page/";

  /**
   * The number of numbered pages: as many as are needed for the items that the newest page does not
   * contain.
   */
  public int numbered() {
    return total <= size ? 0 : (total - 1) / size;
  }

  /** The numbers of all pages: the newest page, then from the highest number down to 1. */
  public List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>(List.of(NEWEST));
    for (int number = numbered(); number > 0; number--) {
      numbers.add(number);
    }
    return numbers;
  }

  /**
   * The items of a page.
   *
   * @param newestFirst the whole list, with {@code total} items
   */
  public <T> List<T> of(List<T> newestFirst, int number) {
    return number == NEWEST
        ? newestFirst.subList(0, Math.min(size, total))
        : newestFirst.subList(total - number * size, total - (number - 1) * size);
  }

  /**
   * The path of a page.
   *
   * @param base the address of the list: {@code replies/}
   * @param number {@link #NEWEST}, or a number from 1
   */
  public static String path(String base, int number) {
    return SitePaths.file(address(base, number));
  }

  /**
   * The address of a page: {@code replies/page/3/}.
   *
   * @param base the address of the list: {@code replies/}
   * @param number {@link #NEWEST}, or a number from 1
   */
  public static String address(String base, int number) {
    return number == NEWEST ? base : base + FOLDER + number + "/";
  }
}
