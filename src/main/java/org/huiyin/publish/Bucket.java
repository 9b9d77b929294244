package org.huiyin.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.address.Delivery;
import org.huiyin.source.EnvironmentFailure;

/**
 * The objects of a site in a bucket, over HTTP. What fails for a moment is tried again, with longer
 * and longer pauses; any other failure is an {@link EnvironmentFailure} that says what to do.
 * Thread-safe.
 */
final class Bucket {
  private static final int TRIES = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final byte[] NOTHING = {};

  /** Keys are escaped in the answer, because the request asks for it: no entities are left. */
  private static final Pattern KEY = Pattern.compile("<Key>([^<]*)</Key>");

  private static final Pattern NEXT =
      Pattern.compile("<NextContinuationToken>([^<]*)</NextContinuationToken>");

  /** Waits between two tries. */
  interface Pause {
    void take(Duration time) throws InterruptedException;
  }

  private final BucketPlace place;
  private final Signer signer;
  private final Clock clock;
  private final Pause pause;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  Bucket(BucketPlace place, Credentials credentials, Clock clock, Pause pause) {
    this.place = place;
    this.signer = new Signer(credentials, place.region());
    this.clock = clock;
    this.pause = pause;
  }

  /** The paths of all objects below the prefix. */
  Set<String> paths() throws IOException {
    Set<String> paths = new HashSet<>();
    Optional<String> token = Optional.empty();
    do {
      SortedMap<String, String> query = new TreeMap<>();
      query.put("list-type", "2");
      query.put("encoding-type", "url");
      query.put("prefix", place.prefix());
      token.ifPresent(value -> query.put("continuation-token", value));
      String answer =
          new String(
              send(request("GET", "", query, new TreeMap<>(), NOTHING)).body(),
              StandardCharsets.UTF_8);
      Matcher keys = KEY.matcher(answer);
      while (keys.find()) {
        String key = URLDecoder.decode(keys.group(1), StandardCharsets.UTF_8);
        if (key.startsWith(place.prefix())) {
          paths.add(key.substring(place.prefix().length()));
        }
      }
      Matcher next = NEXT.matcher(answer);
      token = next.find() ? Optional.of(next.group(1).replace("&amp;", "&")) : Optional.empty();
    } while (token.isPresent());
    return paths;
  }

  /** The content of an object; empty if there is none. */
  Optional<byte[]> find(String path) throws IOException {
    HttpResponse<byte[]> answer =
        send(request("GET", path, new TreeMap<>(), new TreeMap<>(), NOTHING), true);
    return answer.statusCode() / 100 == 2 ? Optional.of(answer.body()) : Optional.empty();
  }

  /** Puts an object, with the type and the time in caches of its path. */
  void put(String path, byte[] bytes, String cache) throws IOException {
    SortedMap<String, String> headers = new TreeMap<>();
    headers.put("content-type", Delivery.type(path));
    headers.put("cache-control", cache);
    send(request("PUT", path, new TreeMap<>(), headers, bytes));
  }

  void delete(String path) throws IOException {
    send(request("DELETE", path, new TreeMap<>(), new TreeMap<>(), NOTHING), true);
  }

  /**
   * @param path of the object; empty for the bucket itself
   */
  private Signer.Unsigned request(
      String method,
      String path,
      SortedMap<String, String> query,
      SortedMap<String, String> headers,
      byte[] body) {
    headers.put("host", place.host());
    String key = path.isEmpty() ? "" : place.prefix() + path;
    return new Signer.Unsigned(method, place.path(key), query, headers, body);
  }

  private HttpResponse<byte[]> send(Signer.Unsigned request) throws IOException {
    return send(request, false);
  }

  /**
   * @param mayBeMissing whether it is no failure that there is no such object
   */
  private HttpResponse<byte[]> send(Signer.Unsigned request, boolean mayBeMissing)
      throws IOException {
    Duration wait = FIRST_PAUSE;
    for (int tries = 1; ; tries++) {
      try {
        HttpResponse<byte[]> answer = client.send(signed(request), body());
        Refusal refusal = new Refusal(place, request.method(), request.path(), answer);
        if (answer.statusCode() / 100 == 2 || mayBeMissing && refusal.isMissingObject()) {
          return answer;
        }
        if (tries == TRIES || !refusal.isMomentary()) {
          throw refusal.failure(clock.instant());
        }
      } catch (EnvironmentFailure known) {
        throw known;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw (IOException) new InterruptedIOException("interrupted").initCause(e);
      } catch (IOException e) {
        if (tries == TRIES) {
          throw Refusal.unreachable(place, e);
        }
      }
      rest(wait);
      wait = wait.multipliedBy(2);
    }
  }

  private void rest(Duration wait) throws InterruptedIOException {
    try {
      pause.take(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(e);
    }
  }

  private static HttpResponse.BodyHandler<byte[]> body() {
    return HttpResponse.BodyHandlers.ofByteArray();
  }

  /** Signed anew for each try, because a signature is valid for some minutes only. */
  private HttpRequest signed(Signer.Unsigned request) {
    String query = request.queryText();
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(
                URI.create(
                    place.endpoint().getScheme()
                        + "://"
                        + place.host()
                        + request.path()
                        + (query.isEmpty() ? "" : "?" + query)))
            .timeout(PATIENCE)
            .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()));
    signer
        .headers(request, clock.instant())
        .forEach(
            (name, value) -> {
              // The client writes this one itself, with the same value.
              if (!name.equals("host")) {
                builder.header(name, value);
              }
            });
    return builder.build();
  }
}
