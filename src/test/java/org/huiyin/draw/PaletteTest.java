package org.huiyin.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast as WCAG 2 computes it, for the colours that stand beside each other in charts. */
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
    Matcher colour = Pattern.compile("--chart-([a-z0-9]+): #([0-9a-f]{6});")
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
    assertEquals(9, colours.size() - SERIES);
    assertContrast(4.5, "text", "ground", colours);
    assertContrast(4.5, "muted", "ground", colours);
    assertContrast(3, "accent", "ground", colours);
    assertContrast(3, "accent", "pale", colours);
    assertContrast(3, "accent", "rest", colours);
    assertContrast(3, "edge", "ground", colours);
    assertContrast(3, "edge", "rest", colours);
    assertContrast(3, "line", "ground", colours);
  }

  @Test
  void every_ink_has_a_rule() throws IOException {
    String css = css();
    Arrays.stream(Ink.values()).forEach(ink -> assertTrue(css.contains("." + ink.cssClass() + " {"), ink.cssClass()));
  }

  private static void assertContrast(double least, String one, String other, Map<String, Integer> colours) {
    double a = luminance(colours.get(one));
    double b = luminance(colours.get(other));
    double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    assertTrue(contrast >= least, one + " on " + other + ": " + contrast);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
