package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake that is made in a copy of the good site.
 *
 * @param name what the author did; the golden file has this name
 */
record Mistake(String name, Change change) {
  static final String REPLY = "content/replies/demo-1/";

  /** What is done to a source folder. */
  interface Change {
    void make(Path source) throws IOException;
  }

  /**
   * A mistake in one text.
   *
   * @param find what is replaced, once; {@code *}: the whole text; empty: the replacement is put at
   *     the end
   */
  Mistake(String name, String file, String find, String replace) {
    this(name, source -> replace(source.resolve(file), find, replace));
  }

  static Mistake site(String name, String more) {
    return new Mistake(name, "content/site.yml", "", more + "\n");
  }

  static Mistake figures(String name, String find, String replace) {
    return new Mistake(name, REPLY + "figures.yml", find, replace);
  }

  static Mistake claims(String name, String find, String replace) {
    return new Mistake(name, REPLY + "claims.yml", find, replace);
  }

  static Mistake charts(String name, String find, String replace) {
    return new Mistake(name, REPLY + "charts.yml", find, replace);
  }

  static Mistake commitments(String name, String find, String replace) {
    return new Mistake(name, REPLY + "commitments.yml", find, replace);
  }

  static Mistake card(String name, String find, String replace) {
    return new Mistake(name, REPLY + "reply.yml", find, replace);
  }

  static Mistake prose(String name, String find, String replace) {
    return new Mistake(name, REPLY + "index.md", find, replace);
  }

  /** A file with any bytes; its folder is made. */
  static Mistake file(String name, String file, byte[] bytes) {
    return new Mistake(
        name,
        source -> {
          Files.createDirectories(source.resolve(file).getParent());
          Files.write(source.resolve(file), bytes);
        });
  }

  /** A symbolic link in the place of a file. */
  static Mistake link(String name, String file, String target) {
    return new Mistake(
        name,
        source -> {
          Files.createDirectories(source.resolve(file).getParent());
          Files.deleteIfExists(source.resolve(file));
          Files.createSymbolicLink(source.resolve(file), Path.of(target));
        });
  }

  /** The same, after another change that makes it possible. */
  Mistake after(Change other) {
    return new Mistake(
        name,
        source -> {
          other.make(source);
          change.make(source);
        });
  }

  /** The same, after a change of the figures that makes it possible. */
  Mistake afterFigures(String find, String replace) {
    return after(source -> replace(source.resolve(REPLY + "figures.yml"), find, replace));
  }

  void make(Path source) throws IOException {
    change.make(source);
  }

  static void replace(Path file, String find, String replace) throws IOException {
    Files.createDirectories(file.getParent());
    String before = Files.exists(file) ? Files.readString(file) : "";
    assertTrue(find.equals("*") || before.contains(find), () -> "nothing to replace: " + find);
    Files.writeString(
        file,
        find.equals("*")
            ? replace
            : find.isEmpty()
                ? before + replace
                : before.replaceFirst(Pattern.quote(find), Matcher.quoteReplacement(replace)));
  }

  @Override
  public String toString() {
    return name;
  }
}
