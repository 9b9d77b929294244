package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every file of the sources in every state that a file can be in by accident. The program ends with
 * a list of problems; it never fails.
 */
@Tag("slow")
final class HostileFilesTest {
  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final Path REPLIES = Path.of("content/replies");

  /** The Chinese sample, and the one in two languages. */
  private enum Sample {
    CHINESE("good", "demo-1"),
    ENGLISH("english", "a-joint");

    private final String site;
    private final String reply;

    Sample(String site, String reply) {
      this.site = site;
      this.reply = reply;
    }

    Path content() {
      return SITES.resolve(site).resolve("content");
    }

    Path reply() {
      return content().resolve("replies").resolve(reply);
    }
  }

  private static final List<String> FILES_OF_A_REPLY =
      List.of(
          "reply.yml",
          "figures.yml",
          "charts.yml",
          "claims.yml",
          "commitments.yml",
          "revisions.yml",
          "index.md",
          "index.en.md",
          "beds.csv",
          "images/plan.png",
          "files/list.txt",
          "files/list.pdf",
          "files/list.docx");

  /** The contents that are tried in the n-th file: usually a third, other ones in the next file. */
  private static Map<String, byte[]> contents(int n) {
    int step = Exhaustive.times(3, 1);
    Map<String, byte[]> some = new LinkedHashMap<>();
    int i = n;
    for (Map.Entry<String, byte[]> content : contents().entrySet()) {
      if (i++ % step == 0) {
        some.put(content.getKey(), content.getValue());
      }
    }
    return some;
  }

  /** What is the content of a file that was meant to hold something. */
  private static Map<String, byte[]> contents() {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    contents.put("empty", new byte[0]);
    contents.put("zero", new byte[1]);
    contents.put("zeros", new byte[5000]);
    contents.put("mark", "\uFEFF".getBytes(UTF_8));
    contents.put("utf-16", "\uFEFFkind: suggestion\n".getBytes(UTF_16LE));
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    contents.put("binary", bytes);
    contents.put("half-character", new byte[] {'a', ':', ' ', (byte) 0xE4, (byte) 0xB8});
    List<String> texts =
        List.of(
            " \n\t\n",
            "\u3000\u200B\n",
            "# nothing\n",
            "<!-- nothing -->\n",
            "---\n---\n",
            "---\ntitle: x\n---\n",
            "---",
            "...",
            "x",
            "1",
            "[]",
            "{}",
            "null",
            "~",
            "-",
            ":",
            "?",
            "''",
            "x:",
            "x: {}",
            "x: []",
            "x: 1",
            "- x: 1",
            "[1, [2, {a: b}]]",
            "x: {y: {z: {}}}",
            "%YAML 1.1",
            "%YAML 9.9\n---\nx",
            "!!binary x",
            "&a [*a]",
            "{x: 1, x: 2}",
            "? [a]\n: b",
            "x: |\n",
            "x: >-\n  \n",
            "\"",
            "'\\",
            "{",
            "[",
            ",",
            ",,\n,,\n",
            "\"a\n",
            "a,a\n1,2\n",
            "|\n|-",
            "[](figure:)",
            "![](chart:)",
            "[^1]: x",
            "{#}",
            "## {#}",
            "##",
            ">",
            "```");
    for (int i = 0; i < texts.size(); i++) {
      contents.put("text-" + i, texts.get(i).getBytes(UTF_8));
    }
    return contents;
  }

  @TempDir Path folder;

  /** A site without replies. */
  private Path site(Sample sample) throws IOException {
    Path content = folder.resolve("content");
    WholeSite.copy(sample.content(), content);
    delete(content.resolve("replies"));
    Files.createDirectories(content.resolve("replies"));
    return folder;
  }

  private Path reply(Sample sample, String id) throws IOException {
    Path reply = folder.resolve(REPLIES).resolve(id);
    WholeSite.copy(sample.reply(), reply);
    return reply;
  }

  private static void put(Path file, byte[] content) throws IOException {
    delete(file);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private WholeSite.Run check() {
    return WholeSite.huiyin(
        "check", "--format", "json", "--lang", "en", "--source", folder.toString());
  }

  /** Checks the site; every one of some replies must have a problem of its own. */
  private void expectProblemsIn(List<String> ids) {
    WholeSite.Run run = check();
    assertEquals(1, run.exit(), run.err());
    for (String id : ids) {
      assertTrue(run.out().contains("\"content/replies/" + id + "/"), "no problem in " + id);
    }
  }

  private static String id(String file, String state) {
    return file.replaceAll("[./]", "-") + "-" + state;
  }

  @ParameterizedTest
  @ValueSource(strings = {"CHINESE", "ENGLISH"})
  void a_file_of_a_reply_may_hold_anything(Sample sample) throws IOException {
    site(sample);
    List<String> refused = new ArrayList<>();
    for (String file : FILES_OF_A_REPLY) {
      int n = FILES_OF_A_REPLY.indexOf(file) + sample.ordinal();
      for (Map.Entry<String, byte[]> content : contents(n).entrySet()) {
        String id = id(file, content.getKey());
        put(reply(sample, id).resolve(file), content.getValue());
        if (file.startsWith("index") || file.equals("reply.yml")) {
          refused.add(id);
        }
      }
    }
    expectProblemsIn(refused);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CHINESE", "ENGLISH"})
  void a_folder_may_have_the_name_of_a_file(Sample sample) throws IOException {
    site(sample);
    List<String> refused = new ArrayList<>();
    for (String file : FILES_OF_A_REPLY) {
      String id = id(file, "folder");
      Path path = reply(sample, id).resolve(file);
      delete(path);
      Files.createDirectories(path);
      refused.add(id);
    }
    expectProblemsIn(refused);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CHINESE", "ENGLISH"})
  void a_file_may_have_the_name_of_a_folder(Sample sample) throws IOException {
    site(sample);
    List<String> refused = new ArrayList<>();
    for (String name : List.of("images", "files")) {
      put(reply(sample, name).resolve(name), new byte[1]);
      refused.add(name);
    }
    expectProblemsIn(refused);
    put(folder.resolve(REPLIES).resolve("file"), new byte[1]);
    assertEquals(1, check().exit(), check().err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CHINESE", "ENGLISH"})
  void a_link_may_lead_nowhere_or_to_itself(Sample sample) throws IOException {
    site(sample);
    List<String> refused = new ArrayList<>();
    for (String file : FILES_OF_A_REPLY) {
      for (String target : List.of("nothing", "itself", ".")) {
        String id = id(file, target.replace(".", "folder"));
        Path path = reply(sample, id).resolve(file);
        delete(path);
        Files.createDirectories(path.getParent());
        try {
          Files.createSymbolicLink(
              path, target.equals("itself") ? path.getFileName() : Path.of(target));
        } catch (UnsupportedOperationException | FileSystemException e) {
          assumeTrue(false, "no symbolic links here");
        }
        refused.add(id);
      }
    }
    expectProblemsIn(refused);
  }

  /** What is left of a file after a careless edit, or a full disk. */
  @ParameterizedTest
  @ValueSource(strings = {"CHINESE", "ENGLISH"})
  void a_file_may_be_cut_off_and_lack_any_line(Sample sample) throws IOException {
    site(sample);
    for (String file : FILES_OF_A_REPLY) {
      Path good = sample.reply().resolve(file);
      if (Files.exists(good)) {
        List<String> lines = Files.readAllLines(good);
        for (int i = 0; i < lines.size(); i++) {
          String before = String.join("\n", lines.subList(0, i)) + "\n";
          String line = lines.get(i);
          String after = "\n" + String.join("\n", lines.subList(i + 1, lines.size()));
          int colon = line.indexOf(':') + 1;
          List<String> edits =
              List.of(
                  before + after,
                  before + line.substring(0, line.length() / 2),
                  before + line.substring(0, colon),
                  before + line.substring(0, colon) + after,
                  before + line.substring(0, line.length() / 2) + after,
                  before + line + "\n" + line + after,
                  before + "  " + line + after,
                  before + line.stripLeading() + after);
          for (int edit = 0; edit < edits.size(); edit++) {
            put(
                reply(sample, id(file, i + "-" + edit)).resolve(file),
                edits.get(edit).getBytes(UTF_8));
          }
        }
      }
    }
    expectProblemsIn(List.of("reply-yml-0-0", "index-md-2-3"));
  }

  static List<String> filesOfTheSite() {
    return List.of(
        "content/site.yml",
        "content/pages/about.md",
        "content/pages/about.en.md",
        "templates/pages/home.ftlh",
        "templates/layouts/page.ftlh",
        "templates/assets/site.css",
        "templates/assets/site.js",
        "templates/assets/logo.svg",
        "templates/fonts/names.ttf",
        "templates/static/robots.txt");
  }

  @ParameterizedTest
  @MethodSource("filesOfTheSite")
  void a_file_of_the_site_may_hold_anything(String file) throws IOException {
    site(Sample.CHINESE);
    WholeSite.copy(
        SITES.resolve("good/content/replies/demo-2"), folder.resolve(REPLIES).resolve("demo-2"));
    int n = filesOfTheSite().indexOf(file);
    for (Map.Entry<String, byte[]> content : contents(n).entrySet()) {
      put(folder.resolve(file), content.getValue());
      expectNoFault(file + " " + content.getKey());
    }
    delete(folder.resolve(file));
    Files.createDirectories(folder.resolve(file));
    WholeSite.Run run = check();
    assertTrue(run.exit() <= 1, run.err());
    assertEquals(!file.contains("/static/"), run.out().contains("\"" + file + "\""), run.out());
  }

  @Test
  void site_yml_may_be_cut_off_and_lack_any_line() throws IOException {
    site(Sample.ENGLISH);
    Path file = folder.resolve("content/site.yml");
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      List<String> without = new ArrayList<>(lines);
      without.remove(i);
      Files.write(file, without);
      expectNoFault("without line " + (i + 1));
      Files.writeString(
          file,
          String.join("\n", lines.subList(0, i)) + "\n" + lines.get(i).split("[:,]", 2)[0] + ":");
      expectNoFault("cut off in line " + (i + 1));
    }
  }

  private void expectNoFault(String what) {
    WholeSite.Run run = check();
    assertTrue(run.exit() <= 1, () -> what + ": " + run.err());
    assertFalse(run.exit() == 1 && run.out().isEmpty(), what);
  }
}
