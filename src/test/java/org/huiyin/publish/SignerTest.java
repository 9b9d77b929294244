package org.huiyin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The examples of the Amazon S3 API Reference, “Signature Calculations for the Authorization
 * Header: Transferring Payload in a Single Chunk”.
 */
class SignerTest {
  private static final Instant NOW = Instant.parse("2013-05-24T00:00:00Z");
  private static final Signer SIGNER =
      new Signer(
          new Credentials(
              "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", Optional.empty()),
          "us-east-1");

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new TreeMap<>();
    for (String pair : text.split("\\|")) {
      if (!pair.isEmpty()) {
        int sign = pair.indexOf('=');
        pairs.put(pair.substring(0, sign), pair.substring(sign + 1));
      }
    }
    return pairs;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "GET; test.txt; ''; range=bytes=0-9; '';"
            + "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        "PUT; test$file.text; '';"
            + " date=Fri, 24 May 2013 00:00:00 GMT|x-amz-storage-class=REDUCED_REDUNDANCY;"
            + " Welcome to Amazon S3.;"
            + "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        "GET; ''; lifecycle=; ''; '';"
            + "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        "GET; ''; max-keys=2|prefix=J; ''; '';"
            + "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
      })
  void it_signs_as_published(
      String method, String key, String query, String headers, String body, String signature) {
    Map<String, String> all = pairs(headers);
    all.put("host", "examplebucket.s3.amazonaws.com");
    Signer.Unsigned request =
        new Signer.Unsigned(
            method,
            "/" + Signer.escaped(key, true),
            new TreeMap<>(pairs(query)),
            new TreeMap<>(all),
            body.getBytes(StandardCharsets.UTF_8));
    String authorization = SIGNER.headers(request, NOW).get("authorization");
    assertTrue(authorization.endsWith("Signature=" + signature), authorization);
  }

  @Test
  void a_session_token_is_signed_too() {
    Signer temporary = new Signer(new Credentials("id", "secret", Optional.of("token")), "r");
    Map<String, String> headers =
        temporary.headers(
            new Signer.Unsigned("GET", "/", new TreeMap<>(), new TreeMap<>(), new byte[0]), NOW);
    assertEquals("token", headers.get("x-amz-security-token"));
    assertTrue(headers.get("authorization").contains(";x-amz-security-token,"));
  }

  @Test
  void no_text_of_the_keys_shows_the_secret() {
    assertEquals("id", new Credentials("id", "secret", Optional.empty()).toString());
  }
}
