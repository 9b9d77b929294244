package org.huiyin.draw.data;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.language.Texts;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.EnglishScale;

/** A part of a whole, and the threshold that it is compared with. */
public record Share(String label, DataPoint part, DataPoint whole, Optional<Threshold> threshold) {
  private static final int MOST_PLACES = 6;

  /**
   * A claimed share.
   *
   * @param value above 0 and at most 1
   * @param label the text beside the line
   */
  public record Threshold(Rational value, String label) {
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,9}) ?/ ?([0-9]{1,9})");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?) ?(%?)");

    /**
     * Parses {@code 1/3}, {@code 0.3} or {@code 30%}. Returns empty for anything else and for
     * values not above 0 or above 1.
     */
    public static Optional<Rational> parse(String text) {
      Matcher fraction = FRACTION.matcher(text);
      Matcher decimal = DECIMAL.matcher(text);
      Optional<Rational> value = Optional.empty();
      if (fraction.matches() && Long.parseLong(fraction.group(2)) > 0) {
        value =
            Optional.of(
                Rational.of(Long.parseLong(fraction.group(1)))
                    .dividedBy(Rational.of(Long.parseLong(fraction.group(2)))));
      } else if (decimal.matches()) {
        Rational number = Rational.of(new BigDecimal(decimal.group(1)));
        value =
            Optional.of(decimal.group(2).isEmpty() ? number : number.dividedBy(Rational.of(100)));
      }
      return value.filter(number -> number.signum() > 0 && number.compareTo(Rational.of(1)) <= 0);
    }
  }

  public boolean isMissing() {
    return part.isMissing() || whole.isMissing();
  }

  public boolean isDerived() {
    return part.isDerived() || whole.isDerived();
  }

  /** Returns part divided by whole, between 0 and 1; empty if one of the two is not given. */
  public Optional<Rational> ratio() {
    return part.number().flatMap(p -> whole.number().map(p::dividedBy));
  }

  /**
   * Returns the share with at most one decimal place; empty if a value is missing.
   *
   * <p>Up to six places are shown if the rounded share would equal the threshold although it
   * differs. A share that would round to 0 % or 100 % is shown as {@code <0.1%} or {@code >99.9%}.
   */
  public String percent() {
    return ratio().map(this::percent).orElse("");
  }

  /** Returns the number of decimals that {@link #percent} needs; 0 if a value is missing. */
  public int places() {
    String percent = percent();
    int point = percent.indexOf('.');
    return point < 0 ? 0 : percent.length() - point - 2;
  }

  /** Returns the share with at least so many decimals, for shares beside each other. */
  public String percent(int places) {
    String percent = percent();
    return percent.isEmpty() || !Character.isDigit(percent.charAt(0)) || places() >= places
        ? percent
        : percent.substring(0, percent.length() - 1)
            + (places() == 0 ? "." : "")
            + "0".repeat(places - places())
            + "%";
  }

  private String percent(Rational ratio) {
    if (looksLike(Rational.ZERO, ratio, 1)) {
      return "<0.1%";
    }
    if (looksLike(Rational.of(1), ratio, 1)) {
      return ">99.9%";
    }
    int places = 1;
    while (places < MOST_PLACES && isTooLikeThreshold(ratio, places)) {
      places++;
    }
    return show(ratio, places);
  }

  private boolean isTooLikeThreshold(Rational ratio, int places) {
    return threshold.filter(claimed -> looksLike(claimed.value(), ratio, places)).isPresent();
  }

  private static boolean looksLike(Rational other, Rational ratio, int places) {
    return !other.equals(ratio) && show(other, places).equals(show(ratio, places));
  }

  private static String show(Rational ratio, int places) {
    return Quantity.typeset(ratio.times(Rational.of(100)).rounded(places)) + "%";
  }

  /** Returns {@code 176 / 514 项}. */
  public String counts() {
    Texts texts = part.texts();
    String unit = whole.isMissing() ? "" : whole.figure().unit().in(texts.language());
    boolean scaled = EnglishScale.of(unit).isPresent();
    String counts =
        texts.get(
            isMissing() ? "chart.share-counts-missing" : "chart.share-counts",
            scaled && !isMissing() ? part.shown() : part.digits(),
            scaled ? whole.shown() : (whole.digits() + " " + unit).stripTrailing());
    return isDerived() ? texts.get("chart.derived", counts) : counts;
  }

  /** Returns label, share, counts and the comparison with the threshold in words. */
  public String spoken() {
    Texts texts = part.texts();
    if (isMissing()) {
      return texts.get("chart.spoken-missing", label);
    }
    String share = texts.get("chart.spoken", label, texts.get("chart.with", percent(), counts()));
    return threshold
        .map(
            claimed ->
                texts.get(
                    ratio().get().compareTo(claimed.value()) >= 0
                        ? "chart.share-reaches"
                        : "chart.share-misses",
                    share,
                    claimed.label()))
        .orElse(share);
  }
}
