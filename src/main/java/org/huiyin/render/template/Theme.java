package org.huiyin.render.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.huiyin.source.ThemeSources;

/**
 * The templates, assets and static files of a site. A file in the site's {@code templates/} folder
 * replaces the file with the same name in the jar. Thread-safe.
 */
public final class Theme {
  private static final String IN_JAR = "/theme/";

  /** What all sites share that change none of it. A process that builds many makes it once. */
  private static final class Unchanged {
    static final Assets ASSETS = Assets.of(ownAndDefault(ThemeSources.none()), new Problems());
  }

  private final ThemeSources sources;
  private final Assets assets;
  private final List<ThemeFile> statics;
  private final Map<String, Optional<SourceFile>> templates = new ConcurrentHashMap<>();

  private Theme(ThemeSources sources, Problems problems) {
    this.sources = sources;
    this.assets =
        sources.names(ThemeSources.ASSETS).isEmpty()
            ? Unchanged.ASSETS
            : Assets.of(ownAndDefault(sources), problems);
    this.statics = StaticNames.legal(sources, problems);
  }

  /**
   * Creates the theme of a site. Problems with names, assets and unused files are reported here;
   * errors in templates are reported when pages are rendered.
   */
  public static Theme of(ThemeSources sources, Problems problems) {
    Theme theme = new Theme(sources, problems);
    UnusedFiles.report(theme::text, theme.assets::isKnown, sources, problems);
    return theme;
  }

  /**
   * The source of a template, with its path below the site's folder.
   *
   * @param name {@code pages/home.ftlh}
   * @return empty if there is no such file or its name does not end with {@code .ftlh} or {@code
   *     .ftlx}
   */
  Optional<SourceFile> template(String name) {
    return ThemeFile.isTemplate(name)
        ? templates.computeIfAbsent(name, this::load)
        : Optional.empty();
  }

  /** Whether the site changes or adds a template. Those of the program do not fail. */
  public boolean hasOwnTemplates() {
    return sources.files().entrySet().stream()
        .filter(file -> ThemeFile.isTemplate(file.getKey()))
        .anyMatch(file -> !isInJar(file.getKey(), file.getValue()));
  }

  private static boolean isInJar(String name, byte[] bytes) {
    return inJar(name).filter(known -> Arrays.equals(known, bytes)).isPresent();
  }

  private String text(String name) {
    return template(name).map(SourceFile::text).orElse("");
  }

  private Optional<SourceFile> load(String name) {
    return bytes(sources, name)
        .map(bytes -> new SourceFile(ThemeSources.FOLDER + "/" + name, normalised(bytes)));
  }

  /** Decodes a template. Invalid UTF-8 has been reported when the folder was read. */
  private static String normalised(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text)
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }

  /** Style sheets, scripts and pictures under their published names. */
  public Assets assets() {
    return assets;
  }

  /** The assets of the jar and of the site, sorted by name. */
  private static List<ThemeFile> ownAndDefault(ThemeSources sources) {
    TreeSet<String> names = new TreeSet<>(DefaultTheme.ASSETS);
    names.addAll(sources.names(ThemeSources.ASSETS));
    return names.stream()
        .map(name -> new ThemeFile(name, bytes(sources, name).orElseThrow()))
        .toList();
  }

  /**
   * The files that are published unchanged, with paths relative to the site, sorted by path. All
   * paths are valid.
   */
  public List<ThemeFile> statics() {
    return statics;
  }

  /** Whether there is a static file with this path. */
  public boolean publishes(String path) {
    return statics.stream().anyMatch(asset -> asset.path().equals(path));
  }

  private static Optional<byte[]> bytes(ThemeSources sources, String name) {
    Optional<byte[]> replacement = sources.bytes(name);
    return replacement.isPresent() ? replacement : inJar(name);
  }

  private static Optional<byte[]> inJar(String name) {
    try (InputStream stream = Theme.class.getResourceAsStream(IN_JAR + name)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(IN_JAR + name, e);
    }
  }
}
