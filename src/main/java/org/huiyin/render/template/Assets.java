package org.huiyin.render.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.bytes.Sha256;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;
import org.huiyin.source.ThemeSources;

/**
 * The assets of a theme, under their published names. A published name contains a hash of the
 * content, so that browsers can cache the file without a time limit: {@code assets/site.css}
 * becomes {@code assets/site.1f8a33c0.css}.
 *
 * <p>A style sheet may refer to other assets with {@code url(…)}, relative to itself. The reference
 * is replaced by the published name. {@code @import} and references to anything else are errors.
 */
public final class Assets {
  private static final int HASH_DIGITS = 8;
  private static final Pattern NAME =
      Pattern.compile(
          "assets/(?!(con|prn|aux|nul|com[0-9]|lpt[0-9])\\.)"
              + "[a-z0-9][a-z0-9_-]*(\\.[a-z0-9_-]+)*\\.[a-z0-9]+");

  /**
   * Matches comments and strings of a style sheet, which are skipped, and references to other
   * files. The signs in front, one of which each match begins with, pass quickly over all else.
   */
  private static final Pattern USE =
      Pattern.compile(
          "(?=[/\"'@u])(?:/\\*.*?(?:\\*/|\\z)"
              + "|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\""
              + "|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'"
              + "|(?<import>@import\\b)"
              + "|(?<url>url\\(\\s*[\"']?(?<address>[^\"')]*)[\"']?\\s*\\)))",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Map<String, String> published = new TreeMap<>();
  private final Set<String> known = new TreeSet<>(DefaultTheme.ASSETS);
  private final List<OutputFile> files = new ArrayList<>();
  private final Problems problems;

  private Assets(Problems problems) {
    this.problems = problems;
  }

  /**
   * Gives all assets their published names and reports invalid ones.
   *
   * @param assets with the names that templates use
   */
  static Assets of(List<ThemeFile> assets, Problems problems) {
    Assets all = new Assets(problems);
    assets.stream()
        .filter(asset -> !isStyle(asset))
        .forEach(asset -> all.publish(asset.path(), asset.bytes()));
    assets.stream()
        .filter(Assets::isStyle)
        .forEach(asset -> all.publish(asset.path(), all.style(asset)));
    return all;
  }

  private static boolean isStyle(ThemeFile asset) {
    return asset.path().endsWith(".css");
  }

  private void publish(String name, byte[] bytes) {
    if (!NAME.matcher(name).matches()) {
      problems.add(
          Problem.error(ThemeSources.place(name), Message.of("asset-name", name))
              .withHint(Message.of("hint.asset-name")));
      known.add(name);
      return;
    }
    int ending = name.lastIndexOf('.');
    String path =
        name.substring(0, ending)
            + "."
            + HexFormat.of().formatHex(Sha256.of(bytes)).substring(0, HASH_DIGITS)
            + name.substring(ending);
    published.put(name, path);
    files.add(new OutputFile(path, bytes));
  }

  /**
   * The style sheet with its references replaced. Invalid UTF-8 has been reported when the folder
   * was read.
   */
  private byte[] style(ThemeFile asset) {
    SourceFile file =
        new SourceFile(
            ThemeSources.FOLDER + "/" + asset.path(),
            new String(asset.bytes(), StandardCharsets.UTF_8));
    return USE.matcher(file.text())
        .replaceAll(use -> Matcher.quoteReplacement(published(use, file)))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The replacement of a match of {@link #USE}. */
  private String published(MatchResult use, SourceFile file) {
    boolean reference = use.group(1) != null || use.group(2) != null;
    if (!reference) {
      return use.group();
    }
    Optional<String> found =
        Optional.ofNullable(use.group(3)).map(String::strip).flatMap(this::used);
    if (found.isEmpty()) {
      problems.add(
          Problem.error(file.at(use.start(), use.end()), Message.of("asset-use", use.group()))
              .withHint(Message.of("hint.asset-use")));
    }
    return found.orElse(use.group());
  }

  /**
   * The published form of a reference; empty if it is invalid. Valid are another asset in the same
   * folder and an element of the page or of that asset ({@code #id}).
   */
  private Optional<String> used(String address) {
    int hash = address.indexOf('#');
    String file = hash < 0 ? address : address.substring(0, hash);
    String element = address.substring(file.length());
    if (file.isEmpty() && !element.isEmpty()) {
      return Optional.of("url(" + element + ")");
    }
    known.add(ThemeSources.ASSETS + file);
    return Optional.ofNullable(published.get(ThemeSources.ASSETS + file))
        .map(path -> "url(" + path.substring(ThemeSources.ASSETS.length()) + element + ")");
  }

  /**
   * The path of a published asset.
   *
   * @param name the name in the theme: {@code assets/site.css}
   * @throws IllegalArgumentException if the theme has no such asset
   */
  public String path(String name) {
    String path = published.get(name);
    if (path == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return path;
  }

  /** Whether pages or style sheets use an asset, or a problem with it has been reported. */
  boolean isKnown(String name) {
    return known.contains(name);
  }

  /** All assets under their published paths; style sheets come last. */
  public List<OutputFile> files() {
    return List.copyOf(files);
  }
}
