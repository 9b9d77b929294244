package org.huiyin.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huiyin.source.JunkFiles;
import org.huiyin.source.Problems;
import org.huiyin.source.ThemeSources;

/**
 * Reads the files in {@code templates/}. Symbolic links out of the folder are refused.
 *
 * <p>In {@code static/} only junk files are left out; elsewhere also hidden files and notes
 * (README, licence).
 */
public final class ThemeFolder {
  private static final Pattern NOTES =
      Pattern.compile("(readme|license|licence|copying|notice|changelog|ofl)[^.]*(\\.(md|txt))?");
  private static final Pattern IN_UTF_8 = Pattern.compile(".*\\.ftl[hx]|assets/.*\\.(css|js)");
  private static final Pattern FILE_NAME = Pattern.compile(".*\\.(ftl[hx]|css|js|svg|ttf|otf)");

  private final Path root;
  private final Problems problems;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private ThemeFolder(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * Reads the folder.
   *
   * @param source the folder that may contain {@code templates/}
   * @throws IOException if the folder exists and cannot be read
   */
  public static ThemeSources read(Path source, Problems problems) throws IOException {
    Path folder = source.resolve(ThemeSources.FOLDER);
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return ThemeSources.none();
    }
    if (!Files.isDirectory(folder) || !folder.toRealPath().startsWith(source.toRealPath())) {
      problems.error(SourceFolder.place(ThemeSources.FOLDER), "template-link");
      return ThemeSources.none();
    }
    ThemeFolder theme = new ThemeFolder(folder.toRealPath(), problems);
    Files.walkFileTree(theme.root, theme.new Visitor());
    return new ThemeSources(theme.files);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = !folder.equals(root) && (isJunk(folder) || isHidden(folder));
      if (!skipped && !isStatic(name(folder)) && FILE_NAME.matcher(name(folder)).matches()) {
        problems.error(ThemeSources.place(name(folder)), "template-not-a-file");
        skipped = true;
      }
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!isJunk(file) && !isHidden(file) && !isNotes(file)) {
        add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isJunk(Path path) {
    return JunkFiles.isJunk(path.getFileName().toString());
  }

  private boolean isHidden(Path path) {
    return !isStatic(name(path)) && path.getFileName().toString().startsWith(".");
  }

  private boolean isNotes(Path path) {
    String last = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return !isStatic(name(path)) && NOTES.matcher(last).matches();
  }

  private static boolean isStatic(String name) {
    return name.startsWith(ThemeSources.STATIC);
  }

  private String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private void add(Path path) throws IOException {
    String name = name(path);
    if (Files.isSymbolicLink(path)
        && (!Files.exists(path) || !path.toRealPath().startsWith(root))) {
      problems.error(ThemeSources.place(name), "template-link");
    } else if (!Files.isRegularFile(path)) {
      problems.error(ThemeSources.place(name), "template-not-a-file");
    } else {
      byte[] bytes = Files.readAllBytes(path);
      files.put(name, bytes);
      if (IN_UTF_8.matcher(name).matches() && !isStatic(name)) {
        TextReader.decode(ThemeSources.FOLDER + "/" + name, bytes, problems);
      }
    }
  }
}
