package org.huiyin.quantity.numeral;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A fixed set of words that can be looked up at an index of a text, ignoring case. */
public final class Words {
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Character, List<String>> byLast = new HashMap<>();
  private final BitSet firsts = new BitSet();
  private final BitSet lasts = new BitSet();

  private Words(List<String> words) {
    words.forEach(
        word -> {
          byFirst.computeIfAbsent(first(word), key -> new ArrayList<>()).add(word);
          byLast.computeIfAbsent(last(word), key -> new ArrayList<>()).add(word);
        });
    byFirst.keySet().forEach(firsts::set);
    byLast.keySet().forEach(lasts::set);
    Comparator<String> longestFirst = Comparator.comparing(word -> -word.length());
    byFirst.values().forEach(list -> list.sort(longestFirst));
    byLast.values().forEach(list -> list.sort(longestFirst));
  }

  /**
   * @param words separated by blanks or line breaks
   */
  public static Words of(String words) {
    return new Words(List.of(words.strip().split("\\s+")));
  }

  /** Creates a set of words that may contain blanks, such as {@code per cent}. */
  public static Words of(List<String> words) {
    return new Words(words);
  }

  private static char first(String word) {
    return Glyphs.lower(word.charAt(0));
  }

  private static char last(String word) {
    return Glyphs.lower(word.charAt(word.length() - 1));
  }

  /** Returns the length of the longest word that starts at an index, or 0. */
  public int at(String text, int index) {
    char first = Glyphs.lower(Glyphs.at(text, index));
    if (!firsts.get(first)) {
      return 0;
    }
    for (String word : byFirst.get(first)) {
      if (Glyphs.startsWith(text, index, word)) {
        return word.length();
      }
    }
    return 0;
  }

  /** Returns the length of the longest word that ends at an index, or 0. */
  public int before(String text, int index) {
    char last = Glyphs.lower(Glyphs.at(text, index - 1));
    if (!lasts.get(last)) {
      return 0;
    }
    for (String word : byLast.get(last)) {
      if (Glyphs.endsWith(text, index, word)) {
        return word.length();
      }
    }
    return 0;
  }

  /** Returns whether a text contains one of the words. */
  public boolean in(String text) {
    return lastIn(text) >= 0;
  }

  /** Returns the index after the last occurrence of a word in a text, or -1. */
  public int lastIn(String text) {
    for (int end = text.length(); end > 0; end--) {
      if (before(text, end) > 0) {
        return end;
      }
    }
    return -1;
  }
}
