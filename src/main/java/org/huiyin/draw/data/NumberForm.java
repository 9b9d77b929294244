package org.huiyin.draw.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.huiyin.language.ShownValue;
import org.huiyin.language.Texts;
import org.huiyin.model.Value;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.quantity.numeral.EnglishScale;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * How the exact numbers of a chart are written: the options {@code decimals} and {@code scale}.
 * Digits are never lost: a scale only moves the point, and a number with more decimals than the
 * option allows is reported. Values in the words of the source stay as they are.
 *
 * @param decimals the number of decimals of every value; empty as the source has them
 */
public record NumberForm(Optional<Integer> decimals, Scale scale) {
  /** Numbers as the source has them. */
  public static final NumberForm GIVEN = new NumberForm(Optional.empty(), Scale.GIVEN);

  private static final int PLACES = 2;
  private static final int MOST_DECIMALS = 6;
  private static final BigDecimal LONG = BigDecimal.ONE.movePointRight(5);
  private static final BigDecimal MILLION = BigDecimal.ONE.movePointRight(6);
  private static final BigDecimal BILLION = BigDecimal.ONE.movePointRight(9);
  private static final List<String> POWERS = List.of("万亿", "亿", "万");
  private static final List<Integer> EXPONENTS = List.of(12, 8, 4);
  private static final int SHORT_PLACES = 3;

  /** What the digits count. */
  public enum Scale {
    GIVEN("given", 0),
    /** 万 or 亿 where that shortens a long number to at most three decimals. */
    AUTO("auto", 0),
    WAN("万", 4),
    YI("亿", 8);

    private final String word;
    private final int power;

    Scale(String word, int power) {
      this.word = word;
      this.power = power;
    }

    static List<String> words() {
      return List.of(values()).stream().map(scale -> scale.word).toList();
    }

    static Optional<Scale> of(String word) {
      return List.of(values()).stream().filter(scale -> scale.word.equals(word)).findFirst();
    }
  }

  /** A number and its unit, divided by a power of ten. */
  private record Scaled(BigDecimal number, String unit) {}

  /**
   * Reads the options.
   *
   * @param usual the scale without the option
   */
  static NumberForm read(
      Fields options, boolean decimals, Optional<Scale> usual, Problems problems) {
    Optional<Integer> places =
        decimals
            ? options.scalar("decimals").flatMap(written -> places(written, problems))
            : Optional.empty();
    Optional<Scale> scale =
        usual.isPresent()
            ? options.scalar("scale").flatMap(written -> scale(written, problems))
            : Optional.empty();
    return new NumberForm(places, scale.or(() -> usual).orElse(Scale.GIVEN));
  }

  private static Optional<Integer> places(Node.Scalar written, Problems problems) {
    if (written.text().matches("[0-6]")) {
      return Optional.of(Integer.valueOf(written.text()));
    }
    problems.add(
        Problem.error(written.origin(), Message.of("bad-decimals", written.text(), MOST_DECIMALS)));
    return Optional.empty();
  }

  private static Optional<Scale> scale(Node.Scalar written, Problems problems) {
    Optional<Scale> scale = Scale.of(written.text());
    if (scale.isEmpty()) {
      problems.add(
          Problem.error(written.origin(), Message.of("unknown-scale", written.text()))
              .withHint(Nearest.hint(written.text(), Scale.words())));
    }
    return scale;
  }

  /** Shows a value in this form; empty if the source does not give it. */
  Optional<ShownValue> shown(Value value, String unit, Texts texts) {
    Optional<BigDecimal> number = number(value);
    boolean given = decimals.isEmpty() && scale == Scale.GIVEN;
    if (given || number.isEmpty() || EnglishScale.of(unit).isPresent()) {
      return ShownValue.of(value, unit, texts);
    }
    Scaled scaled = scaled(number.get(), unit, texts);
    String digits = Quantity.typeset(withDecimals(scaled.number));
    return Optional.of(new ShownValue(digits, scaled.unit, joined(digits, scaled.unit)));
  }

  /** Joins digits and unit: {@code 168 个}, {@code 5.2%}. */
  static String joined(String digits, String unit) {
    boolean close = unit.equals("%") || unit.equals("‰");
    return (digits + (close ? "" : " ") + unit).strip();
  }

  /** How many decimals a stated value needs in this form. */
  int needed(Value value, String unit, Texts texts) {
    return value instanceof Value.Given given
        ? Math.max(0, plain(scaled(given.number(), unit, texts).number).scale())
        : 0;
  }

  private static Optional<BigDecimal> number(Value value) {
    if (value instanceof Value.Given given) {
      return Optional.of(given.number());
    }
    return value.inWords().isPresent()
        ? Optional.empty()
        : value.exact().map(exact -> plain(exact.rounded(PLACES)));
  }

  private BigDecimal withDecimals(BigDecimal number) {
    return decimals.map(places -> number.setScale(places, RoundingMode.HALF_UP)).orElse(number);
  }

  private Scaled scaled(BigDecimal number, String unit, Texts texts) {
    if (scale == Scale.GIVEN) {
      return new Scaled(number, unit);
    }
    return texts.language() == Language.ZH ? chinese(number, unit) : english(number, unit);
  }

  private Scaled chinese(BigDecimal number, String unit) {
    String power = POWERS.stream().filter(unit::startsWith).findFirst().orElse("");
    String counted = unit.substring(power.length());
    int before = power.isEmpty() ? 0 : EXPONENTS.get(POWERS.indexOf(power));
    BigDecimal whole = number.movePointRight(before);
    if (scale != Scale.AUTO) {
      return new Scaled(plain(whole.movePointLeft(scale.power)), scale.word + counted);
    }
    if (number.abs().compareTo(LONG) >= 0) {
      for (int i = 0; i < POWERS.size(); i++) {
        BigDecimal scaled = plain(whole.movePointLeft(EXPONENTS.get(i)));
        if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= SHORT_PLACES) {
          return new Scaled(scaled, POWERS.get(i) + counted);
        }
      }
    }
    return new Scaled(number, unit);
  }

  private Scaled english(BigDecimal number, String unit) {
    if (unit.equals("%") || number.abs().compareTo(MILLION) < 0) {
      return new Scaled(number, unit);
    }
    boolean billions = number.abs().compareTo(BILLION) >= 0;
    BigDecimal scaled = plain(number.movePointLeft(billions ? 9 : 6));
    return scaled.scale() > PLACES && scale == Scale.AUTO
        ? new Scaled(number, unit)
        : new Scaled(scaled, (billions ? "billion " : "million ") + unit);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
