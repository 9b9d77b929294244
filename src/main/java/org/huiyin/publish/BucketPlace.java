package org.huiyin.publish;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in an object storage.
 *
 * @param endpoint {@code https://s3.example.cn}; without a path
 * @param region the name of the region in signatures
 * @param prefix of all objects; empty, or with a slash at the end
 * @param byPath whether the bucket stands in the path of addresses, not in the name of the host
 */
public record BucketPlace(
    URI endpoint, String region, String bucket, String prefix, boolean byPath) {
  private static final Pattern TARGET =
      Pattern.compile("s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/(.*?))?/?");
  private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|\\[.*\\]|localhost");

  /** Whether a target is one of an object storage. */
  public static boolean isBucket(String target) {
    return target.startsWith("s3:");
  }

  /**
   * Reads {@code s3://bucket/prefix}.
   *
   * @return empty if it is not of this form
   */
  public static Optional<BucketPlace> of(
      String target, URI endpoint, String region, boolean byPath) {
    Matcher parts = TARGET.matcher(target);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String prefix = Optional.ofNullable(parts.group(2)).orElse("");
    return Optional.of(
        new BucketPlace(
            endpoint,
            region,
            parts.group(1),
            prefix.isEmpty() ? "" : prefix + "/",
            byPath || NUMERIC.matcher(endpoint.getHost()).matches()));
  }

  /** The host in addresses, with the port if it is not the usual one. */
  String host() {
    String host = byPath ? endpoint.getHost() : bucket + "." + endpoint.getHost();
    return endpoint.getPort() < 0 ? host : host + ":" + endpoint.getPort();
  }

  /** The path of an object, with escapes; of the bucket itself for an empty key. */
  String path(String key) {
    return (byPath ? "/" + bucket + (key.isEmpty() ? "" : "/") : "/") + Signer.escaped(key, true);
  }

  @Override
  public String toString() {
    return "s3://" + bucket + "/" + prefix;
  }
}
