package org.huiyin.draft.update;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.sources.DraftFile;

/** Counts the marks of a draft that was just written. */
public final class MarkCount {
  private static final Pattern YAML = Pattern.compile("to-confirm: \\[([^\\]]*)]");
  private static final Pattern MARKDOWN = Pattern.compile(" \"\\?\"\\)");

  private MarkCount() {}

  public static int in(List<DraftFile> files) {
    int count = 0;
    for (DraftFile file : files) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      if (file.path().endsWith(".yml") && !file.path().equals("import.yml")) {
        Matcher list = YAML.matcher(text);
        while (list.find()) {
          count += list.group(1).split(",").length;
        }
      } else if (file.path().equals("index.md")) {
        count += (int) MARKDOWN.matcher(text).results().count();
      }
    }
    return count;
  }
}
