package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of the README: a new site, a page imported, confirmed and published. */
final class FromPageToSiteTest {
  private static final String PAGE = "src/test/resources/draft/letter.html";
  private static final String ID = "sls-2024-0042";

  @TempDir Path folder;

  @BeforeEach
  void make() {
    run(0, "new", "site", site().toString());
  }

  private Path site() {
    return folder.resolve("site");
  }

  private Path draft(String file) {
    return site().resolve("content/replies/" + ID + "/" + file);
  }

  private WholeSite.Run run(int exit, String... arguments) {
    WholeSite.Run run =
        WholeSite.huiyin(
            Stream.concat(Stream.of(arguments), Stream.of("--lang", "en")).toArray(String[]::new));
    assertEquals(exit, run.exit(), () -> run.out() + run.err());
    return run;
  }

  private WholeSite.Run onSite(int exit, String... arguments) {
    return run(
        exit,
        Stream.concat(Stream.of(arguments), Stream.of("--source", site().toString()))
            .toArray(String[]::new));
  }

  @Test
  void a_page_becomes_a_published_reply() throws IOException {
    WholeSite.Run imported = onSite(0, "import", PAGE);
    assertTrue(imported.out().contains("content/replies/" + ID), imported::out);
    WholeSite.Run checked = onSite(0, "check", "--drafts", "--cache", "off");
    assertTrue(checked.err().contains("[to-confirm]"), checked::err);

    String card = Files.readString(draft("reply.yml"));
    Files.writeString(draft("reply.yml"), card.replace("status: draft", "status: published"));
    WholeSite.Run refused = onSite(1, "check", "--cache", "off");
    assertTrue(refused.err().contains("error[to-confirm]"), refused::err);

    onSite(0, "confirm", ID, "--all", "--by", "示例");
    onSite(0, "build", "--strict", "--cache", "off");
    Document page =
        Jsoup.parse(Files.readString(site().resolve("site/replies/" + ID + "/index.html")));
    String text = page.text();
    assertTrue(text.contains("2023年，全市新建供水管网216公里，改造老旧管网84公里，完成投资3.5亿元。"), text);
    assertFalse(text.contains("7654321"), text);
    assertTrue(page.select("a.figure-ref").size() > 8, page::outerHtml);
  }

  @Test
  void nothing_of_a_telephone_number_is_written() throws IOException {
    onSite(0, "import", PAGE);
    try (Stream<Path> files = Files.walk(draft(""))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(Files.readString(file).contains("7654321"), file::toString);
      }
    }
  }

  @Test
  void lines_about_contacts_are_named_without_them() throws IOException {
    String letters = "src/test/resources/draft/letters/";
    String cut = onSite(0, "import", letters + "short-number.html").out();
    assertTrue(cut.contains("line was left out: （联系人：…；联系电话：…）"), cut);
    String both = onSite(0, "import", letters + "contact-in-a-sentence.html").out();
    assertTrue(both.contains("line was left out: （联系电话：…）（此件主动公开）"), both);
    assertTrue(both.contains("2 telephone numbers or the like in sentences"), both);
    assertFalse(both.contains("111222"), both);
  }

  @Test
  void the_same_page_again_writes_nothing() throws IOException {
    onSite(0, "import", PAGE);
    String before = Files.readString(draft("index.md"));
    Files.writeString(draft("index.md"), before + "\n");
    WholeSite.Run again = onSite(0, "import", PAGE);
    assertTrue(again.out().contains("the source has not changed"), again::out);
    assertEquals(before + "\n", Files.readString(draft("index.md")));
  }

  @Test
  void an_id_that_exists_is_refused() throws IOException {
    onSite(0, "import", PAGE);
    Path other = folder.resolve("other.html");
    Files.writeString(other, Files.readString(Path.of(PAGE)).replace("84公里", "85公里"));
    onSite(1, "import", other.toString(), "--id", ID);
  }

  @Test
  void a_dry_run_writes_nothing() throws IOException {
    String before = Files.readString(site().resolve("content/site.yml"));
    onSite(0, "import", PAGE, "--dry-run");
    assertFalse(Files.exists(draft("reply.yml")));
    assertEquals(before, Files.readString(site().resolve("content/site.yml")));
  }

  @Test
  void a_folder_with_other_files_is_imported_as_far_as_it_goes() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    Files.copy(Path.of(PAGE), pages.resolve("a.html"));
    Files.write(pages.resolve("b.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    Files.writeString(pages.resolve("c.html"), "");
    WholeSite.Run run = onSite(1, "import", pages.toString());
    assertTrue(run.out().contains("3 files: 1 imported, 0 unchanged, 2 not imported"), run::out);
    assertTrue(run.err().contains("b.png: not imported: a picture"), run::err);
    assertTrue(run.err().contains("c.html: not imported: the file is empty"), run::err);
    assertTrue(Files.exists(draft("reply.yml")));
  }

  @Test
  void bodies_that_the_site_does_not_know_are_added() throws IOException {
    onSite(0, "import", PAGE);
    String text = Files.readString(site().resolve("content/site.yml"));
    assertTrue(text.contains("{name: 示例市水利局}"), text);
    assertEquals(1, text.split("示例市财政局", -1).length - 1, text);
  }

  @Test
  void bodies_are_added_between_braces_too() throws IOException {
    Path file = site().resolve("content/site.yml");
    String text = Files.readString(file).replaceAll("(?s)\\norganisations:.*", "\n");
    Files.writeString(file, text + "organisations: {cz: {name: 示例市财政局, short: \"财政}局\"}}\n");
    onSite(0, "import", PAGE);
    assertTrue(Files.readString(file).contains("{name: 示例市水利局}, cz: {name"));
    // The letter that was there before names a body and a scheme that are gone now.
    assertFalse(onSite(1, "check", "--drafts", "--cache", "off").err().contains("site.yml:"));
  }

  /** macOS takes letters and accents of names apart; links to the files do not. */
  @Test
  void a_file_beside_the_page_is_found_however_its_name_is_composed() throws IOException {
    Path saved = Files.createDirectories(folder.resolve("saved"));
    try {
      Files.writeString(saved.resolve("liste\u0301.csv"), "工程,公里\n示例,1\n");
    } catch (InvalidPathException e) {
      abort("this machine has ASCII names only");
    }
    Path page = saved.resolve("page.html");
    String end = "<p style=\"text-indent:2em\">感谢您";
    Files.writeString(
        page,
        Files.readString(Path.of(PAGE))
            .replace(end, "<p>附件：<a href=\"list\u00E9.csv\">工程清单</a></p>" + end));
    onSite(0, "import", page.toString());
    assertTrue(Files.readString(draft("index.md")).contains("[工程清单](files/"));
  }

  @Test
  void pictures_and_attachments_beside_the_page_come_along() throws IOException {
    Path page = Files.createDirectories(folder.resolve("saved")).resolve("page.html");
    Files.createDirectories(folder.resolve("saved/page_files"));
    Files.copy(
        Path.of("site/assets")
            .toFile()
            .listFiles((home, name) -> name.endsWith(".png"))[0]
            .toPath(),
        folder.resolve("saved/page_files/plan.png"));
    Files.writeString(folder.resolve("saved/list.csv"), "工程,公里\n示例,1\n");
    String end = "<p style=\"text-indent:2em\">感谢您";
    Files.writeString(
        page,
        Files.readString(Path.of(PAGE))
            .replace(
                end,
                "<p><img src=\"page_files/plan.png\" alt=\"示意图\"></p>"
                    + "<p>附件：<a href=\"list.csv\">工程清单</a></p>"
                    + end));
    onSite(0, "import", page.toString());
    String text = Files.readString(draft("index.md"));
    assertTrue(text.contains("![示意图](images/picture.png)"), text);
    assertTrue(text.contains("附件：[工程清单](files/attachment.csv)"), text);
    onSite(0, "check", "--drafts", "--cache", "off");
  }
}
