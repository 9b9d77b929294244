package org.huiyin.draw.canvas;

import java.awt.Color;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.source.Resource;

/**
 * The light colours of {@code charts.css}, parsed from its custom properties. PNGs use them,
 * because they have no style sheet and are shown on a white background.
 */
public final class Palette {
  /** The content of {@code charts.css}, the style sheet of all drawings. */
  public static final String STYLE = new Resource(Palette.class, "/theme/assets/charts.css").text();

  private static final Pattern PROPERTY =
      Pattern.compile("--chart-([a-z0-9]+): (?:var\\(--chosen-[a-z0-9]+, )?#([0-9a-f]{6})\\)?;");
  private static final Palette LIGHT = new Palette(STYLE);

  private final Map<String, Color> colours = new TreeMap<>();
  private final int[] rgbs;

  private Palette(String css) {
    int start = css.indexOf(".chart {");
    Matcher property = PROPERTY.matcher(css.substring(start, css.indexOf('}', start)));
    while (property.find()) {
      colours.put(property.group(1), new Color(Integer.parseInt(property.group(2), 16)));
    }
    rgbs =
        colours.values().stream().mapToInt(colour -> colour.getRGB() & 0xFFFFFF).sorted().toArray();
  }

  static Palette light() {
    return LIGHT;
  }

  /**
   * Returns whether a colour is one that fills areas, as opposed to a blend at an antialiased edge.
   *
   * @param rgb 24 bits, red first
   */
  boolean has(int rgb) {
    return Arrays.binarySearch(rgbs, rgb) >= 0;
  }

  /**
   * Returns a colour by name.
   *
   * @param name of the custom property, without {@code --chart-}
   * @throws IllegalArgumentException if there is no such property
   */
  Color colour(String name) {
    if (!colours.containsKey(name)) {
      throw new IllegalArgumentException("charts.css has no --chart-" + name);
    }
    return colours.get(name);
  }

  /**
   * Returns a colour blended over the background colour.
   *
   * @param opacity from 0 to 1
   */
  Color over(String name, double opacity) {
    Color ground = colour("ground");
    Color colour = colour(name);
    return new Color(
        mix(ground.getRed(), colour.getRed(), opacity),
        mix(ground.getGreen(), colour.getGreen(), opacity),
        mix(ground.getBlue(), colour.getBlue(), opacity));
  }

  private static int mix(int ground, int colour, double opacity) {
    return (int) Math.round(ground + (colour - ground) * opacity);
  }
}
