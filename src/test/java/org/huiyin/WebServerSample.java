package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.huiyin.address.Delivery;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample for a web server, word for word but for names, ports and folders, in the server
 * itself. What readers get is the same from each server. A system property of the server's name
 * says {@code required} to fail where it is not installed, or names another program.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WebServerSample {
  private static final int PATIENCE_SECONDS = 20;

  Path folder;
  BuiltSite site;
  LocalHttps web;
  int plainPort;
  private Optional<Process> server = Optional.empty();

  /** The name of the program. */
  abstract String program();

  /** The name of the site; plain HTTP leads to it. */
  abstract String host();

  /**
   * Starts the server with {@code replies.pem} and {@code replies.key} of the folder, for the ports
   * of {@code web} (HTTPS) and {@code plainPort}.
   */
  abstract Process run(Path program) throws IOException;

  @BeforeAll
  void start(@TempDir Path place) throws Exception {
    String asked = System.getProperty(program(), "");
    Optional<Path> installed = installed(asked);
    if (installed.isEmpty() && asked.equals("required")) {
      fail(program() + " is not installed, but -D" + program() + "=required");
    }
    assumeTrue(installed.isPresent(), program() + " is not installed");
    folder = place;
    site =
        BuiltSite.flagship(
            folder.resolve("site"), "https://replies.example.gov.cn/", "--precompress");
    Files.writeString(folder.resolve("site/.hidden"), "x");
    for (Delivery.Kind kind : Delivery.KINDS) {
      Files.writeString(folder.resolve("site/sample." + kind.ending()), "x");
    }
    Files.writeString(folder.resolve("site/SAMPLE.PDF"), "x");
    web = LocalHttps.withCertificate(folder, freePort());
    plainPort = freePort();
    server = Optional.of(run(installed.get()));
    web.await(PATIENCE_SECONDS, server.get());
  }

  @AfterAll
  void stop() throws InterruptedException {
    if (server.isPresent()) {
      server.get().destroy();
      server.get().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }

  private Optional<Path> installed(String asked) {
    if (!asked.isEmpty() && !asked.equals("required")) {
      return Optional.of(Path.of(asked));
    }
    return Stream.concat(
            Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator)),
            Stream.of("/usr/sbin"))
        .map(part -> Path.of(part, program()))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
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
    assertTrue(endings.contains("truejs"), endings::toString);
    for (Delivery.Kind kind : Delivery.KINDS) {
      assertTrue(endings.contains(false + kind.ending()), kind::toString);
    }
    assertEquals("application/pdf", web.get("/SAMPLE.PDF").header("Content-Type"));
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
    LocalHttps.Answer moved = web.get("/old/address/");
    assertEquals(301, moved.status());
    assertTrue(moved.header("Location").endsWith("/replies/js-2021-1002/"));
    assertTrue(
        web.get("/en/replies/js-2021-1002/data/smart-workshops.csv")
            .header("Location")
            .endsWith("/en/replies/js-2021-1002/figures.csv"));
    assertTrue(web.get("/replies").header("Location").endsWith("/replies/"));
    LocalHttps.Answer plain = LocalHttps.plain(plainPort, "/replies/?a=b");
    assertTrue(Set.of(301, 308).contains(plain.status()), "for ever");
    assertEquals("https://" + host() + "/replies/?a=b", plain.header("Location"));
  }

  @Test
  void the_policy_is_that_of_the_pages_and_of_charts() throws IOException {
    String policy =
        Jsoup.parse(Files.readString(site.folder().resolve("404.html")))
            .select("meta[http-equiv]")
            .attr("content");
    for (String path : List.of("/", "/en/", "/no/such/", "/replies/a/charts/gone.svg")) {
      assertEquals(
          policy + "; frame-ancestors 'self'",
          web.get(path).header("Content-Security-Policy"),
          path);
    }
    String chart =
        site.files(".svg").stream().filter(path -> path.contains("/charts/")).findFirst().get();
    assertTrue(
        web.get("/" + chart).header("Content-Security-Policy").contains("'unsafe-inline'"), chart);
  }
}
