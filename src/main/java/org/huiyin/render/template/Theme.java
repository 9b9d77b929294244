package org.huiyin.render.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.huiyin.source.ThemeSources;

/**
 * The templates, assets and static files of a site: those of its own {@code templates/} folder, and
 * those in the jar where the folder has no file of the same name.
 */
public final class Theme {
  private static final String IN_JAR = "/theme/";

  private final ThemeSources sources;
  private final Assets assets;
  private final List<ThemeFile> statics;
  private final Map<String, Optional<SourceFile>> templates = new ConcurrentHashMap<>();

  private Theme(ThemeSources sources, Problems problems) {
    this.sources = sources;
    this.assets = Assets.of(ownAndDefault(), problems);
    this.statics = StaticNames.legal(sources, problems);
  }

  /**
   * The theme of a site. All that is wrong with its files, apart from their content, is reported
   * here; errors in templates are reported when pages are made.
   */
  public static Theme of(ThemeSources sources, Problems problems) {
    Theme theme = new Theme(sources, problems);
    UnusedFiles.report(theme::text, theme.assets::isKnown, sources, problems);
    return theme;
  }

  /**
   * A template's text, with the path by which its owner knows it.
   *
   * @param name {@code pages/home.ftlh}; a name with another ending is no template
   */
  Optional<SourceFile> template(String name) {
    return ThemeFile.isTemplate(name)
        ? templates.computeIfAbsent(name, this::load)
        : Optional.empty();
  }

  private String text(String name) {
    return template(name).map(SourceFile::text).orElse("");
  }

  private Optional<SourceFile> load(String name) {
    return bytes(name)
        .map(bytes -> new SourceFile(ThemeSources.FOLDER + "/" + name, normalised(bytes)));
  }

  /** Bytes that are not UTF-8 have been reported when the folder was read. */
  private static String normalised(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text)
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }

  /** Style sheets, scripts and pictures, as they are published. */
  public Assets assets() {
    return assets;
  }

  /** The assets of the theme and of the site, sorted by name. */
  private List<ThemeFile> ownAndDefault() {
    TreeSet<String> names = new TreeSet<>(DefaultTheme.ASSETS);
    names.addAll(sources.names(ThemeSources.ASSETS));
    return names.stream().map(name -> new ThemeFile(name, bytes(name).orElseThrow())).toList();
  }

  /** What the site wants published as it is, by its address, sorted; only legal paths. */
  public List<ThemeFile> statics() {
    return statics;
  }

  /** Whether the site publishes a file of its own at this path. */
  public boolean publishes(String path) {
    return statics.stream().anyMatch(asset -> asset.path().equals(path));
  }

  private Optional<byte[]> bytes(String name) {
    Optional<byte[]> replacement = sources.bytes(name);
    if (replacement.isPresent()) {
      return replacement;
    }
    try (InputStream stream = Theme.class.getResourceAsStream(IN_JAR + name)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(IN_JAR + name, e);
    }
  }
}
