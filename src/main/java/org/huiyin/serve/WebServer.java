package org.huiyin.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.address.Delivery;
import org.huiyin.address.SitePaths;

/** Answers requests: for files of the site, and for what open pages need to reload. */
final class WebServer {
  private static final String EVENTS = OwnPaths.FOLDER + "events";
  private static final long PATIENCE_MILLIS = 120_000;

  /** The page is reloaded when there is a newer one; until then the last good one is shown. */
  private static final long PATIENCE_WITH_OLD_MILLIS = 3_000;

  private static final byte[] BODY_END = "</body>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] EMPTY_PAGE =
      "<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>huiyin</title></head><body></body></html>\n"
          .getBytes(StandardCharsets.UTF_8);

  private final HostNames hosts;
  private final Pages pages;
  private final OwnPages own;
  private final Writing writing;
  private final Rebuilder rebuilder;
  private final Viewers viewers;
  private final Map<String, String> headers;

  WebServer(
      HostNames hosts,
      Pages pages,
      OwnPages own,
      Rebuilder rebuilder,
      Viewers viewers,
      Writing writing,
      String policy) {
    this.hosts = hosts;
    this.pages = pages;
    this.own = own;
    this.writing = writing;
    this.rebuilder = rebuilder;
    this.viewers = viewers;
    this.headers =
        Map.of(
            "Content-Security-Policy", policy,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");
  }

  void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      headers.forEach(exchange.getResponseHeaders()::set);
      String method = exchange.getRequestMethod();
      String path = exchange.getRequestURI().getRawPath();
      if (!hosts.accept(exchange.getRequestHeaders().getOrDefault("Host", List.of()))) {
        Responses.plain(exchange, 421);
      } else if (OwnPages.isWriting(path)) {
        own.write(exchange, path);
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        Responses.plain(exchange, 405);
      } else if (path == null || !path.startsWith("/")) {
        Responses.plain(exchange, 400);
      } else if (path.equals(EVENTS)) {
        events(exchange);
      } else if (path.startsWith(OwnPaths.FOLDER)) {
        own.read(exchange, path);
      } else {
        site(exchange, path);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void events(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    exchange.sendResponseHeaders(200, 0);
    viewers.hold(exchange, parameter(query, "path"), parameter(query, "version"));
  }

  private static String parameter(String query, String name) {
    for (String part : query.split("&")) {
      if (part.startsWith(name + "=")) {
        try {
          return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
          return "";
        }
      }
    }
    return "";
  }

  private void site(HttpExchange exchange, String path) throws IOException, InterruptedException {
    if (!pages.isSettled(path)) {
      boolean old = pages.at(path) instanceof Answer.Found found && found.status() == 200;
      rebuilder.awaitSite(old ? PATIENCE_WITH_OLD_MILLIS : PATIENCE_MILLIS);
    }
    Answer answer = pages.at(path);
    if (answer instanceof Answer.Found found) {
      byte[] bytes = found.file().bytes();
      String type = Delivery.type(found.file().path());
      String version = Pages.version(found.status(), bytes);
      if (found.file().path().startsWith(SitePaths.ASSETS_FOLDER)) {
        // Its name has a digest of its content.
        exchange.getResponseHeaders().set("Cache-Control", Delivery.CACHE_OF_ASSETS);
      }
      Responses.send(
          exchange,
          found.status(),
          type,
          type.equals(Responses.HTML)
              ? withScript(bytes, version, Pages.reply(found.file().path()), writing.token())
              : bytes);
    } else if (answer instanceof Answer.Moved moved) {
      exchange.getResponseHeaders().set("Location", moved.location());
      Responses.plain(exchange, 302);
    } else {
      byte[] page = withScript(EMPTY_PAGE, Pages.version(answer), "", writing.token());
      Responses.send(exchange, 404, Responses.HTML, page);
    }
  }

  /** Adds the script that reloads the page and shows problems, before the end of the body. */
  static byte[] withScript(byte[] page, String version, String reply, String token) {
    byte[] script =
        ("<script src=\""
                + OwnPaths.FOLDER
                + "reload.js\" data-version=\""
                + version
                + "\" data-reply=\""
                + reply
                + "\" data-token=\""
                + token
                + "\" defer></script>")
            .getBytes(StandardCharsets.US_ASCII);
    int at = lastIndex(page, BODY_END);
    byte[] with = Arrays.copyOf(page, page.length + script.length);
    System.arraycopy(script, 0, with, at, script.length);
    System.arraycopy(page, at, with, at + script.length, page.length - at);
    return with;
  }

  /** The last place of some bytes; the end if they are not there. */
  private static int lastIndex(byte[] bytes, byte[] sought) {
    for (int at = bytes.length - sought.length; at >= 0; at--) {
      if (Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
        return at;
      }
    }
    return bytes.length;
  }
}
