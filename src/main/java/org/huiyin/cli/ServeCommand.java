package org.huiyin.cli;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.pipeline.Request;
import org.huiyin.serve.LocalServer;
import org.huiyin.serve.review.Editor;
import org.huiyin.source.Message;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huiyin serve}: shows the site in a browser while it is edited. Runs until it is ended. */
@CommandLine.Command(name = "serve", sortOptions = false)
final class ServeCommand implements Command {
  private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
  private static final int LAST_PORT = 65_535;

  @Option(names = "--source", paramLabel = "DIR")
  String source = ".";

  @Option(names = "--port", paramLabel = "N")
  String port = "8080";

  @Option(names = "--host", paramLabel = "HOST")
  String host = "127.0.0.1";

  @Option(names = "--open")
  boolean open;

  @Option(names = "--as-of", paramLabel = "DATE")
  Optional<String> asOf = Optional.empty();

  @Mixin CommonOptions common;

  @Override
  public int run(Console console) throws UsageException, IOException {
    Request request = request();
    ServeVoice voice = new ServeVoice(console, request);
    try (LocalServer server = LocalServer.start(request, host, port(), voice, editor(request))) {
      if (open) {
        show(server.address(), voice);
      }
      new CountDownLatch(1).await();
      return ExitCode.DONE;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return ExitCode.DONE;
    }
  }

  /** Drafts and scheduled replies are shown; nothing is written. */
  private Request request() throws UsageException, IOException {
    SiteOptions options = new SiteOptions();
    options.source = source;
    options.asOf = asOf;
    options.drafts = true;
    return options.request(Request.Mode.PREVIEW, Optional.empty(), false);
  }

  /** What is confirmed in the browser is recorded without a name. */
  private static Editor editor(Request request) {
    return new Editor(
        Optional.empty(), zone -> request.asOf().orElseGet(() -> LocalDate.now(zone)));
  }

  private int port() throws UsageException {
    if (!PORT.matcher(port).matches() || Integer.parseInt(port) > LAST_PORT) {
      throw new UsageException(Message.of("usage.bad-port", port));
    }
    return Integer.parseInt(port);
  }

  private static void show(URI address, ServeVoice voice) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
            : List.of(system.contains("mac") ? "open" : "xdg-open", address.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      voice.note(Message.of("serve.cannot-open", command.get(0)));
    }
  }
}
