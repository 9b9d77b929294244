package org.huiyin.source;

import java.util.regex.Pattern;

/** The one form that ids have, in files, formulas, references and addresses. */
public final class Identifiers {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 80;

  private Identifiers() {}

  /**
   * Whether a text is lower-case ASCII words and digits joined by single hyphens, at most 80 long.
   */
  public static boolean isValid(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }
}
