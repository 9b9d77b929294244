package org.huiyin.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.huiyin.model.text.Language;
import org.huiyin.pipeline.Preview;
import org.huiyin.pipeline.Request;
import org.huiyin.serve.review.Editor;
import org.huiyin.serve.review.Review;
import org.huiyin.serve.review.Words;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;

/** A running server for a site that is being edited. All its threads are daemons. */
public final class LocalServer implements AutoCloseable {
  /** So many ports are tried after the one that was asked for. */
  private static final int MORE_PORTS = 50;

  private static final int LAST_PORT = 65_535;

  private final HttpServer server;
  private final ExecutorService threads;
  private final SourceWatch watch;
  private final Rebuilder rebuilder;
  private final URI address;

  private LocalServer(
      HttpServer server,
      ExecutorService threads,
      SourceWatch watch,
      Rebuilder rebuilder,
      URI address) {
    this.server = server;
    this.threads = threads;
    this.watch = watch;
    this.rebuilder = rebuilder;
    this.address = address;
  }

  /**
   * Starts watching, building and answering, and returns at once.
   *
   * @param request what to build; its output folder and its mode are not used
   * @param host a name or address of this machine
   * @param port 0 for any; if it is taken, the next free one is used
   * @param editor who confirms in the browser
   * @throws EnvironmentFailure if no port can be had
   */
  public static LocalServer start(
      Request request, String host, int port, Voice voice, Editor editor) throws IOException {
    // Otherwise the system holds small answers back for some hundredths of a second.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    InetAddress at = InetAddress.getByName(host);
    ChangeQueue queue = new ChangeQueue();
    SourceWatch watch =
        new SourceWatch(
            request.source(),
            SourceWatch.Notifier.SYSTEM,
            queue::add,
            () -> voice.note(Message.of("serve.slow-watch")));
    HttpServer server;
    try {
      server = bind(at, host, port);
    } catch (IOException e) {
      watch.close();
      throw e;
    }
    int found = server.getAddress().getPort();
    Preview preview = new Preview(request);
    Pages pages = new Pages(preview);
    Words words = new Words(voice::text, language(voice));
    Review review = new Review(request.source(), editor, words);
    Writing writing = new Writing(at.isLoopbackAddress());
    ReviewPages reviews = new ReviewPages(review, words, writing, preview::root);
    Viewers viewers = new Viewers(pages, reviews, writing, voice);
    Rebuilder rebuilder = new Rebuilder(preview, queue, viewers, voice);
    Replacements replacements = new Replacements(preview::problems, review, voice);
    OwnPages own = new OwnPages(reviews, replacements, writing);
    WebServer web =
        new WebServer(
            HostNames.of(host, at, found),
            pages,
            own,
            rebuilder,
            viewers,
            writing,
            Preview.policy());
    ExecutorService threads = Executors.newCachedThreadPool(LocalServer::daemon);
    server.setExecutor(threads);
    server.createContext("/", web::handle);
    String shown = at.isAnyLocalAddress() ? "localhost" : HostNames.written(host);
    URI address = URI.create("http://" + shown + ":" + found + "/");
    LocalServer running = new LocalServer(server, threads, watch, rebuilder, address);
    queue.add(Preview.Changes.ALL);
    run(threads, watch::run);
    run(threads, rebuilder::buildReplies);
    run(threads, rebuilder::buildSite);
    server.start();
    voice.started(address, port != 0 && found != port, !at.isLoopbackAddress());
    return running;
  }

  private static HttpServer bind(InetAddress at, String host, int port) throws IOException {
    int last = port == 0 ? 0 : Math.min(LAST_PORT, port + MORE_PORTS);
    IOException failure = new BindException("no port");
    for (int next = port; next <= last; next++) {
      try {
        return HttpServer.create(new InetSocketAddress(at, next), 0);
      } catch (BindException taken) {
        failure = taken;
      }
    }
    throw new EnvironmentFailure(
        Message.of("serve.no-port", host, port, last, IoReason.of(failure)), failure);
  }

  private static Language language(Voice voice) {
    return Stream.of(Language.values())
        .filter(each -> each.tag().equals(voice.language()))
        .findFirst()
        .orElse(Language.EN);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "serve");
    thread.setDaemon(true);
    return thread;
  }

  /** Work that ends when its thread is interrupted. */
  private interface Work {
    void run() throws InterruptedException;
  }

  private static void run(ExecutorService threads, Work work) {
    threads.execute(
        () -> {
          try {
            work.run();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /** Where it answers. */
  public URI address() {
    return address;
  }

  /** The number of times that changes were taken up, for tests. */
  long updates() {
    return rebuilder.updates();
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    threads.shutdownNow();
    watch.close();
  }
}
