package org.huiyin.publish;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;

/**
 * An answer of an object storage that is not the one that was asked for. Its codes are those of the
 * Amazon S3 API Reference, “Error Responses”, which other storages use too.
 */
record Refusal(BucketPlace place, String method, String path, HttpResponse<byte[]> answer) {
  private static final Set<Integer> MOMENTARY = Set.of(408, 429, 500, 502, 503, 504);
  private static final Set<String> MOMENTARY_CODES =
      Set.of("RequestTimeout", "SlowDown", "InternalError", "ServiceUnavailable");
  private static final Set<String> OTHER_REGION =
      Set.of(
          "AuthorizationHeaderMalformed",
          "PermanentRedirect",
          "TemporaryRedirect",
          "IllegalLocationConstraintException",
          "InvalidRegion");

  /** Whether the same request may succeed a little later. */
  boolean isMomentary() {
    return MOMENTARY.contains(answer.statusCode()) || MOMENTARY_CODES.contains(code());
  }

  /** Whether there is no such object, in a bucket that is there. */
  boolean isMissingObject() {
    return answer.statusCode() == 404 && !code().equals("NoSuchBucket");
  }

  private String code() {
    return element("Code");
  }

  private String element(String name) {
    String body = new String(answer.body(), StandardCharsets.UTF_8);
    Matcher element = Pattern.compile("<" + name + ">([^<]*)</" + name + ">").matcher(body);
    return element.find() ? element.group(1) : "";
  }

  private String header(String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /**
   * The message that says what to do.
   *
   * @param now the time of this machine
   */
  EnvironmentFailure failure(Instant now) {
    return new EnvironmentFailure(message(now));
  }

  private Message message(Instant now) {
    String code = code();
    int status = answer.statusCode();
    String region = element("Region").isEmpty() ? header("x-amz-bucket-region") : element("Region");
    if (code.equals("RequestTimeTooSkewed")) {
      return Message.of("publish.clock", now.truncatedTo(ChronoUnit.SECONDS), header("date"));
    }
    if (code.equals("InvalidAccessKeyId") || code.equals("ExpiredToken")) {
      return Message.of("publish.unknown-key", place.endpoint(), code);
    }
    if (code.equals("SignatureDoesNotMatch")) {
      return Message.of("publish.wrong-secret", place.endpoint(), place.region());
    }
    if (code.equals("NoSuchBucket")) {
      return Message.of("publish.no-bucket", place.bucket(), place.endpoint());
    }
    if (OTHER_REGION.contains(code) || status / 100 == 3) {
      return region.isEmpty() || region.equals(place.region())
          ? Message.of("publish.wrong-endpoint", place.bucket(), place.endpoint())
          : Message.of("publish.wrong-region", place.bucket(), region, place.region());
    }
    if (status == 403 || status == 401) {
      return Message.of("publish.denied", method, path, place.toString());
    }
    return Message.of(
        "publish.refused", status, method, path, code.isEmpty() ? "–" : code, element("Message"));
  }

  static EnvironmentFailure unreachable(BucketPlace place, IOException cause) {
    String text = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    return new EnvironmentFailure(
        Message.of("publish.unreachable", place.host(), cause.getClass().getSimpleName() + text),
        cause);
  }
}
