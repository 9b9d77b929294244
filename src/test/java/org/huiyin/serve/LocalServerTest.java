package org.huiyin.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huiyin.WholeSite;
import org.huiyin.pipeline.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server answers, and what it notices. */
@Tag("slow")
class LocalServerTest {
  private static final long PATIENCE_MILLIS = 60_000;

  /** Address, status, type. */
  private static final String ANSWERS =
      """
      /, 200, text/html; charset=utf-8
      /index.html, 200, text/html; charset=utf-8
      /data/figures.jsonl, 200, application/jsonl; charset=utf-8
      /site.webmanifest, 200, application/manifest+json; charset=utf-8
      /feed.xml, 200, application/xml; charset=utf-8
      /card.png, 200, image/png
      /?q=1, 200, text/html; charset=utf-8
      /no/such/page, 404, text/html; charset=utf-8
      /../content/site.yml, 404, text/html; charset=utf-8
      /%2e%2e/content/site.yml, 404, text/html; charset=utf-8
      /content/site.yml, 404, text/html; charset=utf-8
      //localhost/replies, 404, text/html; charset=utf-8
      /_huiyin/reload.js, 200, text/javascript; charset=utf-8
      /_huiyin/nothing, 404,
      """;

  @TempDir Path folder;

  private final PlainVoice voice = new PlainVoice();
  private LocalServer server;

  @BeforeEach
  void start() throws IOException {
    WholeSite.copy(Path.of("src/test/resources/sites/editions/content"), folder.resolve("content"));
    server = LocalServer.start(request(), "127.0.0.1", 0, voice, PlainVoice.EDITOR);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Request request() {
    return new Request(
        folder.toAbsolutePath(),
        folder.resolve("site"),
        Request.Mode.PREVIEW,
        Optional.empty(),
        Optional.empty(),
        true,
        false,
        false,
        2);
  }

  /** A whole answer, as it was sent. */
  private String ask(String method, String path, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout((int) PATIENCE_MILLIS);
      socket
          .getOutputStream()
          .write(
              (method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  /** The site's own address ends with {@code /sub/}; a server has it there too. */
  private String get(String path) throws IOException {
    boolean own = path.startsWith("/_huiyin/");
    return ask("GET", (own ? "" : "/sub") + path, "localhost:" + server.address().getPort());
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.split(" ")[1]);
  }

  private static String header(String answer, String name) {
    return answer
        .lines()
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElse("");
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    await(what, PATIENCE_MILLIS, condition);
  }

  private static void await(String what, long millis, Callable<Boolean> condition)
      throws Exception {
    long end = System.nanoTime() + millis * 1_000_000;
    while (!condition.call()) {
      assertTrue(System.nanoTime() < end, what);
      Thread.sleep(5);
    }
  }

  /** One server answers all of these; what it answers does not change. */
  @Test
  void an_address_is_looked_up_among_the_files_of_the_site() {
    assertAll(ANSWERS.lines().map(line -> line.split(", ?", -1)).map(this::answers));
  }

  private Executable answers(String... line) {
    return () -> {
      String answer = get(line[0]);
      assertEquals(line[1], String.valueOf(status(answer)), answer);
      assertEquals(line[2], header(answer, "content-type"), line[0]);
    };
  }

  @Test
  void a_folder_without_its_slash_is_sent_to_the_right_address() throws IOException {
    String answer = get("/replies");
    assertEquals(302, status(answer));
    assertEquals("/sub/replies/", header(answer, "location"));
    String root = ask("GET", "/", "localhost:" + server.address().getPort());
    assertEquals(302, status(root));
    assertEquals("/sub/", header(root, "location"));
    String outside =
        ask("GET", "//evil.example/replies", "localhost:" + server.address().getPort());
    assertEquals(404, status(outside));
  }

  @ParameterizedTest
  @CsvSource({"evil.example", "evil.example:PORT", "localhost", "localhost:1"})
  void another_name_is_refused(String host) throws IOException {
    String port = String.valueOf(server.address().getPort());
    assertEquals(421, status(ask("GET", "/", host.replace("PORT", port))));
    assertEquals(421, status(ask("GET", "/_huiyin/events", host.replace("PORT", port))));
  }

  @ParameterizedTest
  @CsvSource({"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void other_methods_are_refused(String method) throws IOException {
    String answer = ask(method, "/", "localhost:" + server.address().getPort());
    assertEquals(405, status(answer));
    assertEquals("GET, HEAD", header(answer, "allow"));
  }

  @Test
  void head_has_the_headers_of_get_and_no_body() throws IOException {
    String head = ask("HEAD", "/sub/", "localhost:" + server.address().getPort());
    assertEquals(200, status(head));
    assertEquals(header(get("/"), "content-length"), header(head, "content-length"));
    assertTrue(head.endsWith("\r\n\r\n"), head);
  }

  @Test
  void the_headers_are_those_that_a_host_should_send() throws IOException {
    String wanted = get("/_headers");
    assertEquals(200, status(wanted));
    String page = get("/");
    for (String line : wanted.substring(wanted.indexOf("\r\n\r\n") + 4).split("\n")) {
      if (line.startsWith("/sub/assets")) {
        break;
      }
      if (line.startsWith("  ")) {
        String name = line.strip().split(": ")[0];
        assertEquals(
            line.strip().substring(name.length() + 2), header(page, name.toLowerCase(Locale.ROOT)));
      }
    }
    assertEquals("no-store", header(page, "cache-control"));
  }

  @Test
  void drafts_are_shown_and_nothing_is_written() throws Exception {
    get("/");
    assertFalse(Files.exists(folder.resolve("site")));
    try (var files = Files.list(folder)) {
      assertEquals(List.of("content"), files.map(file -> file.getFileName().toString()).toList());
    }
  }

  @Test
  void a_thousand_touches_are_few_builds() throws Exception {
    get("/");
    long before = server.updates();
    Path file = folder.resolve("content/replies/rooms-1/index.md");
    for (int i = 0; i < 1000; i++) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + i));
    }
    Files.writeString(file, Files.readString(file) + "\n末尾的一段。\n");
    await("the edit is shown", () -> get("/replies/rooms-1/").contains("末尾的一段"));
    long builds = server.updates() - before;
    System.out.println("A thousand touches: " + builds + " builds");
    assertTrue(builds <= 10, () -> builds + " builds");
  }

  @Test
  void a_thousand_new_files_in_new_folders_are_few_builds() throws Exception {
    get("/");
    long before = server.updates();
    for (int i = 0; i < 1000; i++) {
      Path file = folder.resolve("templates/static/f" + i / 10 + "/" + i + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "file " + i);
    }
    for (int i = 0; i < 1000; i++) {
      String path = "/f" + i / 10 + "/" + i + ".txt";
      String end = "file " + i;
      await(path, () -> get(path).endsWith(end));
    }
    long builds = server.updates() - before;
    assertTrue(builds <= 100, () -> builds + " builds");
  }

  @Test
  @EnabledIfSystemProperty(named = "exhaustive", matches = "true")
  void a_template_that_never_ends_leaves_the_last_good_pages() throws Exception {
    String home = get("/");
    String reply = get("/replies/rooms-1/");
    Path template = folder.resolve("templates/pages/home.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "<#list 1..2000000000 as i><#if i < 0>x</#if></#list>\n");
    // A template is stopped when it has had processor time of its own for long enough.
    await(
        "told",
        10 * PATIENCE_MILLIS,
        () -> voice.said.stream().anyMatch(said -> said.contains("home.ftlh")));
    assertEquals(body(home), body(get("/")));
    assertEquals(body(reply), body(get("/replies/rooms-1/")));
    Files.writeString(template, "<p>own words</p>\n");
    await("mended", () -> get("/").contains("own words"));
    await("no problem", () -> voice.said.contains("problems [][]"));
  }

  @Test
  void what_is_broken_is_told_once_and_comes_back() throws Exception {
    String home = get("/");
    Path settings = folder.resolve("content/site.yml");
    String text = Files.readString(settings);
    Files.writeString(settings, "title: [\n");
    await("told", () -> voice.said.stream().anyMatch(said -> said.contains("site.yml")));
    assertEquals(body(home), body(get("/")));
    Files.move(folder.resolve("content"), folder.resolve("away"));
    await("told", () -> voice.said.get(voice.said.size() - 1).contains("missing-file"));
    Files.move(folder.resolve("away"), folder.resolve("content"));
    Files.writeString(settings, text);
    await("mended", () -> voice.said.get(voice.said.size() - 1).equals("problems [][]"));
    assertEquals(body(home), body(get("/")));
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n"));
  }

  @Test
  void a_template_of_the_site_comes_and_goes() throws Exception {
    String home = get("/");
    Path template = folder.resolve("templates/pages/not-found.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "<p>own words</p>\n");
    await("own template", () -> get("/no-such").contains("own words"));
    Files.writeString(template, "<#if>\n");
    await("told", () -> voice.said.stream().anyMatch(said -> said.contains("not-found.ftlh")));
    Files.delete(template);
    await("default", () -> !get("/no-such").contains("own words"));
    await("no problem", () -> voice.said.get(voice.said.size() - 1).equals("problems [][]"));
    assertEquals(body(home), body(get("/")));
  }

  @Test
  void a_new_reply_is_noticed_and_a_deleted_one_is_gone() throws Exception {
    get("/");
    Path reply = folder.resolve("content/replies/rooms-1");
    String file = Files.readString(reply.resolve("reply.yml"), ISO_8859_1);
    assertFalse(file.isEmpty());
    Path away = folder.resolve("away");
    Files.move(reply, away);
    await("gone", () -> status(get("/replies/rooms-1/")) == 404);
    Files.move(away, reply);
    await("there", () -> status(get("/replies/rooms-1/")) == 200);
  }

  @Test
  void a_taken_port_is_passed_over_and_said_so() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      PlainVoice other = new PlainVoice();
      try (LocalServer second =
          LocalServer.start(
              request(), "127.0.0.1", taken.getLocalPort(), other, PlainVoice.EDITOR)) {
        assertTrue(second.address().getPort() > taken.getLocalPort());
        assertEquals(List.of("started moved"), other.said.subList(0, 1));
      }
    }
  }

  @Test
  void the_script_stands_at_the_end_of_the_body() {
    byte[] page = "<body>x</body></html>".getBytes(UTF_8);
    String with = new String(WebServer.withScript(page, "v", "", ""), UTF_8);
    assertTrue(with.matches("<body>x<script src=\"/_huiyin/[^>]*></script></body></html>"), with);
    assertTrue(
        new String(WebServer.withScript("x".getBytes(UTF_8), "v", "", ""), UTF_8).startsWith("x<"));
  }
}
