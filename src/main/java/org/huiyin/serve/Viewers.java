package org.huiyin.serve;

import com.google.gson.stream.JsonWriter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.huiyin.address.ReplyPaths;
import org.huiyin.source.Message;

/** The open pages: each holds a connection, over which it is told to reload. Thread-safe. */
final class Viewers {
  private static final long PING_SECONDS = 15;

  /** A page that shows more helps nobody. */
  private static final int MOST_SHOWN = 50;

  private final Pages pages;
  private final ReviewPages reviews;
  private final Writing writing;
  private final Voice voice;
  private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
  private volatile String problems;

  Viewers(Pages pages, ReviewPages reviews, Writing writing, Voice voice) {
    this.pages = pages;
    this.reviews = reviews;
    this.writing = writing;
    this.voice = voice;
    this.problems = json(List.of());
  }

  /** One open page. */
  private static final class Viewer {
    private final String address;
    private final Semaphore news = new Semaphore(1);

    Viewer(String address) {
      this.address = address;
    }
  }

  /** Something was published: each page finds out whether it concerns it. */
  void changed() {
    viewers.forEach(viewer -> viewer.news.release());
  }

  /** Tells every page what is wrong now. */
  void show(List<Notice> notices) {
    problems = json(notices);
    changed();
  }

  boolean lookAt(String reply) {
    String address = "/" + ReplyPaths.address(reply);
    return viewers.stream().anyMatch(viewer -> viewer.address.contains(address));
  }

  /** Whether some page is none of a reply. */
  boolean lookAtSite() {
    return viewers.stream()
        .anyMatch(
            viewer ->
                !viewer.address.startsWith(OwnPaths.FOLDER) && !pages.isSettled(viewer.address));
  }

  /**
   * Holds a connection until the page is left.
   *
   * @param address the path of the page's URL
   * @param version that the page shows
   */
  void hold(HttpExchange exchange, String address, String version) throws IOException {
    Viewer viewer = new Viewer(address);
    viewers.add(viewer);
    try (OutputStream out = exchange.getResponseBody()) {
      String shown = version;
      String told = "";
      send(out, "retry: 500\n\n");
      while (true) {
        boolean news = viewer.news.tryAcquire(PING_SECONDS, TimeUnit.SECONDS);
        viewer.news.drainPermits();
        if (!news) {
          send(out, ":\n\n");
        }
        String now = version(address);
        if (!now.equals(shown)) {
          shown = now;
          send(out, "event: reload\ndata: \n\n");
        }
        String wrong = problems;
        if (!wrong.equals(told)) {
          told = wrong;
          send(out, "event: problems\ndata: " + wrong + "\n\n");
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      viewers.remove(viewer);
    }
  }

  private String version(String address) {
    return ReviewPages.address(address)
        .map(page -> reviews.version(page.reply()))
        .orElseGet(() -> pages.version(address));
  }

  private boolean fixable(Notice notice) {
    return writing.isAllowed() && notice.replacement().isPresent();
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String json(List<Notice> notices) {
    long errors = notices.stream().filter(Notice::error).count();
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.beginObject();
      json.name("lang").value(voice.language());
      json.name("errors").value(errors);
      json.name("title")
          .value(voice.text(Message.of("serve.found", errors, notices.size() - errors)));
      json.name("close").value(voice.text(Message.of("serve.close")));
      json.name("error").value(voice.text(Message.of("severity.error")));
      json.name("warning").value(voice.text(Message.of("severity.warning")));
      int left = Math.max(0, notices.size() - MOST_SHOWN);
      json.name("more").value(left == 0 ? "" : voice.text(Message.of("serve.more", left)));
      json.name("problems").beginArray();
      for (Notice notice : notices.subList(0, notices.size() - left)) {
        write(notice, json);
      }
      json.endArray();
      json.endObject();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private void write(Notice notice, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("isError").value(notice.error());
    json.name("place").value(notice.place());
    json.name("code").value(notice.code());
    json.name("message").value(notice.message());
    json.name("hint").value(notice.hint().orElse(""));
    json.name("fix").value(fixable(notice) ? notice.key() : "");
    json.name("apply")
        .value(
            notice
                .replacement()
                .map(text -> voice.text(Message.of("review.apply", text)))
                .orElse(""));
    json.name("excerpt").value(notice.excerpt());
    json.name("start").value(notice.start());
    json.name("end").value(notice.end());
    json.endObject();
  }
}
