package org.huiyin.serve;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Decides which requests may change sources: those of this server's own pages on this machine.
 * Other sites can make a browser send a request, but they cannot read the token, and the browser
 * tells where the request is from.
 */
final class Writing {
  static final String TOKEN = "X-Huiyin-Token";

  private static final int TOKEN_BYTES = 24;
  private static final int LONGEST = 1 << 20;
  private static final int FORBIDDEN = 403;
  private static final int WRONG_TYPE = 415;

  private final boolean allowed;
  private final String token;

  /**
   * @param allowed whether only this machine can reach the server
   */
  Writing(boolean allowed) {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.allowed = allowed;
    this.token = HexFormat.of().formatHex(random);
  }

  boolean isAllowed() {
    return allowed;
  }

  /** For the server's own pages; empty if nothing may be written. */
  String token() {
    return allowed ? token : "";
  }

  /**
   * The status with which a request is refused; empty if it may write. Its host has been checked.
   */
  Optional<Integer> refusal(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    String host = Optional.ofNullable(headers.getFirst("Host")).orElse("");
    boolean own =
        allowed
            && headers.getOrDefault("Origin", List.of()).equals(List.of("http://" + host))
            && headers
                .getOrDefault("Sec-Fetch-Site", List.of("same-origin"))
                .equals(List.of("same-origin"))
            && isToken(headers.getOrDefault(TOKEN, List.of()));
    if (!own) {
      return Optional.of(FORBIDDEN);
    }
    String type = Optional.ofNullable(headers.getFirst("Content-Type")).orElse("");
    return type.split(";")[0].strip().equals("application/json")
        ? Optional.empty()
        : Optional.of(WRONG_TYPE);
  }

  private boolean isToken(List<String> sent) {
    return sent.size() == 1
        && MessageDigest.isEqual(
            sent.get(0).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  /** The object in the body of a request; empty if it is none, or too long. */
  static Optional<JsonObject> body(HttpExchange exchange) throws IOException {
    try (InputStream in = exchange.getRequestBody()) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        return Optional.empty();
      }
      JsonElement read = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8));
      return read.isJsonObject() ? Optional.of(read.getAsJsonObject()) : Optional.empty();
    } catch (JsonParseException broken) {
      return Optional.empty();
    }
  }

  /** A text of an object; empty if there is none. */
  static String text(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }
}
