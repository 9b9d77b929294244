package org.huiyin.draft.page.text;

import java.util.ArrayList;
import java.util.List;

/** Joins lines that were broken at a width, as copies from mail and PDF are. */
public final class WrappedLines {
  private static final int NARROWEST = 16;
  private static final int WIDEST = 80;
  private static final int FEWEST = 4;

  private WrappedLines() {}

  /** Lines are joined only if many are equally long and end within a sentence. */
  public static List<String> joined(List<String> lines) {
    int width = lines.stream().mapToInt(WrappedLines::width).max().orElse(0);
    long full = lines.stream().filter(line -> isFull(line, width)).count();
    long prose = lines.stream().filter(line -> width(line) > NARROWEST).count();
    if (width < NARROWEST || width > WIDEST || full < FEWEST || full * 2 < prose) {
      return lines;
    }
    List<String> joined = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      boolean indented = LineText.indent(line.replace(' ', '\u00A0')) > 0;
      if (open && !indented && !line.isBlank()) {
        joined.set(joined.size() - 1, joined.get(joined.size() - 1) + line.strip());
      } else {
        joined.add(line);
      }
      open = isFull(line, width);
    }
    return joined;
  }

  private static boolean isFull(String line, int width) {
    String text = line.stripTrailing();
    return width(line) >= width - 3
        && !text.isEmpty()
        && "。：；！？".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** In Chinese characters; what is half as wide counts half. */
  private static int width(String line) {
    int width = 0;
    for (int i = 0; i < line.length(); i++) {
      width += line.charAt(i) < 0x300 ? 1 : 2;
    }
    return width / 2;
  }
}
