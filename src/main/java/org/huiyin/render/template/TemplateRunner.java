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
 * Runs templates and stops those that do not end: after a time limit, when the output gets too
 * long, or when the recursion gets too deep.
 *
 * <p>A template runs in a thread of a pool, and the caller waits for it. So the caller can go on
 * after the time limit even when the template is inside a single expression that cannot be
 * interrupted. Threads are reused, and end with the program at the latest.
 *
 * <p>On a machine with more work than processors even a fast template can take long. So a template
 * is stopped only if its thread has used the processor for at least half of the time limit.
 */
final class TemplateRunner {
  /** As long as a sitemap may be (sitemaps.org); no page comes near it. */
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
   * The output of a template.
   *
   * @throws StoppedTemplate if it did not end
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

  /** Waits for the output. A run that has got little processor time is given more. */
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

  /** Throws what the template's thread has thrown. */
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

    /** Whether the thread has used so much processor time, or nobody can tell. */
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

    /** Keeps the output, up to a limit. */
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
        text.append(part, from, from + length);
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
