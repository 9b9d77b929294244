package org.huiyin.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.huiyin.source.EnvironmentFailure;

/**
 * An object storage in memory with one bucket. It computes the signature of each request from what
 * has arrived, lists two objects an answer, and can be told to fail.
 */
final class StubStorage implements AutoCloseable {
  static final String BUCKET = "replies";
  static final Credentials KEYS = new Credentials("id", "secret", Optional.of("token"));
  private static final String REGION = "cn-north-1";
  private static final int PAGE = 2;

  /** An object as it was put. */
  record Stored(byte[] bytes, String type, String cache) {
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  final ConcurrentSkipListMap<String, Stored> objects = new ConcurrentSkipListMap<>();

  /** The changing requests that succeeded, such as {@code PUT site/index.html}, in their order. */
  final List<String> log = Collections.synchronizedList(new ArrayList<>());

  /** Requests to be refused, with the answer: status, code. */
  volatile Optional<Fault> fault = Optional.empty();

  /**
   * @param times how often it still happens
   */
  record Fault(Predicate<String> request, int status, String code, AtomicInteger times) {}

  private final HttpServer server;

  StubStorage() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.createContext("/", this::handle);
    server.start();
  }

  BucketPlace place(String target) {
    URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return BucketPlace.of(target, endpoint, REGION, false).orElseThrow();
  }

  void fail(Predicate<String> request, int status, String code, int times) {
    fault = Optional.of(new Fault(request, status, code, new AtomicInteger(times)));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath();
      String key = path.replaceFirst("^/" + BUCKET + "/?", "");
      String request = exchange.getRequestMethod() + " " + key;
      Optional<Fault> planned = fault;
      if (planned.isPresent() && planned.get().request().test(request)) {
        if (planned.get().times().getAndDecrement() > 0) {
          refuse(exchange, planned.get().status(), planned.get().code());
          return;
        }
      }
      if (!path.equals("/" + BUCKET) && !path.startsWith("/" + BUCKET + "/")) {
        refuse(exchange, 404, "NoSuchBucket");
      } else if (!isSigned(exchange, body)) {
        refuse(exchange, 403, "SignatureDoesNotMatch");
      } else {
        answer(exchange, key, request, body);
      }
    }
  }

  private void answer(HttpExchange exchange, String key, String request, byte[] body)
      throws IOException {
    switch (exchange.getRequestMethod()) {
      case "PUT" -> {
        objects.put(
            key,
            new Stored(
                body,
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("Cache-Control")));
        log.add(request);
        exchange.sendResponseHeaders(200, -1);
      }
      case "DELETE" -> {
        objects.remove(key);
        log.add(request);
        exchange.sendResponseHeaders(204, -1);
      }
      default -> {
        if (key.isEmpty()) {
          send(
              exchange,
              200,
              list(query(exchange.getRequestURI())).getBytes(StandardCharsets.UTF_8));
        } else if (objects.containsKey(key)) {
          send(exchange, 200, objects.get(key).bytes());
        } else {
          refuse(exchange, 404, "NoSuchKey");
        }
      }
    }
  }

  private String list(Map<String, String> query) {
    StringBuilder xml = new StringBuilder("<ListBucketResult>");
    List<String> keys =
        objects.keySet().stream()
            .filter(key -> key.startsWith(query.get("prefix")))
            .filter(key -> key.compareTo(query.getOrDefault("continuation-token", "")) > 0)
            .toList();
    keys.stream()
        .limit(PAGE)
        .forEach(
            key ->
                xml.append("<Contents><Key>")
                    .append(Signer.escaped(key, false))
                    .append("</Key></Contents>"));
    if (keys.size() > PAGE) {
      xml.append("<NextContinuationToken>")
          .append(keys.get(PAGE - 1))
          .append("</NextContinuationToken>");
    }
    return xml.append("</ListBucketResult>").toString();
  }

  private static SortedMap<String, String> query(URI uri) {
    SortedMap<String, String> query = new TreeMap<>();
    for (String pair : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&")) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        query.put(
            pair.substring(0, sign),
            URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
      }
    }
    return query;
  }

  /** Whether the signature is that of the request as it has arrived. */
  private static boolean isSigned(HttpExchange exchange, byte[] body) {
    String given = exchange.getRequestHeaders().getFirst("Authorization");
    SortedMap<String, String> headers = new TreeMap<>();
    for (String name : given.replaceAll(".*SignedHeaders=([^,]*),.*", "$1").split(";")) {
      if (!name.startsWith("x-amz-")) {
        headers.put(name, exchange.getRequestHeaders().getFirst(name));
      }
    }
    Instant time =
        DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC)
            .parse(exchange.getRequestHeaders().getFirst("x-amz-date"), Instant::from);
    return given.equals(
        new Signer(KEYS, REGION)
            .headers(
                new Signer.Unsigned(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    query(exchange.getRequestURI()),
                    headers,
                    body),
                time)
            .get("authorization"));
  }

  private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
    exchange.getResponseHeaders().set("x-amz-bucket-region", "cn-east-2");
    send(
        exchange,
        status,
        ("<Error><Code>" + code + "</Code></Error>").getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** The key of the message of a failure. */
  static String key(IOException failure) {
    return ((EnvironmentFailure) failure).message().key();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
