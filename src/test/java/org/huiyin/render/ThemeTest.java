package org.huiyin.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.model.Language;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        reason.startsWith("Message[key=template.unknown-name, args=[titel, [frame, "), reason);
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

  @Test
  void a_template_in_another_encoding_is_reported() throws IOException {
    write("templates/pages/home.ftlh", "");
    Files.write(source.resolve("templates/pages/home.ftlh"), new byte[] {(byte) 0xbb, (byte) 0xd8});

    site();

    assertTrue(
        problems.sorted().stream().map(Problem::code).toList().contains("template-encoding"));
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
  void a_static_file_needs_a_plain_name() throws IOException {
    write("templates/static/表格.txt", "x");

    site();

    assertEquals("static-name", problems.sorted().get(0).code());
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
            "\\?no_esc|<#noautoesc|<#outputformat|\\?interpret|\\?eval|\\?new|\\?api|\\.data_model|=\\$\\{| on[a-z]+=|style=");
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(path -> path.toString().matches(".*\\.ftl[hx]")).toList()) {
        assertFalse(forbidden.matcher(Files.readString(file)).find(), file.toString());
      }
    }
  }

  private List<OutputFile> site() throws IOException {
    Renderer renderer = Sample.renderer(source);
    Rendered rendered =
        renderer.reply(Sample.reply(), Language.ZH, Sample.drawings(), new Problems());
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
