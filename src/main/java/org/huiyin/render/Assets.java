package org.huiyin.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Sha256;
import org.huiyin.source.SourceFile;

/**
 * The theme's assets as they are published: each under a name that tells its content, so that
 * browsers may keep it for ever. {@code assets/site.css} is {@code assets/site.1f8a33c0.css}.
 *
 * <p>A style sheet may use other assets with {@code url(…)}, relative to itself; they are called by
 * their published names. Style sheets that bring in others, or anything from elsewhere, are
 * refused.
 */
final class Assets {
  private static final int HASH_DIGITS = 8;
  private static final Pattern NAME =
      Pattern.compile("assets/[a-z0-9][a-z0-9_-]*(\\.[a-z0-9_-]+)*\\.[a-z0-9]+");
  private static final Pattern USE =
      Pattern.compile("@import\\b|url\\(\\s*[\"']?([^\"')]*)[\"']?\\s*\\)");

  private final Map<String, String> published = new TreeMap<>();
  private final List<OutputFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Assets() {}

  /**
   * @param assets under the names by which templates know them; style sheets may use all others
   */
  static Assets of(List<Theme.Asset> assets) {
    Assets all = new Assets();
    assets.stream()
        .filter(asset -> !isStyle(asset))
        .forEach(asset -> all.publish(asset.path(), asset.bytes()));
    assets.stream()
        .filter(Assets::isStyle)
        .forEach(asset -> all.publish(asset.path(), all.style(asset)));
    return all;
  }

  private static boolean isStyle(Theme.Asset asset) {
    return asset.path().endsWith(".css");
  }

  private void publish(String name, byte[] bytes) {
    if (!NAME.matcher(name).matches()) {
      problems.add(
          Problem.error(
                  new SourceFile(Theme.FOLDER + "/" + name, "").whole(),
                  Message.of("static-name", name))
              .withHint(Message.of("hint.static-name")));
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

  private byte[] style(Theme.Asset asset) {
    SourceFile file =
        new SourceFile(
            Theme.FOLDER + "/" + asset.path(), new String(asset.bytes(), StandardCharsets.UTF_8));
    String text =
        USE.matcher(file.text())
            .replaceAll(
                use ->
                    Matcher.quoteReplacement(
                        Optional.ofNullable(use.group(1))
                            .map(String::strip)
                            .flatMap(this::used)
                            .orElseGet(
                                () -> {
                                  problems.add(
                                      Problem.error(
                                              file.at(use.start(), use.end()),
                                              Message.of("asset-use", use.group()))
                                          .withHint(Message.of("hint.asset-use")));
                                  return use.group();
                                })));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** How a style sheet calls another asset, which lies in the same folder. */
  private Optional<String> used(String address) {
    return Optional.ofNullable(published.get("assets/" + address))
        .map(path -> "url(" + path.substring("assets/".length()) + ")");
  }

  /**
   * Where an asset is published.
   *
   * @param name as in the theme: {@code assets/site.css}
   * @throws IllegalArgumentException if the theme has no such asset
   */
  String path(String name) {
    String path = published.get(name);
    if (path == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return path;
  }

  List<OutputFile> files() {
    return List.copyOf(files);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
