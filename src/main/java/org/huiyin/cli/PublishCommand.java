package org.huiyin.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.address.Delivery;
import org.huiyin.address.SitePaths;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.publish.BucketPlace;
import org.huiyin.publish.BucketPublication;
import org.huiyin.publish.Credentials;
import org.huiyin.publish.FolderPublication;
import org.huiyin.publish.Published;
import org.huiyin.publish.Watcher;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huiyin publish}: puts a built site into a folder or an object storage. */
@CommandLine.Command(name = "publish", sortOptions = false)
final class PublishCommand implements Command {
  private static final String DEFAULT_REGION = "us-east-1";

  @Parameters(paramLabel = "TARGET")
  String target;

  @Option(names = "--site", paramLabel = "DIR")
  Path site = Path.of("site");

  @Option(names = "--endpoint", paramLabel = "URL")
  Optional<String> endpoint = Optional.empty();

  @Option(names = "--region", paramLabel = "NAME")
  Optional<String> region = Optional.empty();

  @Option(names = "--path-style")
  boolean pathStyle;

  @Option(names = "--dry-run")
  boolean dryRun;

  @Option(names = "--drafts")
  boolean drafts;

  @Mixin CommonOptions common;

  private final Map<String, String> environment;

  /**
   * @param environment the variables of the process
   */
  PublishCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public int run(Console console) throws UsageException, IOException {
    if (!drafts && hasDrafts()) {
      throw new EnvironmentFailure(Message.of("publish.drafts", site.toString()));
    }
    Lines lines = new Lines(console);
    Published published =
        BucketPlace.isBucket(target)
            ? new BucketPublication(place(), credentials(), Clock.systemUTC(), lines)
                .run(site, dryRun)
            : new FolderPublication(SiteOptions.path("TARGET", target), lines).run(site, dryRun);
    lines.end();
    String key =
        dryRun
            ? "publish.would"
            : published.written() + published.removed() == 0 ? "publish.nothing" : "publish.done";
    console.print(
        Message.of(key, target, published.written(), published.unchanged(), published.removed()));
    return ExitCode.DONE;
  }

  private boolean hasDrafts() throws IOException {
    Path robots = site.resolve(SitePaths.ROBOTS);
    return IoFailures.exists(robots, site.toString())
        && Files.readString(robots).startsWith(Delivery.DRAFTS);
  }

  private BucketPlace place() throws UsageException {
    String url =
        Stream.of(endpoint, variable("AWS_ENDPOINT_URL_S3"), variable("AWS_ENDPOINT_URL"))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow(() -> new UsageException(Message.of("usage.no-endpoint")));
    return BucketPlace.of(target, address(url), regionName(), pathStyle)
        .orElseThrow(() -> new UsageException(Message.of("usage.bad-bucket", target)));
  }

  private static URI address(String url) throws UsageException {
    try {
      URI address = new URI(url);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      boolean bare = address.getPath() == null || address.getPath().matches("/?");
      if (web && bare && address.getHost() != null && address.getQuery() == null) {
        return address;
      }
    } catch (java.net.URISyntaxException broken) {
      throw new UsageException(Message.of("usage.bad-endpoint", url));
    }
    throw new UsageException(Message.of("usage.bad-endpoint", url));
  }

  private String regionName() {
    return Stream.of(region, variable("AWS_REGION"), variable("AWS_DEFAULT_REGION"))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(DEFAULT_REGION);
  }

  private Credentials credentials() throws UsageException {
    Optional<String> id = variable("AWS_ACCESS_KEY_ID");
    Optional<String> secret = variable("AWS_SECRET_ACCESS_KEY");
    if (id.isEmpty() || secret.isEmpty()) {
      throw new UsageException(Message.of("usage.no-credentials"));
    }
    return new Credentials(id.get(), secret.get(), variable("AWS_SESSION_TOKEN"));
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** A line for each file of a dry run; otherwise one line of progress on a terminal. */
  private static final class Lines implements Watcher {
    private final Console console;
    private final ProgressLine progress;

    Lines(Console console) {
      this.console = console;
      this.progress = new ProgressLine(console, "publish.progress");
    }

    @Override
    public void would(Act act, String path) {
      String mark =
          switch (act) {
            case ADD -> "+ ";
            case CHANGE -> "~ ";
            case REMOVE -> "- ";
          };
      console.out().print(mark + path + "\n");
    }

    @Override
    public void done(int done, int total) {
      if (console.terminal()) {
        progress.replyDone(done, total);
      }
    }

    void end() {
      if (console.terminal()) {
        progress.clear();
      }
    }
  }
}
