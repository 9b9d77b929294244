package org.huiyin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.cli.Main;
import org.huiyin.pipeline.Build;
import org.huiyin.pipeline.Listener;
import org.huiyin.pipeline.Request;
import org.huiyin.source.Problem;

/** Whole sites to test with, and the program as its users call it. */
public final class WholeSite {
  private static final Path GOOD = Path.of("src/test/resources/sites/good/content");

  private WholeSite() {}

  /** What a call of the program gave. */
  public record Run(int exit, String out, String err) {}

  /**
   * Calls the program. Unless the arguments ask for a cache, there is none: then each build is a
   * full one, and leaves nothing beside its sources.
   */
  public static Run huiyin(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outText = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream errText = new PrintStream(err, false, StandardCharsets.UTF_8);
    int exit = new Main(outText, errText).run(withoutCache(args));
    outText.flush();
    errText.flush();
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What a check of a site finds, sorted by place. */
  static List<Problem> problems(Path source) throws IOException {
    Request request =
        new Request(
            source,
            source.resolve("site"),
            Request.Mode.CHECK,
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false,
            1,
            Request.Cache.OFF);
    return Build.run(request, Listener.SILENT).problems();
  }

  private static String[] withoutCache(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    boolean builds = args.length > 0 && (args[0].equals("build") || args[0].equals("check"));
    if (builds && !all.contains("--cache")) {
      all.addAll(List.of("--cache", "off"));
    }
    return all.toArray(String[]::new);
  }

  /** A copy of the small good site. */
  public static Path goodSite(Path folder) throws IOException {
    copy(GOOD, folder.resolve("content"));
    return folder;
  }

  /** Copies a folder with all that is in it. */
  public static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Every file of a folder, by its path, as text in which each byte is one character. */
  public static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
