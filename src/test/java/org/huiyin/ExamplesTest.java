package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the reference build, as parts of the site in the quick start. */
class ExamplesTest {
  private static final Path REFERENCE = Path.of("src/docs/reference.md");
  private static final Pattern FILE =
      Pattern.compile("<!-- file: (\\S+) -->\n```[a-z]+\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern BLOCK =
      Pattern.compile("(?:<!-- in: ([^>]+) -->\n)?```([a-z]*)\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("`(\\[[^`\\]]*]\\([a-z][^`)\"]*\\))`");
  private static final String REPLY = "content/replies/bus-2024-15/";

  private static final String FIGURE =
      """

      beds:
        label: 床位
        unit: 张
        nature: stock
        period: 2019
        source: {section: s1-1}
      """;

  @TempDir Path folder;

  @BeforeEach
  void make() throws IOException {
    for (String table : List.of("beds.csv", "yearbook.csv")) {
      Files.deleteIfExists(folder.resolve(REPLY + table));
    }
    Files.deleteIfExists(folder.resolve(REPLY + "revisions.yml"));
    for (MatchResult file :
        FILE.matcher(Files.readString(Path.of("src/docs/quick-start.md"))).results().toList()) {
      write(file.group(1), file.group(2));
    }
    write(REPLY + "files/stops.pdf", "%PDF-1.7");
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  private void append(String file, String text) throws IOException {
    write(file, Files.readString(folder.resolve(file)) + text);
  }

  private void builds(String example) throws IOException {
    // Into a folder of its own: the examples are no versions of one site.
    String output = Files.createTempDirectory(folder, "site").toString();
    WholeSite.Run run =
        WholeSite.huiyin(
            "build", "--strict", "--source", folder.toString(), "--output", output, "--jobs", "1");
    assertEquals("", run.err(), example);
    assertEquals(0, run.exit(), example);
  }

  private static List<MatchResult> blocks() throws IOException {
    return BLOCK.matcher(Files.readString(REFERENCE)).results().toList();
  }

  @Test
  void every_block_says_where_it_belongs() throws IOException {
    List<MatchResult> blocks = blocks();
    assertEquals(12, blocks.stream().filter(block -> block.group(2).equals("yaml")).count());
    for (MatchResult block : blocks) {
      assertEquals(block.group(2).equals("yaml"), block.group(1) != null, block::group);
    }
  }

  @TestFactory
  Stream<DynamicTest> the_blocks_of_the_reference_build() throws IOException {
    return blocks().stream()
        .filter(block -> block.group(1) != null)
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.group(3).lines().findFirst().orElseThrow(),
                    () -> {
                      make();
                      if (block.group(1).equals("a draft")) {
                        marks(block.group(3));
                      } else {
                        put(block.group(1), block.group(3));
                        builds(block.group());
                      }
                    }));
  }

  /** Figures with guesses: a draft may have them. */
  private void marks(String figures) throws IOException {
    String card = Files.readString(folder.resolve(REPLY + "reply.yml"));
    write(REPLY + "reply.yml", card.replace("status: published", "status: draft"));
    append(REPLY + "figures.yml", "\n" + figures);
    WholeSite.Run run =
        WholeSite.huiyin("check", "--drafts", "--source", folder.toString(), "--jobs", "1");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.err().contains("[to-confirm]"), run.err());
  }

  private void put(String place, String example) throws IOException {
    switch (place) {
      case "a figure" -> {
        if (example.contains("yearbook")) {
          write(REPLY + "yearbook.csv", "地区,指标,2018,2019\n全市,床位数,110,120\n全市,医院,3,4\n");
        } else {
          String value = example.contains("columns:") ? "床位数" : "数量";
          write(REPLY + "beds.csv", "地区,年份," + value + ",备注\n全市,2019,120,示例\n东区,2019,45,\n");
        }
        append(REPLY + "figures.yml", FIGURE + example.indent(2));
      }
      case "the beginning of figures.yml" ->
          write(
              REPLY + "figures.yml",
              example + "\n" + Files.readString(folder.resolve(REPLY + "figures.yml")));
      case "revisions.yml" -> write(REPLY + place, example);
      case "site.yml" -> append("content/site.yml", example);
      default -> append(REPLY + place, "\n" + example);
    }
  }

  /** Links in the running text of the reference, each as a paragraph of the letter. */
  @Test
  void the_links_of_the_reference_are_right() throws IOException {
    List<String> links =
        LINK.matcher(Files.readString(REFERENCE)).results().map(found -> found.group(1)).toList();
    assertEquals(5, links.size(), links::toString);
    append(REPLY + "index.md", "\n" + String.join("\n\n", links) + "\n");
    builds(links.toString());
  }

  /** The keys that the quick start lists in comments are all that there are. */
  @Test
  void the_kinds_in_the_comments_are_complete() throws IOException {
    String text = Files.readString(Path.of("src/docs/quick-start.md"));
    for (String kind : List.of("suggestion 建议", "proposal 提案", "motion 议案", "opinion 会办意见")) {
      assertTrue(text.contains(kind), kind);
    }
  }
}
