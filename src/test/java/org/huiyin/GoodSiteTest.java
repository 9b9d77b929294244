package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The small good site, built whole and compared file by file with {@code
 * src/test/resources/sites/good/site}; the theme's assets are left out, being copies, and so are
 * pictures and the index of the search, which their own tests hold.
 */
class GoodSiteTest {
  private static final String EXPECTED = "sites/good/site/";

  @TempDir Path folder;

  @Test
  void every_file_is_as_expected() throws IOException {
    Path site = build(source("a"));
    Set<String> made =
        WholeSite.files(site).keySet().stream()
            .filter(
                path ->
                    !path.startsWith("assets/")
                        && !path.startsWith(".")
                        && !path.endsWith(".png")
                        && !path.endsWith(".bin"))
            .collect(Collectors.toSet());
    for (String path : made) {
      Golden.checkPage(EXPECTED + path, Files.readString(site.resolve(path)));
    }
    assertEquals(made, WholeSite.files(Path.of("src/test/resources", EXPECTED)).keySet());
  }

  @Test
  void a_second_build_writes_nothing() throws IOException {
    Path source = source("a");
    build(source);
    WholeSite.Run again = WholeSite.huiyin("build", "--source", source.toString());
    assertTrue(again.out().contains("写入 0 个文件"), again::out);
    assertEquals("", again.err());
  }

  @Tag("slow")
  @Test
  void locale_time_zone_and_number_of_cores_do_not_show() throws IOException {
    Map<String, String> expected = WholeSite.files(build(source("a")));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG", "de-DE"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertEquals(expected, WholeSite.files(build(source(tag), "--jobs", "1")), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void another_address_shows_only_where_addresses_are_absolute() throws IOException {
    Map<String, String> here = WholeSite.files(build(source("a")));
    Map<String, String> there =
        WholeSite.files(build(source("b"), "--base-url", "https://other.example/"));
    assertTrue(there.get("feed.xml").contains("https://other.example/replies/demo-1/"));
    for (String path : here.keySet()) {
      // These name the page of each value and commitment.
      boolean absolute =
          path.equals("data/figures.csv") || path.equals("commitments/commitments.csv");
      if (path.endsWith(".csv") && !absolute || path.endsWith(".svg") || path.endsWith(".css")) {
        assertEquals(here.get(path), there.get(path), path);
      }
    }
    assertFalse(there.values().stream().anyMatch(text -> text.contains("demo.example")));
  }

  @Test
  void an_address_in_chinese_is_published_encoded_wherever_it_is_given() throws IOException {
    String address = "https://other.example/路径";
    Path source = source("a");
    Path config = source.resolve("content/site.yml");
    Files.writeString(
        config, Files.readString(config).replace("https://demo.example/sub/", address));
    Map<String, String> inConfig = WholeSite.files(build(source));
    Map<String, String> asOption = WholeSite.files(build(source("b"), "--base-url", address + "/"));
    assertEquals(inConfig, asOption);
    assertTrue(
        inConfig
            .get("sitemap.xml")
            .contains("<loc>https://other.example/%E8%B7%AF%E5%BE%84/replies/demo-1/</loc>"));
  }

  @Test
  void verify_names_what_differs_and_writes_nothing() throws IOException {
    Path source = source("a");
    Path site = build(source);
    assertEquals(0, verify(source).exit());
    Files.writeString(site.resolve("index.html"), "x");
    Files.delete(site.resolve("feed.xml"));
    Files.writeString(site.resolve("extra.txt"), "x");
    Map<String, String> before = WholeSite.files(site);
    WholeSite.Run run = verify(source);
    assertEquals(1, run.exit());
    assertTrue(run.out().concat(run.err()).contains("已变化 index.html\n"), run::out);
    assertTrue(run.out().concat(run.err()).contains("缺少 feed.xml\n"), run::out);
    assertTrue(run.out().concat(run.err()).contains("多出 extra.txt\n"), run::out);
    assertEquals(before, WholeSite.files(site));
  }

  @Test
  void what_may_not_be_published_reaches_no_file() throws IOException {
    String topic =
        new String("没有数字的答复".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertTrue(
        WholeSite.files(build(source("a"))).values().stream()
            .anyMatch(file -> file.contains(topic)));
    for (String line :
        new String[] {
          "status: draft",
          "status: published\npublicity: closed",
          "status: published\npublicity: on-request",
          "status: scheduled"
        }) {
      Path source = source(line.replaceAll("[^a-z]", ""));
      Path card = source.resolve("content/replies/demo-2/reply.yml");
      String later =
          Files.readString(card)
              .replace("status: published", line)
              .replace("2023-12-01", "2030-01-01");
      Files.writeString(card, later);
      Path text = source.resolve("content/replies/demo-1/index.md");
      Files.writeString(text, Files.readString(text).replace("，参见[另一份答复](reply:demo-2)", ""));
      Map<String, String> files = WholeSite.files(build(source));
      assertFalse(files.keySet().stream().anyMatch(path -> path.contains("demo-2")), line);
      assertFalse(
          files.values().stream().anyMatch(file -> file.contains("demo-2") || file.contains(topic)),
          line);
    }
  }

  @Test
  void drafts_are_built_on_request_and_say_that_they_are_drafts() throws IOException {
    Path source = source("a");
    Path card = source.resolve("content/replies/demo-2/reply.yml");
    Files.writeString(card, Files.readString(card).replace("status: published", "status: draft"));
    Path site = build(source, "--drafts");
    assertTrue(Files.readString(site.resolve("replies/demo-2/index.html")).contains("草稿"));
    assertFalse(Files.readString(site.resolve("replies/demo-1/index.html")).contains("草稿"));
  }

  @Test
  void a_scheduled_reply_appears_on_its_day() throws IOException {
    Path source = source("a");
    Path card = source.resolve("content/replies/demo-2/reply.yml");
    Files.writeString(
        card,
        Files.readString(card)
            .replace("status: published", "status: scheduled")
            .replace("published-at: 2023-12-01", "published-at: 2024-08-01"));
    Path text = source.resolve("content/replies/demo-1/index.md");
    Files.writeString(text, Files.readString(text).replace("，参见[另一份答复](reply:demo-2)", ""));
    assertFalse(Files.exists(build(source, "--as-of", "2024-07-31").resolve("replies/demo-2")));
    assertTrue(Files.exists(build(source, "--as-of", "2024-08-01").resolve("replies/demo-2")));
  }

  @Test
  void a_warning_stops_only_a_strict_build() throws IOException {
    Path source = source("a");
    Path images = Files.createDirectories(source.resolve("content/replies/demo-2/images"));
    Files.write(images.resolve("unused.png"), new byte[] {1});
    assertEquals(0, WholeSite.huiyin("build", "--source", source.toString()).exit());
    WholeSite.Run strict = WholeSite.huiyin("check", "--strict", "--source", source.toString());
    assertEquals(1, strict.exit());
    assertTrue(strict.err().contains("unused-image"), strict::err);
  }

  private Path source(String name) throws IOException {
    return WholeSite.goodSite(Files.createDirectories(folder.resolve(name)));
  }

  private static WholeSite.Run verify(Path source) {
    return WholeSite.huiyin("build", "--verify", "--source", source.toString());
  }

  private static Path build(Path source, String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "build";
    args[1] = "--source";
    args[2] = source.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    WholeSite.Run run = WholeSite.huiyin(args);
    assertEquals(0, run.exit(), run::err);
    return source.resolve("site");
  }
}
