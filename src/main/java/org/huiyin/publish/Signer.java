package org.huiyin.publish;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.huiyin.bytes.Sha256;

/**
 * Signs requests by AWS Signature Version 4, as the service S3 wants them: the path is escaped
 * once, and the digest of the body is a header (Amazon S3 API Reference, “Authenticating Requests:
 * Using the Authorization Header”).
 */
record Signer(Credentials credentials, String region) {
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String MAC = "HmacSHA256";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int DAY = 8;

  /**
   * A request to be signed.
   *
   * @param path with escapes
   * @param query names and values without escapes
   * @param headers by name in lower case, {@code host} included
   */
  record Unsigned(
      String method,
      String path,
      SortedMap<String, String> query,
      SortedMap<String, String> headers,
      byte[] body) {

    /** The query with escapes, in the order in which it is signed. */
    String queryText() {
      return query.entrySet().stream()
          .map(entry -> escaped(entry.getKey(), false) + "=" + escaped(entry.getValue(), false))
          .collect(Collectors.joining("&"));
    }
  }

  /** All headers of the signed request, those that were given included. */
  SortedMap<String, String> headers(Unsigned request, Instant now) {
    String time = TIME.format(now);
    String digest = HexFormat.of().formatHex(Sha256.of(request.body()));
    SortedMap<String, String> headers = new TreeMap<>(request.headers());
    headers.put("x-amz-date", time);
    headers.put("x-amz-content-sha256", digest);
    credentials.session().ifPresent(token -> headers.put("x-amz-security-token", token));
    String names = String.join(";", headers.keySet());
    String canonical =
        String.join(
            "\n",
            request.method(),
            request.path(),
            request.queryText(),
            headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue().strip() + "\n")
                .collect(Collectors.joining()),
            names,
            digest);
    String day = time.substring(0, DAY);
    String scope = day + "/" + region + "/s3/aws4_request";
    String signed =
        String.join("\n", ALGORITHM, time, scope, HexFormat.of().formatHex(Sha256.of(canonical)));
    byte[] key = ("AWS4" + credentials.secret()).getBytes(StandardCharsets.UTF_8);
    for (String part : scope.split("/")) {
      key = mac(key, part);
    }
    headers.put(
        "authorization",
        ALGORITHM
            + " Credential="
            + credentials.keyId()
            + "/"
            + scope
            + ",SignedHeaders="
            + names
            + ",Signature="
            + HexFormat.of().formatHex(mac(key, signed)));
    return headers;
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + MAC, e);
    }
  }

  /** A text with the escapes that signatures want: all but letters, digits and {@code -._~}. */
  static String escaped(String text, boolean path) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (plain || "-._~".indexOf(c) >= 0 || path && c == '/') {
        escaped.append(c);
      } else {
        escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return escaped.toString();
  }
}
