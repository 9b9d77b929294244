package org.huiyin.render.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.huiyin.source.Message;

/**
 * Runs templates and stops those that exceed a limit of time, output length or recursion.
 *
 * <p>A template runs in a thread of a pool while the caller waits. The caller can therefore
 * continue after the time limit even if the template is inside an expression that cannot be
 * interrupted. Threads are daemons and are reused.
 *
 * <p>On a busy machine even a fast template can take long. A template is therefore stopped only if
 * its thread has used processor time of at least half the time limit.
 */
final class TemplateRunner {
  /**
   * In characters; the limit that sitemaps.org sets for a sitemap, in bytes. Pages are much
   * shorter.
   */
  private static final int LONGEST_OUTPUT = 50_000_000;

  private final Duration limit;
  private final ExecutorService threads = Executors.newCachedThreadPool(TemplateRunner::thread);

  /**
   * @param limit for one page
   */
  TemplateRunner(Duration limit) {
    this.limit = limit;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "template");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Runs a template and returns its output.
   *
   * @throws StoppedTemplate if the template exceeds a limit
   * @throws CancellationException if the calling thread is interrupted
   */
  String run(Template template, TemplateHashModel view) throws TemplateException, IOException {
    Run run = new Run(template, view);
    Future<String> output = threads.submit(run);
    try {
      return output(output, run);
    } catch (InterruptedException e) {
      run.stop();
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while " + template.getName() + " was running");
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  /** Waits for the output. Waits again if the thread has had little processor time. */
  private String output(Future<String> output, Run run)
      throws InterruptedException, ExecutionException, StoppedTemplate {
    while (true) {
      try {
        return output.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (run.hasUsedHalf(limit)) {
          run.stop();
          throw run.stopped(Message.of("template.too-slow", Math.max(1, limit.toSeconds())));
        }
      }
    }
  }

  /** Rethrows an exception of the template's thread. */
  private static RuntimeException failure(Throwable cause) throws TemplateException, IOException {
    if (cause instanceof TemplateException failure) {
      throw failure;
    }
    if (cause instanceof IOException failure) {
      throw failure;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }

  /** One run of a template. FreeMarker calls it for each element that the template enters. */
  private static final class Run implements Callable<String>, TemplateProcessingTracer {
    private final Template template;
    private final TemplateHashModel view;
    private volatile Optional<TracedElement> at = Optional.empty();
    private volatile Optional<Thread> thread = Optional.empty();
    private volatile boolean stopped;

    Run(Template template, TemplateHashModel view) {
      this.template = template;
      this.view = view;
    }

    @Override
    public String call() throws TemplateException, IOException {
      thread = Optional.of(Thread.currentThread());
      LimitedWriter output = new LimitedWriter();
      try {
        Environment environment = template.createProcessingEnvironment(view, output);
        environment.setTemplateProcessingTracer(this);
        environment.process();
        return output.toString();
      } catch (StackOverflowError e) {
        throw stopped(Message.of("template.recursion"));
      }
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
      at = Optional.of(element);
      if (stopped) {
        throw new CancellationException("stopped");
      }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
      // Only the beginning of an element matters.
    }

    /**
     * Whether the thread has used half the limit of processor time; true if the platform does not
     * measure it.
     */
    boolean hasUsedHalf(Duration limit) {
      return thread.isPresent() && processorTime(thread.get()).compareTo(limit.dividedBy(2)) >= 0;
    }

    private static Duration processorTime(Thread thread) {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      boolean known = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
      return known
          ? Duration.ofNanos(threads.getThreadCpuTime(thread.getId()))
          : Duration.ofSeconds(Long.MAX_VALUE);
    }

    void stop() {
      stopped = true;
    }

    StoppedTemplate stopped(Message reason) {
      return new StoppedTemplate(reason, at);
    }

    /** Collects the output, up to {@link #LONGEST_OUTPUT}. */
    private final class LimitedWriter extends Writer {
      private final StringBuilder text = new StringBuilder(1 << 14);

      @Override
      public void write(char[] characters, int from, int length) throws IOException {
        requireRoom(length);
        text.append(characters, from, length);
      }

      @Override
      public void write(String part, int from, int length) throws IOException {
        requireRoom(length);
        // A range would be copied character by character.
        text.append(length == part.length() ? part : part.substring(from, from + length));
      }

      private void requireRoom(int length) throws IOException {
        if (length > LONGEST_OUTPUT - text.length()) {
          throw stopped(Message.of("template.too-long", LONGEST_OUTPUT / 1_000_000));
        }
      }

      @Override
      public void flush() {
        // All is in memory.
      }

      @Override
      public void close() {
        // Nothing is open.
      }

      @Override
      public String toString() {
        return text.toString();
      }
    }
  }
}
