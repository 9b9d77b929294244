package org.huiyin.draft.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when a page was published. */
final class PublishedTime {
  private static final Pattern TIME =
      Pattern.compile(
          "((?:19|20)\\d{2})[-./年](\\d{1,2})[-./月](\\d{1,2})日?(?:\\s*(\\d{1,2})[:：](\\d{2})(?:[:：](\\d{2}))?)?");

  private PublishedTime() {}

  /** 2024-05-06 or 2024-05-06 09:20; midnight to the second is no time of day. */
  static Optional<String> of(String value) {
    Matcher time = TIME.matcher(value);
    if (!time.find()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(time.group(2));
    int day = Integer.parseInt(time.group(3));
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    String date = time.group(1) + "-" + two(month) + "-" + two(day);
    boolean midnight =
        time.group(4) == null
            || Integer.parseInt(time.group(4)) == 0 && Integer.parseInt(time.group(5)) == 0;
    boolean valid =
        !midnight && Integer.parseInt(time.group(4)) < 24 && Integer.parseInt(time.group(5)) < 60;
    return Optional.of(
        valid ? date + " " + two(Integer.parseInt(time.group(4))) + ":" + time.group(5) : date);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
