package org.huiyin.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.MarkedSite;
import org.huiyin.WholeSite;
import org.huiyin.pipeline.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests may change sources. */
@Tag("slow")
class WritingTest {
  private static final long PATIENCE_MILLIS = 60_000;
  private static final String REVIEW = "/_huiyin/review/demo-1/";
  private static final Pattern TOKEN = Pattern.compile("data-token=\"([0-9a-f]{48})\"");
  private static final Pattern VERSION = Pattern.compile("\"version\":\"([0-9a-f]+)\"");

  @TempDir Path folder;

  private final PlainVoice voice = new PlainVoice();
  private LocalServer server;
  private String token;
  private String version;

  @BeforeEach
  void start() throws IOException {
    MarkedSite.write(folder);
    listen("127.0.0.1");
    Matcher page = TOKEN.matcher(get(REVIEW));
    assertTrue(page.find());
    token = page.group(1);
    Matcher sheet = VERSION.matcher(get(REVIEW + "sheet.json"));
    assertTrue(sheet.find());
    version = sheet.group(1);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void listen(String host) throws IOException {
    Request request =
        new Request(
            folder.toAbsolutePath(),
            folder.resolve("site"),
            Request.Mode.PREVIEW,
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            false,
            2);
    server = LocalServer.start(request, host, 0, voice, PlainVoice.EDITOR);
  }

  private String host() {
    return "127.0.0.1:" + server.address().getPort();
  }

  private String send(String head, String body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout((int) PATIENCE_MILLIS);
      byte[] bytes = body.getBytes(UTF_8);
      String end = "Content-Length: " + bytes.length + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write((head + end).getBytes(UTF_8));
      socket.getOutputStream().write(bytes);
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private String get(String path) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n", "");
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.split(" ")[1]);
  }

  /** The headers that the page's own script sends. */
  private String headers() {
    return "Host: HOST\r\nOrigin: http://HOST\r\nSec-Fetch-Site: same-origin\r\n"
            .replace("HOST", host())
        + "Content-Type: application/json\r\nX-Huiyin-Token: "
        + token
        + "\r\n";
  }

  private String post(String path, String headers, String body) throws IOException {
    return send("POST " + path + " HTTP/1.1\r\n" + headers, body);
  }

  private String body() {
    return "{\"version\": \"" + version + "\", \"paths\": [\"figures.rooms.label\"]}";
  }

  @Test
  void its_own_page_confirms() throws IOException {
    String answer = post(REVIEW + "confirm", headers(), body());
    assertEquals(200, status(answer), answer);
    assertTrue(answer.contains("\"left\":" + (MarkedSite.MARKS - 1)), answer);
    assertTrue(
        Files.readString(MarkedSite.file(folder, "figures.yml")).contains("to-confirm: [period] "));
    assertTrue(get(REVIEW + "count.json").contains("\"left\":" + (MarkedSite.MARKS - 1)));
    assertEquals(409, status(post(REVIEW + "confirm", headers(), body())), "seen before");
  }

  @ParameterizedTest
  @CsvSource({
    "Origin: http://HOST, Origin: https://evil.example, 403",
    "Origin: http://HOST, Origin: null, 403",
    "Origin: http://HOST, Origin: http://127.0.0.1:1, 403",
    "Origin: http://HOST, X: y, 403",
    "Sec-Fetch-Site: same-origin, Sec-Fetch-Site: cross-site, 403",
    "Sec-Fetch-Site: same-origin, Sec-Fetch-Site: same-site, 403",
    "X-Huiyin-Token: TOKEN, X: y, 403",
    "X-Huiyin-Token: TOKEN, X-Huiyin-Token: 0000, 403",
    "Content-Type: application/json, Content-Type: text/plain, 415",
    "Host: HOST, Host: evil.example, 421",
  })
  void others_do_not(String header, String instead, int status) throws IOException {
    var before = WholeSite.files(folder);
    String here = header.replace("HOST", host()).replace("TOKEN", token);
    String changed = headers().replace(here + "\r\n", instead + "\r\n");
    assertFalse(changed.equals(headers()), header);
    for (String path : new String[] {REVIEW + "confirm", "/_huiyin/replace"}) {
      assertEquals(status, status(post(path, changed, body())), path);
    }
    assertEquals(before, WholeSite.files(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
  void only_a_post_writes(String method) throws IOException {
    var before = WholeSite.files(folder);
    for (String path : new String[] {REVIEW + "confirm", "/_huiyin/replace"}) {
      assertEquals(
          405, status(send(method + " " + path + " HTTP/1.1\r\n" + headers(), body())), path);
    }
    assertEquals(before, WholeSite.files(folder));
  }

  @ParameterizedTest
  @CsvSource({
    "/_huiyin/review/demo-9/confirm, 409",
    "/_huiyin/review/../confirm, 405",
    "/_huiyin/review/..%2f..%2fsecret/confirm, 405",
    "/_huiyin/review/demo-1/../../confirm, 405",
    "/_huiyin/review/demo-1/, 405",
  })
  void nothing_outside_of_the_drafts_is_written(String path, int status) throws IOException {
    var before = WholeSite.files(folder);
    assertEquals(status, status(post(path, headers(), body())));
    assertEquals(before, WholeSite.files(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"problem\": 1, \"paths\": {}}", "{\"paths\": [[]]}"})
  void a_body_that_is_none_is_refused(String body) throws IOException {
    var before = WholeSite.files(folder);
    for (String path : new String[] {REVIEW + "confirm", "/_huiyin/replace"}) {
      int status = status(post(path, headers(), body));
      assertTrue(status == 400 || status == 409, path + ": " + status);
    }
    assertEquals(before, WholeSite.files(folder));
  }

  @Test
  void a_file_that_has_changed_since_is_left_alone() throws IOException {
    MarkedSite.swap(folder, "figures.yml", "value: 45", "value: 46");
    var before = WholeSite.files(folder);
    String answer = post(REVIEW + "confirm", headers(), body());
    assertEquals(409, status(answer));
    assertTrue(answer.contains("review.changed"), answer);
    assertEquals(before, WholeSite.files(folder));
  }

  @Test
  void where_others_can_reach_the_server_nothing_is_written() throws IOException {
    server.close();
    listen("0.0.0.0");
    assertFalse(TOKEN.matcher(get(REVIEW)).find());
    assertTrue(get(REVIEW + "sheet.json").contains("\"writable\":false"));
    token = "";
    assertEquals(403, status(post(REVIEW + "confirm", headers(), body())));
    assertEquals(403, status(post("/_huiyin/replace", headers(), body())));
  }

  @Test
  void the_page_has_the_policy_of_all_pages_and_no_inline_script() throws IOException {
    String page = get(REVIEW);
    assertEquals(200, status(page));
    assertTrue(page.contains("script-src 'self';"), page);
    assertFalse(page.matches("(?s).*<script(?! src).*"), page);
    assertEquals(404, status(get("/_huiyin/review/demo-9/")));
  }
}
