package org.huiyin.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The searchable content of one page. Texts are plain, without markup; each is reduced to one line
 * and composed (NFC).
 *
 * @param address the page's folder, relative to the root of its language: {@code
 *     replies/js-2021-1002/}
 * @param titles at least one title; search results show the first
 * @param number number, session and names of the reply, shown below the title in search results
 * @param day the date of a reply
 */
public record SearchDocument(
    String address,
    List<String> titles,
    String number,
    Optional<LocalDate> day,
    List<Section> sections) {
  private static final Pattern BREAKS = Pattern.compile("\\s+");

  /** A page with a day. */
  public SearchDocument(
      String address, List<String> titles, String number, LocalDate day, List<Section> sections) {
    this(address, titles, number, Optional.of(day), sections);
  }

  public SearchDocument {
    titles = titles.stream().map(SearchDocument::line).toList();
    number = line(number);
    sections = List.copyOf(sections);
  }

  /**
   * A section of the page that can be linked to.
   *
   * @param anchor the id of its heading; empty for the text before the first heading
   * @param heading empty if there is none
   * @param paragraphs no match extends over two paragraphs
   */
  public record Section(String anchor, String heading, List<String> paragraphs) {
    public Section {
      heading = line(heading);
      paragraphs = paragraphs.stream().map(SearchDocument::line).toList();
    }
  }

  private static String line(String text) {
    return Normalizer.normalize(
        isLine(text) ? text : BREAKS.matcher(text).replaceAll(" "), Normalizer.Form.NFC);
  }

  /** Whether no white space but single blanks is in a text, as in nearly all. */
  private static boolean isLine(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return true;
  }
}
