package org.huiyin.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.huiyin.language.Texts;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/** Fills templates: the one place that configures FreeMarker and puts its errors into our words. */
final class Templates {
  private static final Pattern PLACE = Pattern.compile("\\s*\\[in template .*", Pattern.DOTALL);

  private final Theme theme;
  private final ViewWrapper wrapper = new ViewWrapper();
  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);

  Templates(Theme theme) {
    this.theme = theme;
    configuration.setTemplateLoader(new FromTheme(theme));
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    // One column per character, so that a reported column is the one an editor shows.
    configuration.setTabSize(1);

    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);

    configuration.setObjectWrapper(wrapper);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);

    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setAttemptExceptionReporter(
        (e, environment) -> {
          throw new IllegalStateException("<#attempt> hides mistakes", e);
        });
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);

    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
  }

  /** Markup that enters pages as it is: text that another stage has made safe. */
  static TemplateHTMLOutputModel markup(String safeHtml) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(safeHtml);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("markup from text cannot fail", e);
    }
  }

  /** A text as markup shows it. */
  static String escaped(String text) {
    return HTMLOutputFormat.INSTANCE.escapePlainText(text);
  }

  /**
   * The text that a template makes of a view.
   *
   * @param name below {@code templates/}: {@code pages/home.ftlh}
   * @param texts what {@code t("key", …)} gives
   * @param page what is being made, for the report
   * @return nothing if the template fails; that is reported with the template's own place
   */
  Optional<String> render(String name, Record view, Texts texts, String page, Problems problems) {
    StringWriter text = new StringWriter(1 << 14);
    try {
      configuration.getTemplate(name).process(wrapper.model(view, texts), text);
      return Optional.of(text.toString());
    } catch (ParseException e) {
      String reason = oneLine(e.getEditorMessage());
      report(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), reason, page, problems);
    } catch (TemplateException e) {
      String where = e.getTemplateSourceName();
      report(
          where == null ? name : where,
          orOne(e.getLineNumber()),
          orOne(e.getColumnNumber()),
          reason(e),
          page,
          problems);
    } catch (StackOverflowError e) {
      report(name, 1, 1, Message.of("template.recursion"), page, problems);
    } catch (IOException e) {
      report(name, 1, 1, String.valueOf(e.getMessage()), page, problems);
    }
    return Optional.empty();
  }

  /** In words of our own where we know what happened, else in FreeMarker's. */
  private static Object reason(TemplateException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ViewWrapper.UnknownName unknown) {
        return unknown.reason();
      }
    }
    // An error inside a view is wrapped in a text that only names its class; the cause says more.
    String own = e.getMessageWithoutStackTop();
    return oneLine(
        own == null && e.getCause() != null ? e.getCause().getMessage() : String.valueOf(own));
  }

  private static int orOne(Integer number) {
    return number == null ? 1 : number;
  }

  private void report(
      String name, int line, int column, Object reason, String page, Problems problems) {
    problems.add(
        Problem.error(place(name, line, column), Message.of("template-error", reason, page))
            .withHint(Message.of("hint.template-error")));
  }

  private Origin place(String name, int line, int column) {
    SourceFile file =
        theme.template(name).orElseGet(() -> new SourceFile(Theme.FOLDER + "/" + name, ""));
    int start =
        file.startOfLine(Math.max(1, Math.min(line, file.lines()))) + Math.max(0, column - 1);
    int offset = Math.min(start, file.text().length());
    return file.at(offset, offset);
  }

  /** The sentence before FreeMarker's tips and stack. */
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

  /** FreeMarker's view of a theme; the loader's "source" is our {@link SourceFile}. */
  private record FromTheme(Theme theme) implements TemplateLoader {
    /** FreeMarker names the loader when it does not find a template. */
    @Override
    public String toString() {
      return Theme.FOLDER;
    }

    @Override
    public Object findTemplateSource(String name) {
      return theme.template(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      return new StringReader(((SourceFile) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
      // Nothing is open: the text is in memory.
    }
  }
}
