package org.huiyin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a text where a line may not end inside a number with its unit: {@code 2021年}, {@code
 * 3,170人次}, {@code 6月20日}, {@code 18 June}. No run is longer than a line of the smallest phone.
 */
public final class NumberRuns {
  private static final int LONGEST = 14;
  private static final String UNITS = "万元|亿元|万人|人次|公里|公顷|公斤|平方米|立方米|千瓦时|小时|分钟|个百分点|个月";
  private static final String ENGLISH =
      "million|billion|thousand|per cent|percent|January|February|March|April|May|June|July|August"
          + "|September|October|November|December";

  /** A day of a year; or a number and what follows it directly. */
  private static final Pattern RUN =
      Pattern.compile(
          "(?<![0-9.,])(?:(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日"
              + "|第?[0-9][0-9,.]*(?:(?:"
              + UNITS
              + ")|[%％‰℃㎡]|\\p{IsHan}| (?:"
              + ENGLISH
              + ")\\b))");

  private NumberRuns() {}

  /**
   * A part of the text.
   *
   * @param together whether no line may end inside it
   */
  public record Part(String text, boolean together) {}

  /** The parts, which together are the text. */
  public static List<Part> of(String text) {
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return List.of(new Part(text, false));
    }
    List<Part> parts = new ArrayList<>();
    int start = 0;
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      if (run.end() - run.start() <= LONGEST) {
        if (run.start() > start) {
          parts.add(new Part(text.substring(start, run.start()), false));
        }
        parts.add(new Part(run.group(), true));
        start = run.end();
      }
    }
    if (start < text.length()) {
      parts.add(new Part(text.substring(start), false));
    }
    return parts;
  }
}
