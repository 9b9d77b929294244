package org.huiyin.draft.reading;

public final class Initials {
  public static String of(String text) {
    return "x";
  }
}
