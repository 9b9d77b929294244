package org.huiyin.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a site's {@code templates/} folder, sorted by name.
 *
 * @param files their bytes, by path below the folder, with {@code /} between names: {@code
 *     pages/home.ftlh}
 */
public record ThemeSources(SortedMap<String, byte[]> files) {
  /** The folder, relative to the source folder. */
  public static final String FOLDER = "templates";

  public static final String ASSETS = "assets/";
  public static final String STATIC = "static/";
  public static final String FONTS = "fonts/";

  public ThemeSources {
    files = new TreeMap<>(files);
  }

  /** The sources of a site that has no such folder. */
  public static ThemeSources none() {
    return new ThemeSources(new TreeMap<>());
  }

  /** The bytes of a file. */
  public Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /**
   * The names of the files below a folder, sorted.
   *
   * @param folder with a slash at its end
   */
  public List<String> names(String folder) {
    return List.copyOf(files.subMap(folder, folder + Character.MAX_VALUE).keySet());
  }

  /** The fonts that the site adds for rare characters, by their place. */
  public Map<Origin, byte[]> fonts() {
    Map<Origin, byte[]> fonts = new TreeMap<>();
    names(FONTS).forEach(name -> fonts.put(place(name), files.get(name)));
    return fonts;
  }

  /** The place of a file as a whole. */
  public static Origin place(String name) {
    return new SourceFile(FOLDER + "/" + name, "").whole();
  }
}
