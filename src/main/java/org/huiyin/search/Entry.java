package org.huiyin.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One page, as readers search it. Texts are plain, without markup; each becomes one line, and
 * letters are composed.
 *
 * @param address of the page's folder, from where the language's pages lie: {@code
 *     replies/js-2021-1002/}
 * @param titles all names of the page, the one that results show first; at least one
 * @param number what it is filed under, as results show it: number, session, names
 */
public record Entry(
    String address, List<String> titles, String number, LocalDate day, List<Section> sections) {
  private static final Pattern BREAKS = Pattern.compile("\\s+");

  public Entry {
    titles = titles.stream().map(Entry::line).toList();
    number = line(number);
    sections = List.copyOf(sections);
  }

  /**
   * A part of the page that can be linked.
   *
   * @param anchor the id of its heading; empty for what stands before the first
   * @param heading empty where there is none
   * @param paragraphs texts in which a query is found as a whole: nothing is found across two of
   *     them
   */
  public record Section(String anchor, String heading, List<String> paragraphs) {
    public Section {
      heading = line(heading);
      paragraphs = paragraphs.stream().map(Entry::line).toList();
    }
  }

  private static String line(String text) {
    return Normalizer.normalize(BREAKS.matcher(text).replaceAll(" "), Normalizer.Form.NFC);
  }
}
