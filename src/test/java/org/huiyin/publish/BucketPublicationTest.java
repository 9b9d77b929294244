package org.huiyin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huiyin.address.Delivery;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.write.SiteFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Publication in a bucket: its order, what it leaves alone, and how it goes on after a failure. */
class BucketPublicationTest {
  private static final String MANIFEST = ".huiyin-manifest.json";
  private static final String[] FIRST = {
    "index.html",
    "a",
    "replies/x/index.html",
    "a",
    "assets/site.1.css",
    "a",
    "data/figures.jsonl",
    "a",
    "_headers",
    "a",
    "feed.xml",
    "a"
  };

  @TempDir Path folder;
  private StubStorage storage;
  private final List<Duration> pauses = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    storage = new StubStorage();
  }

  @AfterEach
  void stop() {
    storage.close();
  }

  /** Builds a site of these paths and texts, in turn. */
  private Path site(String... files) throws IOException {
    return siteIn("site", files);
  }

  private Path siteIn(String name, String... files) throws IOException {
    Path source = Files.createDirectories(folder.resolve("source"));
    try (SiteFolder site = SiteFolder.open(folder.resolve(name), source)) {
      for (int i = 0; i < files.length; i += 2) {
        site.put(OutputFile.text(files[i], files[i + 1]));
      }
      site.commit();
    }
    return folder.resolve(name);
  }

  private Published publish(Path site, boolean dry) throws IOException {
    storage.log.clear();
    BucketPlace place = storage.place("s3://replies/r 1");
    Bucket bucket =
        new Bucket(
            place,
            StubStorage.KEYS,
            Clock.systemUTC(),
            time -> {
              synchronized (pauses) {
                pauses.add(time);
              }
            });
    Watcher watcher =
        new Watcher() {
          @Override
          public void would(Act act, String path) {
            told.add(act + " " + path);
          }

          @Override
          public void done(int done, int total) {
            assertTrue(done <= total);
          }
        };
    return new BucketPublication(place, bucket, watcher).run(site, dry);
  }

  private String log() {
    return String.join("\n", storage.log).replace("r 1/", "");
  }

  @Test
  void assets_come_first_then_data_then_pages_then_what_leads_to_them() throws IOException {
    assertEquals(new Published(5, 0, 0), publish(site(FIRST), false));
    String log = log().replace("PUT index.html\nPUT feed.xml", "PUT feed.xml\nPUT index.html");
    assertEquals(
        """
        PUT .huiyin-manifest.json
        PUT assets/site.1.css
        PUT data/figures.jsonl
        PUT replies/x/index.html
        PUT feed.xml
        PUT index.html
        PUT .huiyin-manifest.json""",
        log);
    for (String path : List.of("index.html", "assets/site.1.css", "data/figures.jsonl")) {
      StubStorage.Stored object = storage.objects.get("r 1/" + path);
      assertEquals("a", object.text());
      assertEquals(Delivery.type(path), object.type());
      assertEquals(Delivery.cache(path), object.cache());
    }
  }

  @Test
  void only_what_has_changed_is_sent_and_removals_come_last() throws IOException {
    publish(site(FIRST), false);
    assertEquals(new Published(0, 5, 0), publish(site(FIRST), false));
    assertEquals("", log());

    Path next =
        site(
            "index.html",
            "b",
            "assets/site.2.css",
            "b",
            "data/figures.jsonl",
            "a",
            "feed.xml",
            "a");
    assertEquals(new Published(2, 2, 1), publish(next, false));
    assertEquals(
        """
        PUT .huiyin-manifest.json
        PUT assets/site.2.css
        PUT index.html
        DELETE replies/x/index.html
        PUT .huiyin-manifest.json""",
        log());
    assertTrue(storage.objects.containsKey("r 1/assets/site.1.css"), "kept pages may ask for it");

    publish(next, false);
    assertEquals("", log(), "nothing changes for readers");
    publish(site("index.html", "c", "assets/site.2.css", "b"), false);
    assertFalse(storage.objects.containsKey("r 1/assets/site.1.css"));
    assertTrue(storage.objects.containsKey("r 1/assets/site.2.css"));
  }

  @Test
  void a_dry_run_tells_and_sends_nothing() throws IOException {
    publish(site(FIRST), false);
    assertEquals(
        new Published(2, 1, 2),
        publish(site("index.html", "b", "about/index.html", "b", "feed.xml", "a"), true));
    assertEquals("", log());
    assertEquals(
        List.of(
            "ADD about/index.html",
            "CHANGE index.html",
            "REMOVE replies/x/index.html",
            "REMOVE data/figures.jsonl"),
        told);
  }

  @Test
  void what_others_have_put_there_is_neither_removed_nor_replaced() throws IOException {
    storage.objects.put("r 1/mine.txt", new StubStorage.Stored(new byte[0], "", ""));
    storage.objects.put("r 10/index.html", new StubStorage.Stored(new byte[0], "", ""));
    publish(site(FIRST), false);
    publish(site("index.html", "b"), false);
    assertTrue(storage.objects.containsKey("r 1/mine.txt"));
    assertTrue(storage.objects.containsKey("r 10/index.html"));
    IOException failure =
        assertThrows(IOException.class, () -> publish(site("mine.txt", "x"), false));
    assertEquals("publish.foreign", StubStorage.key(failure));
    assertEquals("", log());
  }

  @ParameterizedTest
  @CsvSource({"PUT.*assets.*", "PUT.*replies.*", "PUT.*index.html", "PUT.*feed.xml"})
  void what_was_interrupted_is_finished_by_the_next_publication(String at) throws IOException {
    storage.fail(request -> request.matches(at), 403, "AccessDenied", 1);
    IOException failure = assertThrows(IOException.class, () -> publish(site(FIRST), false));
    assertEquals("publish.denied", StubStorage.key(failure));
    boolean page = storage.objects.containsKey("r 1/replies/x/index.html");
    assertTrue(!page || storage.objects.containsKey("r 1/assets/site.1.css"));

    publish(site("index.html", "c"), false);
    assertEquals(
        List.of("r 1/.huiyin-manifest.json", "r 1/index.html"),
        storage.objects.keySet().stream().filter(key -> !key.contains("assets")).toList(),
        "nothing of the unfinished one is left");
    assertEquals("c", storage.objects.get("r 1/index.html").text());
  }

  @Test
  void what_is_gone_from_the_bucket_is_sent_again() throws IOException {
    publish(site(FIRST), false);
    storage.objects.remove("r 1/index.html");
    assertEquals(new Published(1, 4, 0), publish(site(FIRST), false));
  }

  /** Runs another publication just before the first request of this kind. */
  private void anotherBefore(String request, Path site) {
    AtomicBoolean begun = new AtomicBoolean();
    storage.fail(
        asked -> {
          if (asked.matches(request) && begun.compareAndSet(false, true)) {
            try {
              publish(site, false);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
          return false;
        },
        0,
        "",
        0);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT.*assets.*, publish.other-has-sent",
    "PUT.*replies.*, publish.other-has-sent",
    "PUT.*feed.xml, publish.other-has-sent",
    "DELETE.*data.*, publish.other-has-sent",
    "GET $, publish.other-at-work"
  })
  void another_publication_at_the_same_time_is_noticed(String at, String message)
      throws IOException {
    publish(site("data/old.jsonl", "a", "index.html", "a"), false);
    Path other = siteIn("other", "index.html", "other", "data/others.jsonl", "other");
    Path mine = site(FIRST);
    anotherBefore(at, other);
    IOException failure = assertThrows(IOException.class, () -> publish(mine, false));
    assertEquals(message, StubStorage.key(failure));
    if (message.equals("publish.other-at-work")) {
      assertEquals("other", storage.objects.get("r 1/index.html").text());
    }

    publish(mine, false);
    assertEquals(
        List.of(
            "assets/site.1.css",
            "data/figures.jsonl",
            "feed.xml",
            "index.html",
            "replies/x/index.html"),
        storage.objects.keySet().stream()
            .map(key -> key.substring("r 1/".length()))
            .filter(key -> !key.equals(MANIFEST))
            .toList());
    storage.objects.forEach(
        (key, object) -> assertTrue(key.endsWith(MANIFEST) || object.text().equals("a"), key));
  }

  @Test
  void a_failure_of_a_moment_is_tried_again_with_longer_and_longer_pauses() throws IOException {
    storage.fail(request -> request.startsWith("PUT"), 503, "SlowDown", 3);
    publish(site("index.html", "a"), false);
    assertEquals(
        List.of(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2)), pauses);
    storage.fail(request -> request.startsWith("PUT"), 503, "SlowDown", 5);
    IOException failure =
        assertThrows(IOException.class, () -> publish(site("index.html", "b"), false));
    assertEquals("publish.refused", StubStorage.key(failure));
  }

  @ParameterizedTest
  @CsvSource({
    "403, AccessDenied, publish.denied",
    "403, InvalidAccessKeyId, publish.unknown-key",
    "403, SignatureDoesNotMatch, publish.wrong-secret",
    "403, RequestTimeTooSkewed, publish.clock",
    "404, NoSuchBucket, publish.no-bucket",
    "400, AuthorizationHeaderMalformed, publish.wrong-region",
    "301, PermanentRedirect, publish.wrong-region",
    "507, Full, publish.refused",
  })
  void a_refusal_says_what_to_do(int status, String code, String message) throws IOException {
    Path site = site(FIRST);
    storage.fail(request -> true, status, code, 9);
    IOException failure = assertThrows(IOException.class, () -> publish(site, false));
    assertEquals(message, StubStorage.key(failure));
    assertEquals(List.of(), pauses, "trying again would not help");
  }

  @Test
  void a_site_that_was_touched_since_its_build_is_refused() throws IOException {
    Path site = site(FIRST);
    Files.writeString(site.resolve("index.html"), "touched");
    IOException failure = assertThrows(IOException.class, () -> publish(site, false));
    assertEquals("publish.changed-file", StubStorage.key(failure));
    Files.delete(site.resolve(MANIFEST));
    assertEquals(
        "publish.no-site",
        StubStorage.key(assertThrows(IOException.class, () -> publish(site, false))));
  }

  @Test
  void a_target_is_read() {
    assertEquals(
        Optional.empty(),
        BucketPlace.of("s3://A/x", storage.place("s3://a-b").endpoint(), "", false));
    BucketPlace place =
        BucketPlace.of("s3://a-b/c/d/", java.net.URI.create("https://s3.example.cn"), "r", false)
            .orElseThrow();
    assertEquals("a-b.s3.example.cn", place.host());
    assertEquals("/c/d/e%20f", place.path("c/d/e f"));
    assertEquals("c/d/", place.prefix());
  }
}
