package org.huiyin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.cli.report.ImportReport;
import org.huiyin.cli.report.Version;
import org.huiyin.cli.terminal.Console;
import org.huiyin.draft.Importer;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huiyin import}: published pages and letters become drafts. */
@CommandLine.Command(name = "import", sortOptions = false)
final class ImportCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json");

  /** What browsers put beside a page. */
  private static final String SAVED = "_files";

  @Parameters(paramLabel = "FILE", arity = "1..*")
  List<String> files = new ArrayList<>();

  @Option(names = "--source", paramLabel = "DIR")
  String source = ".";

  @Option(names = "--id", paramLabel = "ID")
  Optional<String> id = Optional.empty();

  @Option(names = "--url", paramLabel = "ADDRESS")
  Optional<String> url = Optional.empty();

  @Option(names = "--update")
  boolean update;

  @Option(names = "--dry-run")
  boolean dryRun;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  String format;

  @Mixin CommonOptions common;

  @Override
  public int run(Console console) throws UsageException, IOException {
    if (!FORMATS.contains(format)) {
      throw new UsageException(
          Message.of("usage.bad-value", "--format", format), Nearest.hint(format, FORMATS));
    }
    Path folder = SiteOptions.sourceFolder(source);
    List<Path> found = files();
    if (found.isEmpty()) {
      throw new UsageException(Message.of("usage.nothing-to-import", files.get(0)));
    }
    if (id.isPresent() && !update) {
      NewCommand.checkId(id.get());
    }
    if (found.size() > 1 && (id.isPresent() || url.isPresent())) {
      String option = id.isPresent() ? "--id" : "--url";
      throw new UsageException(Message.of("usage.one-file-only", option));
    }
    Importer importer =
        new Importer(
            folder,
            new Importer.Options(
                id,
                url,
                update,
                !dryRun,
                LocalDate::now,
                Version.text(),
                Runtime.getRuntime().availableProcessors()));
    ImportReport report =
        format.equals("json")
            ? new ImportReport.Json(console)
            : new ImportReport.Text(console, found.size(), dryRun);
    importer.run(found, report::add);
    return report.end();
  }

  /** The files named, and those of the folders named, without what browsers saved for a page. */
  private List<Path> files() throws UsageException, IOException {
    List<Path> found = new ArrayList<>();
    for (String name : files) {
      Path path = SiteOptions.path("FILE", name);
      if (!IoFailures.exists(path, name)) {
        throw new UsageException(Message.of("usage.no-file", name));
      }
      if (Files.isRegularFile(path)) {
        found.add(path);
      } else if (Files.isDirectory(path)) {
        try (Stream<Path> below = Files.walk(path)) {
          below
              .filter(Files::isRegularFile)
              .filter(file -> isLetter(path.relativize(file)))
              .sorted()
              .forEach(found::add);
        }
      } else {
        throw new UsageException(Message.of("usage.not-a-file", name));
      }
    }
    return found;
  }

  private static boolean isLetter(Path relative) {
    for (Path part : relative) {
      String name = part.toString();
      if (name.startsWith(".") || name.endsWith(SAVED)) {
        return false;
      }
    }
    return true;
  }
}
