package org.huiyin.draft.edit;

/**
 * A change of a text: a range that is replaced.
 *
 * @param start the first UTF-16 unit
 * @param end behind the last; equal to {@code start} where something is only inserted
 */
public record Cut(int start, int end, String replacement) {
  public static Cut out(int start, int end) {
    return new Cut(start, end, "");
  }
}
