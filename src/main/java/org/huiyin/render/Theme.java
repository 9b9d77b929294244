package org.huiyin.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/**
 * Where templates, assets and static files come from: the site's own {@code templates/} folder
 * first, then the theme in the jar. The folder is read once; a symbolic link that leaves it is
 * refused.
 */
public final class Theme {
  /** The folder of a site that holds its own templates, relative to its source folder. */
  static final String FOLDER = "templates";

  private static final String IN_JAR = "/theme/";
  private static final String STATIC = "static/";
  private static final String ASSETS = "assets/";
  private static final String FONTS = "fonts/";

  /**
   * What the theme in the jar publishes as it is; a jar cannot be listed reliably, so the list is
   * here.
   */
  private static final List<String> OWN_ASSETS =
      List.of(
          "assets/apple-touch-icon.png",
          "assets/charts.css",
          "assets/favicon.svg",
          "assets/icon-192.png",
          "assets/icon-512.png",
          "assets/mode.js",
          "assets/reply.css",
          "assets/search.css",
          "assets/search.js",
          "assets/site.css",
          "assets/site.js");

  private final TreeMap<String, byte[]> files;
  private final List<Problem> refused;
  private final Assets assets;
  private final Map<String, Optional<SourceFile>> templates = new ConcurrentHashMap<>();

  private Theme(TreeMap<String, byte[]> files, List<Problem> refused) {
    this.files = files;
    this.refused = List.copyOf(refused);
    this.assets = Assets.of(ownAndDefault());
  }

  /**
   * The theme of a site.
   *
   * @param sourceFolder the folder that may hold {@code templates/}
   * @throws IOException if the folder is there and cannot be read
   */
  public static Theme of(Path sourceFolder) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    List<Problem> refused = new ArrayList<>();
    Path folder = sourceFolder.resolve(FOLDER);
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return new Theme(files, refused);
    }
    if (!Files.isDirectory(folder) || !folder.toRealPath().startsWith(sourceFolder.toRealPath())) {
      refused.add(refusal("", "template-link"));
      return new Theme(files, refused);
    }
    Path root = folder.toRealPath();
    List<Path> found;
    try (Stream<Path> walk = Files.walk(root)) {
      found = walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path path : found) {
      String name = root.relativize(path).toString().replace('\\', '/');
      if (!isLitter(name)) {
        read(root, path, name, files, refused);
      }
    }
    return new Theme(files, refused);
  }

  private static void read(
      Path root, Path path, String name, TreeMap<String, byte[]> files, List<Problem> refused)
      throws IOException {
    if (Files.isSymbolicLink(path)
        && (!Files.exists(path) || !path.toRealPath().startsWith(root))) {
      refused.add(refusal(name, "template-link"));
    } else if (!Files.isRegularFile(path)) {
      refused.add(refusal(name, "template-not-a-file"));
    } else {
      byte[] bytes = Files.readAllBytes(path);
      if (isTemplate(name) && decode(bytes).isEmpty()) {
        refused.add(refusal(name, "template-encoding"));
      } else {
        files.put(name, bytes);
      }
    }
  }

  private static Problem refusal(String name, String code) {
    String path = name.isEmpty() ? FOLDER : FOLDER + "/" + name;
    return Problem.error(new SourceFile(path, "").whole(), Message.of(code));
  }

  /** What editors and systems leave behind. */
  private static boolean isLitter(String name) {
    return name.startsWith(".")
        || name.contains("/.")
        || name.endsWith("~")
        || name.endsWith("Thumbs.db");
  }

  private static boolean isTemplate(String name) {
    return name.endsWith(".ftlh") || name.endsWith(".ftlx");
  }

  /** Reports what in the folder could not be used. */
  void report(Problems problems) {
    refused.forEach(problems::add);
    assets.problems().forEach(problems::add);
  }

  /**
   * A template's text, with the path by which its owner knows it.
   *
   * @param name {@code pages/home.ftlh}; anything but {@code .ftlh} and {@code .ftlx} is no
   *     template
   */
  Optional<SourceFile> template(String name) {
    return isTemplate(name) ? templates.computeIfAbsent(name, this::load) : Optional.empty();
  }

  private Optional<SourceFile> load(String name) {
    return bytes(name)
        .flatMap(Theme::decode)
        .map(text -> new SourceFile(FOLDER + "/" + name, text));
  }

  /** Style sheets, scripts and pictures, as they are published. */
  Assets assets() {
    return assets;
  }

  /** The assets of the theme and of the site, sorted by name. */
  private List<Asset> ownAndDefault() {
    TreeSet<String> names = new TreeSet<>(OWN_ASSETS);
    names.addAll(files.subMap(ASSETS, ASSETS + Character.MAX_VALUE).keySet());
    return names.stream().map(name -> new Asset(name, bytes(name).orElseThrow())).toList();
  }

  /** What the site wants published as it is, by its address, sorted. */
  List<Asset> statics() {
    return files.subMap(STATIC, STATIC + Character.MAX_VALUE).entrySet().stream()
        .map(entry -> new Asset(entry.getKey().substring(STATIC.length()), entry.getValue()))
        .toList();
  }

  /**
   * The fonts that the site adds for rare characters, by their place, sorted; they are not
   * published.
   */
  public List<OutputFile> fonts() {
    return files.subMap(FONTS, FONTS + Character.MAX_VALUE).entrySet().stream()
        .map(entry -> new OutputFile(FOLDER + "/" + entry.getKey(), entry.getValue()))
        .toList();
  }

  /** A file that is published as it is. */
  record Asset(String path, byte[] bytes) {}

  private Optional<byte[]> bytes(String name) {
    byte[] own = files.get(name);
    if (own != null) {
      return Optional.of(own);
    }
    try (InputStream stream = Theme.class.getResourceAsStream(IN_JAR + name)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(IN_JAR + name, e);
    }
  }

  private static Optional<String> decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(
          (text.startsWith("\uFEFF") ? text.substring(1) : text)
              .replace("\r\n", "\n")
              .replace('\r', '\n'));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
