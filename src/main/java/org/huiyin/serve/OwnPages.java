package org.huiyin.serve;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.huiyin.address.Delivery;
import org.huiyin.source.Resource;

/** Answers requests for what only this server has: its scripts, and the pages for editors. */
final class OwnPages {
  private static final String REPLACE = OwnPaths.FOLDER + "replace";
  private static final String CONFIRM = "confirm";
  private static final String JSON = "application/json; charset=utf-8";
  private static final Map<String, byte[]> FILES =
      Map.of(
          OwnPaths.FOLDER + "reload.js", bytes("reload.js"),
          OwnPaths.FOLDER + "overlay.css", bytes("overlay.css"),
          OwnPaths.FOLDER + "review.js", bytes("review.js"),
          OwnPaths.FOLDER + "review.css", bytes("review.css"));

  private final ReviewPages reviews;
  private final Replacements replacements;
  private final Writing writing;

  OwnPages(ReviewPages reviews, Replacements replacements, Writing writing) {
    this.reviews = reviews;
    this.replacements = replacements;
    this.writing = writing;
  }

  private static byte[] bytes(String name) {
    return new Resource(OwnPages.class, name).text().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether requests to an address change sources. */
  static boolean isWriting(String path) {
    return path != null
        && (path.equals(REPLACE)
            || ReviewPages.address(path).filter(to -> to.file().equals(CONFIRM)).isPresent());
  }

  void read(HttpExchange exchange, String path) throws IOException {
    Optional<ReviewPages.Address> review = ReviewPages.address(path);
    if (FILES.containsKey(path)) {
      Responses.send(exchange, 200, Delivery.type(path), FILES.get(path));
    } else if (review.isPresent() && review.get().file().isEmpty()) {
      Optional<byte[]> page = reviews.page(review.get().reply());
      if (page.isPresent()) {
        Responses.send(exchange, 200, Responses.HTML, page.get());
      } else {
        Responses.plain(exchange, 404);
      }
    } else if (review.isPresent()) {
      tell(exchange, reviews.data(review.get()));
    } else {
      Responses.plain(exchange, 404);
    }
  }

  void write(HttpExchange exchange, String path) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      Responses.plain(exchange, 405);
      return;
    }
    Optional<Integer> refusal = writing.refusal(exchange);
    if (refusal.isPresent()) {
      Responses.plain(exchange, refusal.get());
      return;
    }
    Optional<JsonObject> body = Writing.body(exchange);
    if (body.isEmpty()) {
      Responses.plain(exchange, 400);
    } else if (path.equals(REPLACE)) {
      tell(exchange, replacements.write(body.get()));
    } else {
      String reply = ReviewPages.address(path).orElseThrow().reply();
      tell(exchange, reviews.confirm(reply, body.get()));
    }
  }

  private static void tell(HttpExchange exchange, Told told) throws IOException {
    Responses.send(exchange, told.status(), JSON, told.bytes());
  }
}
