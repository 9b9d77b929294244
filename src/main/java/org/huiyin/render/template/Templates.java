package org.huiyin.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.language.Texts;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.huiyin.source.ThemeSources;

/** Renders templates and reports their errors at the position in the template. Thread-safe. */
public final class Templates {
  /** Per page. The longest page takes less than a second. */
  private static final Duration TIME_LIMIT = Duration.ofSeconds(10);

  private static final Pattern PLACE = Pattern.compile("\\s*\\[in template .*", Pattern.DOTALL);

  private final Theme theme;
  private final Duration timeLimit;
  private Optional<Engine> engine = Optional.empty();
  private final Set<String> stopped = ConcurrentHashMap.newKeySet();

  public Templates(Theme theme) {
    this(theme, TIME_LIMIT);
  }

  /**
   * @param timeLimit for one page
   */
  public Templates(Theme theme, Duration timeLimit) {
    this.theme = theme;
    this.timeLimit = timeLimit;
  }

  /** FreeMarker, which is loaded with the first page. */
  private record Engine(ThemeConfiguration configuration, TemplateRunner runner) {
    String run(String name, TemplateView view, Texts texts) throws TemplateException, IOException {
      return runner.run(configuration.getTemplate(name), configuration.model(view, texts));
    }
  }

  private synchronized Engine engine() {
    if (engine.isEmpty()) {
      engine = Optional.of(new Engine(ThemeConfiguration.of(theme), new TemplateRunner(timeLimit)));
    }
    return engine.get();
  }

  /** Whether a template was stopped, so that pages of it are missing without a report. */
  public boolean hasStopped() {
    return !stopped.isEmpty();
  }

  /** Escapes a text for HTML. */
  public static String escaped(String text) {
    return HTMLOutputFormat.INSTANCE.escapePlainText(text);
  }

  /**
   * Renders a template.
   *
   * @param name the path below {@code templates/}: {@code pages/home.ftlh}
   * @param texts the interface texts for {@code t("key", …)}
   * @param page the path of the page, for the problem message
   * @return the output; empty if the template fails, which is reported. A template that has been
   *     stopped once is not run again.
   */
  public Optional<String> render(
      String name, TemplateView view, Texts texts, String page, Problems problems) {
    if (stopped.contains(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(engine().run(name, view, texts));
    } catch (StoppedTemplate e) {
      stopped.add(name);
      report(e.element().map(this::place).orElse(place(name, 1, 1)), e.reason(), page, problems);
    } catch (TemplateException e) {
      Optional<ParseException> included = cause(e, ParseException.class);
      if (included.isPresent()) {
        report(included.get(), page, problems);
      } else {
        report(place(e, name), reason(e), page, problems);
      }
    } catch (ParseException e) {
      report(e, page, problems);
    } catch (TemplateNotFoundException e) {
      report(place(name, 1, 1), notFound(e), page, problems);
    } catch (IOException e) {
      report(place(name, 1, 1), String.valueOf(e.getMessage()), page, problems);
    }
    return Optional.empty();
  }

  private void report(ParseException e, String page, Problems problems) {
    Object reason =
        e instanceof ForbiddenConstruct forbidden
            ? forbidden.reason()
            : oneLine(e.getEditorMessage());
    report(
        place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()), reason, page, problems);
  }

  private static void report(Origin place, Object reason, String page, Problems problems) {
    problems.add(
        Problem.error(place, Message.of("template-error", reason, page))
            .withHint(Message.of("hint.template-error")));
  }

  /** A message of the catalogue if the cause is known; otherwise the text of FreeMarker. */
  private static Object reason(TemplateException e) {
    Optional<Message> known =
        cause(e, ViewWrapper.UnknownName.class)
            .map(ViewWrapper.UnknownName::reason)
            .or(() -> cause(e, TemplateNotFoundException.class).map(Templates::notFound));
    if (known.isPresent()) {
      return known.get();
    }
    // FreeMarker wraps an error inside a view in a text that only names its class.
    String text = e.getMessageWithoutStackTop();
    return oneLine(
        text == null && e.getCause() != null ? e.getCause().getMessage() : String.valueOf(text));
  }

  private static Message notFound(TemplateNotFoundException e) {
    return Message.of("template.not-found", e.getTemplateName());
  }

  private static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> type) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  private Origin place(TracedElement element) {
    return place(
        element.getTemplate().getSourceName(), element.getBeginLine(), element.getBeginColumn());
  }

  private Origin place(TemplateException e, String name) {
    return place(
        Optional.ofNullable(e.getTemplateSourceName()).orElse(name),
        Optional.ofNullable(e.getLineNumber()).orElse(1),
        Optional.ofNullable(e.getColumnNumber()).orElse(1));
  }

  private Origin place(String name, int line, int column) {
    SourceFile file =
        theme.template(name).orElseGet(() -> new SourceFile(ThemeSources.FOLDER + "/" + name, ""));
    int start =
        file.startOfLine(Math.max(1, Math.min(line, file.lines()))) + Math.max(0, column - 1);
    int offset = Math.min(start, file.text().length());
    return file.at(offset, offset);
  }

  /** The part of a FreeMarker message before its tips and stack trace, as one line. */
  private static String oneLine(String reason) {
    StringBuilder sentence = new StringBuilder();
    for (String line : reason.strip().split("\n", -1)) {
      if (line.isBlank() || line.startsWith("----")) {
        break;
      }
      sentence.append(sentence.isEmpty() ? "" : " ").append(line.strip().replaceFirst("^==> ", ""));
    }
    return PLACE.matcher(sentence).replaceFirst("");
  }
}
