package org.huiyin.draft.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.draft.page.text.LineText;
import org.jsoup.nodes.Element;

/**
 * How a browser shows an element, as far as its own attributes tell.
 *
 * @param name of the element, in lower case
 * @param style its own style, in lower case and without blanks
 */
record Appearance(Element element, String name, String style) {
  private static final Set<String> PARTING =
      words(
          "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form"
              + " h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul"
              + " ucapcontent founder-content");

  private static final Set<String> SILENT =
      words(
          "script style template noscript head title meta link textarea select option button input iframe object embed svg canvas audio video map"
              + " datalist rp rt o:p frameset noframes applet");

  private static final Set<String> STRONG = words("b strong h1 h2 h3 h4 h5 h6 th");
  private static final Pattern NO_SIZE =
      Pattern.compile("(?:.*;)?font-size:0(?:px|pt|em)?(?:;.*|!.*)?");
  private static final Pattern BOLD = Pattern.compile("font-weight:(?:bold|[6-9]00)");
  private static final Pattern HEADING_FONT = Pattern.compile("黑体|simhei|楷体|kaiti|小标宋");

  static Appearance of(Element element) {
    String style = element.attr("style");
    String plain = style.isEmpty() ? "" : LineText.compact(style).toLowerCase(Locale.ROOT);
    return new Appearance(element, element.normalName(), plain);
  }

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.split(" ")));
  }

  /** Whether it never has a text that is shown. */
  boolean isSilent() {
    return SILENT.contains(name);
  }

  boolean isHidden() {
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("mso-hide:all")
        || style.contains("font-size:0") && NO_SIZE.matcher(style).matches();
  }

  /** Whether lines end before and behind it. */
  boolean parts() {
    return PARTING.contains(name) || style.contains("display:block");
  }

  /** Whether line breaks of the source are shown. */
  boolean isVerbatim() {
    return name.equals("pre") || style.contains("white-space:pre");
  }

  /** Whether its text is set apart as headings are, inside an element that is so or not. */
  boolean isStrong(boolean inherited) {
    if (STRONG.contains(name)) {
      return true;
    }
    if (style.contains("font-weight:normal") || style.contains("font-weight:400")) {
      return false;
    }
    String face = style + element.attr("face").toLowerCase(Locale.ROOT);
    return inherited || BOLD.matcher(style).find() || HEADING_FONT.matcher(face).find();
  }

  Block.Align align(Block.Align inherited) {
    String value = element.attr("align").toLowerCase(Locale.ROOT);
    if (style.contains("text-align:")) {
      boolean right = style.contains("text-align:right") || style.contains("text-align:end");
      boolean centre = style.contains("text-align:center");
      return right ? Block.Align.RIGHT : centre ? Block.Align.CENTRE : Block.Align.LEFT;
    }
    if (value.equals("right")) {
      return Block.Align.RIGHT;
    }
    if (value.equals("center") || name.equals("center")) {
      return Block.Align.CENTRE;
    }
    return value.isEmpty() && !name.equals("table") ? inherited : Block.Align.LEFT;
  }
}
