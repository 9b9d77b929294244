package org.huiyin.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.huiyin.address.Delivery;
import org.huiyin.address.SitePaths;

/** Sends answers. */
final class Responses {
  static final String HTML = Delivery.type(SitePaths.HOME);

  private Responses() {}

  /** A status without a body. */
  static void plain(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
  }

  static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
