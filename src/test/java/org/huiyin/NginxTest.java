package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.address.Delivery;
import org.junit.jupiter.api.Test;

/**
 * The sample for nginx, which needs no change between versions but for HTTP/2, and the short one of
 * the manual.
 */
class NginxTest extends WebServerSample {
  private static final Path SAMPLE = Path.of("src/docs/deploy/nginx/huiyin.conf");

  private int trialPort;

  @Override
  String program() {
    return "nginx";
  }

  @Override
  String host() {
    return "replies.example.gov.cn";
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

  @Override
  Process run(Path nginx) throws IOException {
    String sample =
        Files.readString(SAMPLE)
            .replaceAll("listen \\[::\\]:[^;]*;", "")
            .replace("listen 443 ssl;", "listen 127.0.0.1:" + web.port() + " ssl;")
            .replace("listen 80;", "listen 127.0.0.1:" + plainPort + ";")
            .replace("/etc/nginx/replies", folder.resolve("replies").toString())
            .replace("/srv/replies/site", site.folder().toString())
            .replace("# location = /old/", "location = /old/");
    Files.writeString(
        folder.resolve("huiyin.conf"),
        http2Allowed(nginx) ? sample.replace("# http2 on;", "http2 on;") : sample);
    trialPort = freePort();
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
  private String trial() throws IOException {
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
}
