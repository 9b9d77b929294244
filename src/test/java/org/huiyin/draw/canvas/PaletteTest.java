package org.huiyin.draw.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast of the colours that are adjacent in charts, by the formula of WCAG 2. */
class PaletteTest {
  private static final String LIGHT = "";
  private static final String DARK = "@media (prefers-color-scheme: dark) {";
  private static final String PRINT = "@media print {";

  private static final int SERIES = 4;

  private static String css() throws IOException {
    try (var in = PaletteTest.class.getResourceAsStream("/theme/assets/charts.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, Integer> colours(String under) throws IOException {
    String css = css();
    String block = css.substring(css.indexOf(".chart {", css.indexOf(under)));
    Map<String, Integer> colours = new LinkedHashMap<>();
    Matcher colour =
        Pattern.compile("--chart-([a-z0-9]+): (?:var\\(--chosen-[a-z0-9]+, )?#([0-9a-f]{6})\\)?;")
            .matcher(block.substring(0, block.indexOf('}')));
    while (colour.find()) {
      colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
    }
    return colours;
  }

  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK, PRINT})
  void words_and_marks_stand_out(String under) throws IOException {
    Map<String, Integer> colours = colours(under);
    assertEquals(23, colours.size() - SERIES);
    assertContrast(4.5, "text", "ground", colours);
    assertContrast(4.5, "muted", "ground", colours);
    assertContrast(3, "accent", "ground", colours);
    assertContrast(3, "below", "ground", colours);
    assertContrast(3, "accent", "pale", colours);
    assertContrast(3, "accent", "rest", colours);
    assertContrast(3, "edge", "ground", colours);
    assertContrast(3, "edge", "rest", colours);
    assertContrast(3, "line", "ground", colours);
    for (int series = 1; series <= SERIES; series++) {
      assertContrast(3, "s" + series, "ground", colours);
      if (series > 1) {
        assertContrast(3, "s" + series, "s" + (series - 1), colours);
      }
    }
  }

  /** Larger is farther from the ground, in light and in dark; the key shows the classes. */
  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK, PRINT})
  void classes_of_tiles_are_told_apart_and_their_words_can_be_read(String under)
      throws IOException {
    Map<String, Integer> colours = colours(under);
    for (List<String> steps :
        List.of(
            List.of("ground", "t1", "t2", "t3", "t4", "t5"), List.of("ground", "u1", "u2", "u3"))) {
      for (int i = 1; i < steps.size(); i++) {
        assertContrast(i == 1 ? 1.15 : 1.4, steps.get(i), steps.get(i - 1), colours);
        assertTrue(
            contrast(steps.get(i), "ground", colours)
                > contrast(steps.get(i - 1), "ground", colours),
            steps.get(i));
      }
    }
    for (SeriesStyle style : SeriesStyle.values()) {
      String name = style.cssClass().substring(2);
      if (name.matches("[tu][1-5]")) {
        boolean deep = style.textOn() == SeriesStyle.ON_DEEP;
        assertContrast(4.5, deep ? "ground" : "text", name, colours);
      }
    }
    for (double[] sight : SIGHTS) {
      for (List<String> pair : List.of(List.of("t3", "u2"), List.of("t5", "u3"))) {
        double distance =
            distance(lab(colours.get(pair.get(0)), sight), lab(colours.get(pair.get(1)), sight));
        assertTrue(distance >= 25, pair + ": " + distance);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK, PRINT})
  void the_bar_that_is_meant_stands_out(String under) throws IOException {
    Map<String, Integer> colours = colours(under);
    assertContrast(3, "quiet", "ground", colours);
    assertContrast(1.8, "quiet", "accent", colours);
    assertContrast(4.5, "accent", "ground", colours);
    assertContrast(4.5, "below", "ground", colours);
    List<String> back = List.of("ground", "q1", "q2", "q3", "q4");
    for (int i = 1; i < back.size(); i++) {
      assertContrast(i == 1 ? 1.08 : 1.25, back.get(i), back.get(i - 1), colours);
      assertContrast(4.5, "text", back.get(i), colours);
    }
  }

  /**
   * Matrices of Machado, Oliveira and Fernandes 2009 at full severity: protanopia, deuteranopia,
   * tritanopia; and the identity.
   */
  private static final double[][] SIGHTS = {
    {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
    {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
    {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
    {1, 0, 0, 0, 1, 0, 0, 0, 1}
  };

  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK, PRINT})
  void series_are_told_apart_by_all_eyes(String under) throws IOException {
    Map<String, Integer> colours = colours(under);
    for (double[] sight : SIGHTS) {
      for (int i = 1; i <= SERIES; i++) {
        for (int j = 1; j < i; j++) {
          double distance =
              distance(lab(colours.get("s" + i), sight), lab(colours.get("s" + j), sight));
          assertTrue(distance >= 25, "s" + i + " and s" + j + ": " + distance);
        }
      }
    }
  }

  private static double distance(double[] one, double[] other) {
    return Math.sqrt(
        Math.pow(one[0] - other[0], 2)
            + Math.pow(one[1] - other[1], 2)
            + Math.pow(one[2] - other[2], 2));
  }

  /** Converts to CIE 1976 L*a*b*, white point D65. */
  private static double[] lab(int rgb, double[] sight) {
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double value =
          sight[3 * i] * linear(rgb >> 16 & 255)
              + sight[3 * i + 1] * linear(rgb >> 8 & 255)
              + sight[3 * i + 2] * linear(rgb & 255);
      seen[i] = Math.max(0, Math.min(1, value));
    }
    double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
    double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double part) {
    return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
  }

  @Test
  void every_ink_has_a_rule() throws IOException {
    String css = css();
    Arrays.stream(SeriesStyle.values())
        .forEach(
            style -> assertTrue(css.contains("." + style.cssClass() + " {"), style.cssClass()));
  }

  private static void assertContrast(
      double least, String one, String other, Map<String, Integer> colours) {
    double contrast = contrast(one, other, colours);
    assertTrue(contrast >= least, one + " on " + other + ": " + contrast);
  }

  private static double contrast(String one, String other, Map<String, Integer> colours) {
    double a = luminance(colours.get(one));
    double b = luminance(colours.get(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
