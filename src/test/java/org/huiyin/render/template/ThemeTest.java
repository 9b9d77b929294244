package org.huiyin.render.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.text.Language;
import org.huiyin.read.ThemeFolder;
import org.huiyin.render.Rendered;
import org.huiyin.render.RenderedSite;
import org.huiyin.render.Renderer;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.Severity;
import org.huiyin.source.ThemeSources;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class ThemeTest {
  @TempDir Path source;

  private final Problems problems = new Problems();

  @Test
  void a_site_s_own_template_wins() throws IOException {
    write("templates/pages/home.ftlh", "<p>${siteName} ${totals.replies.number}</p>");

    assertEquals("<p>回音（示例） 1</p>", page("index.html"));
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void what_a_text_holds_is_escaped() throws IOException {
    write("templates/pages/home.ftlh", "${\"<script>\"}");

    assertEquals("&lt;script&gt;", page("index.html"));
  }

  @Test
  void an_unknown_name_is_reported_where_it_stands_with_the_page_that_was_made()
      throws IOException {
    write("templates/pages/home.ftlh", "<h1>\n\t${titel}</h1>");

    site();

    Problem problem = problems.sorted().get(0);
    assertEquals("templates/pages/home.ftlh:2:2", problem.origin().toString());
    assertEquals("template-error", problem.code());
    assertEquals("index.html", problem.message().args().get(1));
    String reason = problem.message().args().get(0).toString();
    assertTrue(
        reason.startsWith("Message[key=template.unknown-name, args=[titel, [changesHref, "),
        reason);
  }

  @Test
  void an_error_in_the_syntax_is_reported_where_it_stands() throws IOException {
    write("templates/pages/home.ftlh", "<h1>\n<#if>\n</h1>");

    site();

    assertEquals("templates/pages/home.ftlh:2:2", problems.sorted().get(0).origin().toString());
  }

  @Test
  void an_error_in_an_included_block_is_reported_in_the_block() throws IOException {
    write(
        "templates/blocks/standing.ftlh",
        "<#macro bar standing>\n${standing.states.nothing}\n</#macro>");

    site();

    assertEquals(
        "templates/blocks/standing.ftlh:2:3", problems.sorted().get(0).origin().toString());
  }

  @Test
  void a_template_that_calls_itself_without_end_is_reported() throws IOException {
    write("templates/pages/home.ftlh", "<#macro m><@m/></#macro><@m/>");

    site();

    assertEquals("template-error", problems.sorted().get(0).code());
    assertEquals("templates/pages/home.ftlh", problems.sorted().get(0).origin().file().path());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${frame?api.class}",
        "${frame.class}",
        "${frame.getClass()}",
        "${siteName.class}",
        "${siteName.getClass().forName(\"java.lang.Runtime\")}",
        "${navigation.size()}",
        "${.data_model.class}",
        "<#include \"../../../../../../etc/passwd\">",
        "<#include \"static/secret.txt\">"
      })
  void nothing_but_the_views_is_within_reach(String template) throws IOException {
    write("templates/static/secret.txt", "secret");
    write("templates/pages/home.ftlh", template);

    List<OutputFile> files = site();

    assertTrue(files.stream().noneMatch(file -> file.path().equals("index.html")));
    assertEquals(List.of("template-error"), problems.sorted().stream().map(Problem::code).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages/home.ftlh", "feed.ftlx", "assets/site.css", "assets/site.js"})
  void a_file_in_another_encoding_is_reported_at_its_first_wrong_byte(String name)
      throws IOException {
    write("templates/" + name, "");
    Files.write(
        source.resolve("templates/" + name), "/* ${1}\n 回音 */".getBytes(Charset.forName("GBK")));

    RenderedSite.theme(source, problems);

    assertEquals(
        List.of("templates/" + name + ":2:2 not-utf8"),
        problems.sorted().stream()
            .map(problem -> problem.origin() + " " + problem.code())
            .toList());
  }

  @Test
  void a_static_file_may_have_any_encoding() throws IOException {
    write("templates/static/a.css", "");
    byte[] bytes = "回音".getBytes(Charset.forName("GBK"));
    Files.write(source.resolve("templates/static/a.css"), bytes);

    List<OutputFile> files = site();

    assertEquals(List.of(), problems.sorted());
    OutputFile file =
        files.stream().filter(made -> made.path().equals("a.css")).findFirst().orElseThrow();
    assertArrayEquals(bytes, file.bytes());
  }

  @Test
  void a_link_out_of_the_folder_is_refused() throws IOException {
    write("secret.txt", "secret");
    Files.createDirectories(source.resolve("templates/static"));
    Files.createSymbolicLink(
        source.resolve("templates/static/open.txt"), source.resolve("secret.txt"));

    List<OutputFile> files = site();

    assertEquals("templates/static/open.txt:1:1", problems.sorted().get(0).origin().toString());
    assertEquals("template-link", problems.sorted().get(0).code());
    assertTrue(files.stream().noneMatch(file -> file.path().equals("open.txt")));
  }

  @Test
  void static_files_are_copied_as_they_are() throws IOException {
    write("templates/static/downloads/form.txt", "=1+1\r\n");

    assertEquals("=1+1\r\n", page("downloads/form.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "Index.HTML",
        "about",
        "robots.txt/x",
        "replies/sample-1/own.txt",
        "replies",
        "assets"
      })
  void a_static_file_in_the_place_of_a_page_is_refused(String path) throws IOException {
    write("templates/static/" + path, "own");

    List<OutputFile> files = site();

    assertEquals(List.of("static-clash"), problems.sorted().stream().map(Problem::code).toList());
    assertTrue(
        files.stream()
            .noneMatch(file -> new String(file.bytes(), StandardCharsets.UTF_8).equals("own")));
  }

  @Test
  void names_that_others_prescribe_are_published() throws IOException {
    Set<String> names =
        Set.of(
            "CNAME",
            "MP_verify_aBcD.txt",
            "google1234.html",
            "BingSiteAuth.xml",
            "ads.txt",
            "web.config",
            "Downloads/2024/Form-A_1.PDF",
            ".well-known/security.txt",
            ".well-known/acme-challenge/_aB-c",
            ".well-known/apple-app-site-association");
    for (String name : names) {
      write("templates/static/" + name, "own");
    }

    Set<String> published =
        site().stream()
            .filter(file -> new String(file.bytes(), StandardCharsets.UTF_8).equals("own"))
            .map(OutputFile::path)
            .collect(Collectors.toSet());

    assertEquals(names, published);
    assertEquals(List.of(), problems.sorted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "表格.txt",
        ".htaccess",
        ".env",
        ".hidden/a.txt",
        ".well-known/.hidden",
        "a/.well-known/b",
        ".Well-Known/a",
        "a b.txt",
        "a'.txt",
        "_b",
        "-a",
        "a.",
        "a./b",
        "con",
        "Nul.txt",
        "a/COM1.txt"
      })
  void a_static_file_with_another_name_is_reported(String path) throws IOException {
    write("templates/static/" + path, "own");

    Theme theme = RenderedSite.theme(source, problems);

    assertEquals(
        List.of("templates/static/" + path + " static-name"),
        problems.sorted().stream()
            .map(problem -> problem.origin().file() + " " + problem.code())
            .toList());
    assertEquals(List.of(), theme.statics());
  }

  @ParameterizedTest
  @CsvSource({"200, 0", "201, 1"})
  void a_path_that_is_too_long_for_windows_is_published_with_a_warning(int length, int warnings)
      throws IOException {
    String path = "a/".repeat(95) + "b".repeat(length - 190);
    write("templates/static/" + path, "x");
    Theme theme = RenderedSite.theme(source, problems);

    assertEquals(
        Collections.nCopies(warnings, "long-path"),
        problems.sorted().stream().map(Problem::code).toList());
    assertEquals(1, theme.statics().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".DS_Store",
        "a/Thumbs.db",
        "desktop.ini",
        ".gitkeep",
        "a.txt~",
        ".a.txt.swp",
        "._a.txt",
        ".#a.txt",
        "#a.txt#",
        "~$a.docx",
        ".~lock.a.odt#",
        ".git/config",
        ".well-known/.DS_Store",
        "__MACOSX/a"
      })
  void junk_is_left_out_without_a_message(String path) throws IOException {
    write("templates/static/" + path, "own");
    write("templates/pages/" + path, "own");

    Theme theme = RenderedSite.theme(source, problems);

    assertEquals(List.of(), problems.sorted());
    assertEquals(List.of(), theme.statics());
  }

  @ParameterizedTest
  @CsvSource({
    "Data.txt, data.txt",
    "Files/a.txt, files/b.txt",
    "Replies/own.txt, robots.txt/",
    "a/B/c, a/b/d",
  })
  void paths_that_differ_only_in_case_are_reported(String one, String two) throws IOException {
    write("templates/static/" + one, "own");
    if (!two.endsWith("/")) {
      write("templates/static/" + two, "own");
    }

    site();

    assertEquals(List.of("static-case"), problems.sorted().stream().map(Problem::code).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "pages/hom.ftlh, templates/pages/home.ftlh",
    "home.ftlh, templates/pages/home.ftlh",
    "map.ftlh, templates/pages/map.ftlh",
    "page/map.ftlh, templates/pages/map.ftlh",
    "Pages/Map.ftlh, templates/pages/map.ftlh",
    "pages/home.ftl, templates/pages/home.ftlh",
    "pages/home.html, templates/pages/home.ftlh",
    "feed.ftlh, templates/feed.ftlx",
    "assets/sit.css, templates/assets/site.css",
    "site.css, templates/assets/site.css",
    "statics/form.pdf, templates/static/form.pdf",
    "font/names.ttf, templates/fonts/names.ttf",
  })
  void a_file_that_nothing_uses_is_reported_with_the_nearest_name(String name, String nearest)
      throws IOException {
    write("templates/" + name, "");

    RenderedSite.theme(source, problems);

    Problem problem = problems.sorted().get(0);
    assertEquals("templates/" + name + ":1:1", problem.origin().toString());
    assertEquals("template-unused", problem.code());
    assertEquals(Severity.WARNING, problem.severity());
    assertEquals(Optional.of(Message.of("hint.did-you-mean", nearest)), problem.hint());
    assertEquals(1, problems.sorted().size());
  }

  @Test
  void a_file_far_from_any_name_is_reported_too() throws IOException {
    write("templates/own/banner.ftlh", "");
    write("templates/own/self.ftlh", "<#include \"self.ftlh\">");
    write("templates/assets/leaflet.png", "");

    RenderedSite.theme(source, problems);

    assertEquals(
        List.of("template-unused", "template-unused", "template-unused"),
        problems.sorted().stream().map(Problem::code).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#include \"../own/part.ftlh\">",
        "<#include '/own/part.ftlh' ignore_missing=true>",
        "<#import \"../own/part.ftlh\" as part>",
        "<#list [\"part\"] as name><#include \"../own/${name}.ftlh\"></#list>",
        "<#assign name = \"part.ftlh\"><#include \"../own/\" + name>",
        "<#assign name = \"../own/part.ftlh\"><#include name>",
        "<#assign part = .get_optional_template('../own/part.ftlh')><@part.include/>",
      })
  void a_file_that_a_template_of_the_folder_uses_is_not_reported(String text) throws IOException {
    write("templates/own/part.ftlh", "part");
    write("templates/pages/home.ftlh", text);

    site();

    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void notes_fonts_and_used_pictures_are_not_reported() throws IOException {
    write("templates/README.md", "");
    write("templates/fonts/OFL.txt", "");
    write("templates/LICENSE", "");
    write("templates/.editorconfig", "");
    write("templates/fonts/names.ttf", "");
    write("templates/assets/logo.svg", "");
    write("templates/assets/site.css", "a { background: url( 'logo.svg#mark' ) }");

    ThemeSources sources = ThemeFolder.read(source, problems);
    Theme.of(sources, problems);

    assertEquals(List.of(), problems.sorted());
    assertEquals(
        List.of("templates/fonts/names.ttf:1:1"),
        sources.fonts().keySet().stream().map(Object::toString).toList());
  }

  @Test
  void a_style_sheet_may_name_elements_and_write_what_it_likes_in_comments_and_texts()
      throws IOException {
    String style =
        "/* url(https://example.org/x.png)\n @import */\r\n"
            + "a { fill: url(#m); mask: url('#n') } /* url(b */\n"
            + "b::after { content: \"url(x) \\\" @import /*\" '/* it\\'s @import' }\n"
            + "/* not closed url(x)";
    write("templates/assets/site.css", style);

    String published =
        site().stream()
            .filter(file -> file.path().matches("assets/site\\.[0-9a-f]{8}\\.css"))
            .findFirst()
            .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
            .orElseThrow();

    assertEquals(List.of(), problems.sorted());
    assertEquals(style.replace("'#n'", "#n"), published);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import 'x.css';",
        "@IMPORT url(site.css);",
        "a { b: url(https://example.org/x.png) }",
        "a { b: URL(\"//example.org/x.png\") }",
        "/* */ a { b: url(none.png) } /* */",
        "a { b: url(../static/x.png) }",
        "a { b: url() }",
        "a { b: url(none.svg#m) }"
      })
  void a_style_sheet_uses_nothing_else(String style) throws IOException {
    write("templates/assets/site.css", style);

    RenderedSite.theme(source, problems);

    assertTrue(problems.sorted().stream().allMatch(found -> found.code().equals("asset-use")));
    assertFalse(problems.sorted().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets/Logo.png", "assets/a/b.png", "assets/con.png", "assets/a"})
  void an_asset_needs_a_name_that_can_get_a_hash(String name) throws IOException {
    write("templates/" + name, "");

    RenderedSite.theme(source, problems);

    assertEquals(List.of("asset-name"), problems.sorted().stream().map(Problem::code).toList());
  }

  @Test
  void the_list_of_the_theme_s_files_is_complete() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      Set<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> Path.of("templates").relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toSet());
      assertEquals(names, DefaultTheme.FILES);
    }
  }

  @Test
  void every_asset_of_the_theme_is_published() throws IOException {
    List<String> paths = site().stream().map(OutputFile::path).toList();
    try (Stream<Path> assets = Files.list(Path.of("templates/assets"))) {
      for (Path asset : assets.toList()) {
        String name = "assets/" + asset.getFileName();
        Pattern published =
            Pattern.compile(
                Pattern.quote(name.substring(0, name.lastIndexOf('.')))
                    + "\\.[0-9a-f]{8}"
                    + name.substring(name.lastIndexOf('.')));
        assertEquals(
            1, paths.stream().filter(path -> published.matcher(path).matches()).count(), name);
        assertFalse(paths.contains(name));
      }
    }
  }

  @Test
  void the_theme_s_templates_use_nothing_that_could_undo_escaping() throws IOException {
    Pattern forbidden =
        Pattern.compile(
            "\\?no_esc|<#noautoesc|<#outputformat|\\?interpret|\\?eval|\\?new|\\?api|\\.data_model|=\\$\\{|"
                + " on[a-z]+=|style=");
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(path -> path.toString().matches(".*\\.ftl[hx]")).toList()) {
        assertFalse(forbidden.matcher(Files.readString(file)).find(), file.toString());
      }
    }
  }

  private List<OutputFile> site() throws IOException {
    Renderer renderer = RenderedSite.renderer(source, problems);
    Rendered rendered =
        renderer.reply(
            RenderedSite.reply(), Language.ZH, RenderedSite.drawings(), false, new Problems());
    List<OutputFile> files = new ArrayList<>();
    renderer.site(List.of(rendered.summary()), problems, files::add);
    return files;
  }

  private String page(String path) throws IOException {
    return site().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .orElseThrow();
  }

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
