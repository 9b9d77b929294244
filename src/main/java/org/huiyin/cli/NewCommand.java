package org.huiyin.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.PathName;
import org.huiyin.address.WebUrl;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.draft.NewReply;
import org.huiyin.draft.NewSite;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huiyin new}: the files of a new site, or of a new reply. */
@CommandLine.Command(name = "new", sortOptions = false)
final class NewCommand implements Command {
  @Mixin CommonOptions common;

  @Override
  public int run(Console console) throws UsageException {
    throw new UsageException(Message.of("usage.new-what"));
  }

  /** {@code huiyin new site DIR}. */
  @CommandLine.Command(name = "site", sortOptions = false)
  static final class Site implements Command {
    private static final String ADDRESS = "https://huiyin.example/";

    @Parameters(paramLabel = "DIR")
    String folder;

    @Option(names = "--name", paramLabel = "NAME")
    String name = "建议提案办理公开（示例）";

    @Option(names = "--base-url", paramLabel = "URL")
    String baseUrl = ADDRESS;

    @Option(
        names = "--example",
        paramLabel = "letters|account|gallery",
        arity = "0..1",
        parameterConsumer = ExampleName.class)
    Optional<NewSite.Example> example = Optional.empty();

    @Mixin CommonOptions common;

    @Override
    public int run(Console console) throws UsageException, IOException {
      String url =
          WebUrl.base(baseUrl)
              .orElseThrow(() -> new UsageException(Message.of("usage.bad-url", baseUrl)));
      if (name.isBlank() || name.chars().anyMatch(c -> c < ' ')) {
        throw new UsageException(Message.of("usage.bad-value", "--name", name));
      }
      Path target = SiteOptions.path("DIR", folder);
      List<String> files = NewSite.create(target, name.strip(), url, example);
      console.print(Message.of("new.site", folder, files.size()));
      console.print(Message.of("new.site.next", folder));
      return ExitCode.DONE;
    }
  }

  /** {@code huiyin new reply ID}. */
  @CommandLine.Command(name = "reply", sortOptions = false)
  static final class Reply implements Command {
    @Parameters(paramLabel = "ID")
    String id;

    @Option(names = "--source", paramLabel = "DIR")
    String source = ".";

    @Mixin CommonOptions common;

    @Override
    public int run(Console console) throws UsageException, IOException {
      Path folder = SiteOptions.sourceFolder(source);
      checkId(id);
      try {
        List<String> files = NewReply.create(folder, id, LocalDate::now);
        files.forEach(file -> console.print(Message.of("draft.written", file)));
        console.print(Message.of("new.reply.next", id));
        return ExitCode.DONE;
      } catch (FileAlreadyExistsException e) {
        throw new EnvironmentFailure(Message.of("new.reply-exists", id), e);
      }
    }
  }

  /** Refuses what cannot be the id of a reply. */
  static void checkId(String id) throws UsageException {
    if (!PathName.isId(id) || PathName.isReserved(id) || id.length() > PathName.LONGEST_ID) {
      Optional<Message> hint = PathName.idLike(id).map(legal -> Message.of("hint.form", legal));
      throw new UsageException(Message.of("usage.bad-id", id), hint);
    }
  }
}
