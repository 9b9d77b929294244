package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the quick start is a site, and builds without a warning. */
class QuickStartTest {
  private static final Pattern FILE =
      Pattern.compile("<!-- file: (\\S+) -->\n```[a-z]+\n(.*?)```\n", Pattern.DOTALL);

  @Test
  void the_example_builds(@TempDir Path folder) throws IOException {
    int files = 0;
    for (MatchResult file :
        FILE.matcher(Files.readString(Path.of("src/docs/quick-start.md"))).results().toList()) {
      Path path = folder.resolve(file.group(1));
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.group(2));
      files++;
    }
    assertEquals(7, files);
    WholeSite.Run run = WholeSite.huiyin("build", "--strict", "--source", folder.toString());
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    String page = Files.readString(folder.resolve("site/replies/bus-2024-15/index.html"));
    assertTrue(page.contains("45 ÷ 120 = 37.5% ≥ 1/3"), page);
    assertTrue(page.contains(">75条</a>"), page);
  }
}
