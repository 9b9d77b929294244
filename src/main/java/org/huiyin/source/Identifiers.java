package org.huiyin.source;

import java.util.regex.Pattern;

/** The syntax of ids in files, formulas, references and addresses. */
public final class Identifiers {
  private static final Pattern PATTERN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX_LENGTH = 80;

  private Identifiers() {}

  /**
   * Whether a text consists of lower-case ASCII letters and digits, joined by single hyphens, and
   * has at most 80 characters.
   */
  public static boolean isValid(String text) {
    return text.length() <= MAX_LENGTH && PATTERN.matcher(text).matches();
  }
}
