package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.huiyin.address.Delivery;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample for nginx, and the short one of the manual, word for word but for names, ports and
 * folders, in the server itself. {@code -Dnginx=required} fails where nginx is not installed;
 * {@code -Dnginx=/path/to/nginx} takes another one.
 */
class NginxTest {
  private static final Path SAMPLE = Path.of("src/docs/deploy/nginx/huiyin.conf");
  private static final String ASKED = System.getProperty("nginx", "");
  private static final int PATIENCE_SECONDS = 20;

  @TempDir static Path folder;
  private static BuiltSite site;
  private static Optional<Process> server = Optional.empty();
  private static LocalHttps web;
  private static int plainPort;
  private static int trialPort;

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> nginx = nginx();
    if (nginx.isEmpty() && ASKED.equals("required")) {
      fail("nginx is not installed, but -Dnginx=required");
    }
    assumeTrue(nginx.isPresent(), "nginx is not installed");
    site = BuiltSite.flagship(folder.resolve("site"), "https://replies.example.gov.cn/");
    precompress();
    Files.writeString(folder.resolve("site/.hidden"), "x");
    web = LocalHttps.withCertificate(folder, freePort());
    plainPort = freePort();
    trialPort = freePort();
    server = Optional.of(run(nginx.get(), http2Allowed(nginx.get())));
    web.await(PATIENCE_SECONDS, server.get());
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (server.isPresent()) {
      server.get().destroy();
      server.get().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }

  private static Optional<Path> nginx() {
    if (!ASKED.isEmpty() && !ASKED.equals("required")) {
      return Optional.of(Path.of(ASKED));
    }
    return Stream.concat(
            Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator)),
            Stream.of("/usr/sbin"))
        .map(part -> Path.of(part, "nginx"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void precompress() throws IOException {
    WholeSite.Run run =
        WholeSite.huiyin(
            "build",
            "--precompress",
            "--source",
            ".",
            "--output",
            site.folder().toString(),
            "--base-url",
            site.baseUrl());
    assertEquals(0, run.exit(), run::err);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** HTTP/2 has a directive of its own since 1.25.1. */
  private static boolean http2Allowed(Path nginx) throws IOException {
    Process process = new ProcessBuilder(nginx.toString(), "-v").redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher version = Pattern.compile("nginx/(\\d+)\\.(\\d+)\\.(\\d+)").matcher(told);
    assertTrue(version.find(), told);
    int number =
        Integer.parseInt(version.group(1)) * 1_000_000
            + Integer.parseInt(version.group(2)) * 1000
            + Integer.parseInt(version.group(3));
    return number >= 1_025_001;
  }

  private static Process run(Path nginx, boolean http2) throws IOException {
    String sample =
        Files.readString(SAMPLE)
            .replaceAll("listen \\[::\\]:[^;]*;", "")
            .replace("listen 443 ssl;", "listen 127.0.0.1:" + web.port() + " ssl;")
            .replace("listen 80;", "listen 127.0.0.1:" + plainPort + ";")
            .replace("/etc/nginx/replies", folder.resolve("replies").toString())
            .replace("/srv/replies/site", site.folder().toString())
            .replace("# location = /old/", "location = /old/");
    Files.writeString(
        folder.resolve("huiyin.conf"), http2 ? sample.replace("# http2 on;", "http2 on;") : sample);
    Files.writeString(folder.resolve("trial.conf"), trial());
    Files.writeString(folder.resolve("mime.types"), "types {\n  text/html html;\n}\n");
    StringBuilder conf = new StringBuilder("daemon off;\nworker_processes 1;\n");
    conf.append("user ").append(System.getProperty("user.name")).append(";\n");
    conf.append("pid ").append(folder.resolve("pid")).append(";\nevents {}\nhttp {\n");
    conf.append("access_log off;\n");
    for (String kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
      conf.append(kind).append("_temp_path ").append(folder.resolve(kind)).append(";\n");
    }
    conf.append("include ").append(folder.resolve("huiyin.conf")).append(";\n");
    conf.append("include ").append(folder.resolve("trial.conf")).append(";\n}\n");
    Path main = Files.writeString(folder.resolve("nginx.conf"), conf);
    return new ProcessBuilder(nginx.toString(), "-e", "stderr", "-c", main.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  /** The sample of the manual. */
  private static String trial() throws IOException {
    String page = Files.readString(Path.of("src/docs/manual/manual-hosting.md"));
    Matcher block = Pattern.compile("(?s)```nginx\n(.*?)```").matcher(page);
    assertTrue(block.find());
    return block
        .group(1)
        .replace("listen 80;", "listen 127.0.0.1:" + trialPort + ";")
        .replace("/srv/replies/site", site.folder().toString());
  }

  @Test
  void the_sample_of_the_manual_sends_types_and_hides_what_is_no_page() throws IOException {
    for (String path : List.of("data/figures.csv", "data/figures.jsonl", "site.webmanifest")) {
      LocalHttps.Answer answer = LocalHttps.plain(trialPort, "/" + path);
      assertEquals(200, answer.status(), path);
      String type = answer.header("Content-Type");
      assertTrue(Delivery.type(path).startsWith(type), () -> path + ": " + type);
    }
    for (String path : List.of("/assets/", "/_headers", "/.huiyin-manifest.json", "/no/such/")) {
      LocalHttps.Answer answer = LocalHttps.plain(trialPort, path);
      assertEquals(404, answer.status(), path);
      assertTrue(answer.text().contains("data-running"), path);
    }
  }

  @Test
  void it_starts_without_a_warning() throws IOException {
    String log = Files.readString(folder.resolve("log"));
    assertFalse(
        log.lines().anyMatch(line -> line.contains("[warn]") && !line.contains("\"user\"")), log);
    assertFalse(log.contains("[emerg]"), log);
  }

  @Test
  void every_file_has_the_type_and_the_time_in_caches_of_the_list() throws IOException {
    Set<String> endings = new HashSet<>();
    for (String path : site.files("")) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (Delivery.isInternal(path)
          || name.startsWith(".")
          || name.equals("404.html")
          || !endings.add(path.startsWith("assets/") + name.replaceAll(".*\\.", ""))) {
        continue;
      }
      LocalHttps.Answer answer = web.get("/" + path);
      assertEquals(200, answer.status(), path);
      assertEquals(Delivery.type(path), answer.header("Content-Type"), path);
      assertEquals(Delivery.cache(path), answer.header("Cache-Control"), path);
      assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
      assertTrue(answer.header("Strict-Transport-Security").startsWith("max-age="), path);
    }
    assertTrue(endings.contains("falsejsonl") && endings.size() > 10, endings::toString);
  }

  @Test
  void it_runs_in_old_versions_and_trusts_no_name_that_a_visitor_sends() throws IOException {
    List<String> directives =
        Files.readAllLines(SAMPLE).stream()
            .map(String::strip)
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertFalse(directives.contains("http2 on;"), "unknown before 1.25.1");
    assertTrue(directives.contains("return 301 https://$server_name$request_uri;"));
    assertTrue(directives.stream().noneMatch(line -> line.contains("$host")));
  }

  @Test
  void it_knows_every_type_of_the_list_and_no_other() throws IOException {
    String sample = Files.readString(SAMPLE);
    String block = sample.replaceAll("(?s).*types \\{\n(.*?)\n    \\}.*", "$1");
    List<String> told = new ArrayList<>();
    block
        .lines()
        .map(line -> line.strip().replace(";", "").split(" +"))
        .forEach(
            words ->
                Arrays.stream(words).skip(1).forEach(ending -> told.add(words[0] + " " + ending)));
    assertEquals(
        Delivery.KINDS.stream().map(kind -> kind.type() + " " + kind.ending()).toList(), told);
    List<String> texts =
        Delivery.KINDS.stream()
            .filter(Delivery.Kind::text)
            .map(Delivery.Kind::type)
            .filter(type -> !type.equals("text/html"))
            .toList();
    for (String directive : List.of("charset_types", "gzip_types")) {
      Matcher types = Pattern.compile(directive + "\\s+([^;]*);").matcher(sample);
      assertTrue(types.find());
      assertEquals(
          Set.copyOf(texts), Set.of(types.group(1).split("\\s+")), "html is always included");
    }
  }

  @Test
  void readers_get_the_compressed_copy_if_they_can_read_it() throws IOException {
    for (String path : List.of("index.html", "data/figures.jsonl", "data/figures.csv")) {
      LocalHttps.Answer packed = web.get("/" + path, "Accept-Encoding", "gzip");
      assertEquals("gzip", packed.header("Content-Encoding"), path);
      assertEquals("Accept-Encoding", packed.header("Vary"), path);
      assertEquals(Delivery.type(path), packed.header("Content-Type"), path);
      assertEquals(
          Files.size(site.folder().resolve(path + ".gz")), packed.body().length, "the copy itself");
      byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
      assertEquals(
          Files.readString(site.folder().resolve(path)),
          new String(unpacked, StandardCharsets.UTF_8),
          path);
      assertEquals("", web.get("/" + path).header("Content-Encoding"), path);
    }
    LocalHttps.Answer behind =
        web.get("/index.html", "Accept-Encoding", "gzip", "Via", "1.1 example");
    assertEquals("gzip", behind.header("Content-Encoding"), "through a firewall");
  }

  @Test
  void what_is_not_there_is_said_in_the_language_of_the_address() throws IOException {
    for (String path : List.of("/no/such/", "/assets/gone.css", "/replies/js-2021-1002/charts/")) {
      LocalHttps.Answer answer = web.get(path);
      assertEquals(404, answer.status(), path);
      assertEquals("zh-CN", Jsoup.parse(answer.text()).selectFirst("html").attr("lang"), path);
      assertEquals(Delivery.CACHE, answer.header("Cache-Control"), "not for a year");
    }
    LocalHttps.Answer english = web.get("/en/no/such/");
    assertEquals(404, english.status());
    assertEquals("en", Jsoup.parse(english.text()).selectFirst("html").attr("lang"));
    assertEquals("/en/", Jsoup.parse(english.text()).selectFirst(".brand").attr("href"));
    assertEquals(404, web.get("/404.html").status(), "no page that says so with status 200");
    assertEquals(404, web.get("/en/404.html").status());
  }

  @Test
  void files_for_hosts_and_hidden_files_are_not_there() throws IOException {
    for (String path :
        List.of("/_headers", "/_redirects", "/.nojekyll", "/.huiyin-manifest.json", "/.hidden")) {
      assertTrue(Files.exists(site.folder().resolve(path.substring(1))), path);
      assertEquals(404, web.get(path).status(), path);
    }
  }

  @Test
  void old_addresses_and_plain_http_lead_on() throws IOException {
    assertEquals(
        "https://127.0.0.1:" + web.port() + "/replies/js-2021-1002/",
        web.get("/old/address/").header("Location").replace("replies.example.gov.cn", "127.0.0.1"));
    assertTrue(
        web.get("/en/replies/js-2021-1002/data/smart-workshops.csv")
            .header("Location")
            .endsWith("/en/replies/js-2021-1002/figures.csv"));
    assertTrue(web.get("/replies").header("Location").endsWith("/replies/"));
    LocalHttps.Answer plain = LocalHttps.plain(plainPort, "/replies/?a=b");
    assertEquals(301, plain.status());
    assertEquals("https://replies.example.gov.cn/replies/?a=b", plain.header("Location"));
  }

  @Test
  void the_policy_is_that_of_the_pages_and_of_charts() throws IOException {
    String policy =
        Jsoup.parse(Files.readString(site.folder().resolve("404.html")))
            .select("meta[http-equiv]")
            .attr("content");
    for (String path : List.of("/", "/en/", "/no/such/")) {
      assertEquals(
          policy + "; frame-ancestors 'self'", web.get(path).header("Content-Security-Policy"));
    }
    String chart =
        site.files(".svg").stream().filter(path -> path.contains("/charts/")).findFirst().get();
    assertTrue(
        web.get("/" + chart).header("Content-Security-Policy").contains("'unsafe-inline'"), chart);
  }
}
