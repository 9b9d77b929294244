package org.huiyin;

/**
 * Whether a run tries everything ({@code -Dexhaustive}) or, as usual, a part of it.
 *
 * <p>Some tests try one thing after another: every digit, every hostile value, every call of the
 * file system. All of them take many minutes and seldom find more than an even part of them.
 */
public final class Exhaustive {
  private Exhaustive() {}

  public static boolean isOn() {
    return Boolean.getBoolean("exhaustive");
  }

  /** One of two numbers of attempts. */
  public static int times(int usual, int exhaustive) {
    return isOn() ? exhaustive : usual;
  }
}
