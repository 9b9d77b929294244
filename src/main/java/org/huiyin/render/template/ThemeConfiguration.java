package org.huiyin.render.template;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.language.Texts;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.huiyin.source.ThemeSources;

/**
 * The configuration of FreeMarker. {@link TemplateRules} checks each template of the theme before
 * its first use, including included templates.
 */
final class ThemeConfiguration extends Configuration {
  private final Map<Template, Optional<ForbiddenConstruct>> prepared = new ConcurrentHashMap<>();
  private final Map<String, Template> allowed = new ConcurrentHashMap<>();
  private final ViewWrapper wrapper = new ViewWrapper();

  /** The templates of the program, for all sites that change none. They are parsed once. */
  private static final class Unchanged {
    static final ThemeConfiguration CONFIGURATION =
        new ThemeConfiguration(Theme.of(ThemeSources.none(), new Problems()));
  }

  static ThemeConfiguration of(Theme theme) {
    return theme.hasOwnTemplates() ? new ThemeConfiguration(theme) : Unchanged.CONFIGURATION;
  }

  private ThemeConfiguration(Theme theme) {
    super(VERSION_2_3_35);
    setTemplateLoader(new FromTheme(theme));
    setCacheStorage(new StrongCacheStorage());
    setLocalizedLookup(false);
    setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    // One column per character, so that a reported column is the one that an editor shows.
    setTabSize(1);

    setRecognizeStandardFileExtensions(true);
    setOutputFormat(HTMLOutputFormat.INSTANCE);
    setAutoEscapingPolicy(ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);

    setObjectWrapper(wrapper);
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);

    setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setLogTemplateExceptions(false);
    setWrapUncheckedExceptions(true);

    setLocale(Locale.ROOT);
    setTimeZone(TimeZone.getTimeZone("UTC"));
    setNumberFormat("computer");
    setBooleanFormat("c");
    setDefaultEncoding(StandardCharsets.UTF_8.name());
    setOutputEncoding(StandardCharsets.UTF_8.name());
    setURLEscapingCharset(StandardCharsets.UTF_8.name());
  }

  /** What a template sees of a view, and the texts of {@code t}. */
  TemplateHashModel model(TemplateView view, Texts texts) {
    return wrapper.model(view, texts);
  }

  /** All overloads of this method, and all directives that load templates, call this one. */
  @Override
  public Template getTemplate(
      String name,
      Locale locale,
      Object customLookupCondition,
      String encoding,
      boolean parseAsFTL,
      boolean ignoreMissing)
      throws IOException {
    // FreeMarker's own look-up is slow. Its result does not change: the theme is in memory.
    Template known = allowed.get(name);
    if (known != null && parseAsFTL && customLookupCondition == null) {
      return known;
    }
    Template template =
        super.getTemplate(name, locale, customLookupCondition, encoding, parseAsFTL, ignoreMissing);
    if (template != null) {
      Optional<ForbiddenConstruct> violation =
          prepared.computeIfAbsent(template, ThemeConfiguration::prepare);
      if (violation.isPresent()) {
        throw violation.get();
      }
      if (parseAsFTL && customLookupCondition == null) {
        allowed.put(name, template);
      }
    }
    return template;
  }

  /**
   * Checks a template and prepares it to be stopped. {@link TemplateRunner} stops a template when
   * it enters an element, so elements are added to a template with an empty loop. Other templates
   * are not changed, because FreeMarker adds the element to macro calls too, and some calls must
   * not have content.
   */
  private static Optional<ForbiddenConstruct> prepare(Template template) {
    Optional<ForbiddenConstruct> violation = TemplateRules.violation(template);
    if (violation.isEmpty() && TemplateRules.hasEmptyLoop(template)) {
      _CoreAPI.addThreadInterruptedChecks(template);
    }
    return violation;
  }

  /** Loads templates from a theme. The source object is a {@link SourceFile}. */
  private record FromTheme(Theme theme) implements TemplateLoader {
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

    @Override
    public String toString() {
      return "the theme";
    }
  }
}
