package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample for Caddy. The site's name is an address here, so that no other name is needed. */
class CaddyTest extends WebServerSample {
  private static final Path SAMPLE = Path.of("src/docs/deploy/caddy/Caddyfile");

  @Override
  String program() {
    return "caddy";
  }

  @Override
  String host() {
    return "127.0.0.1";
  }

  @Override
  Process run(Path caddy) throws IOException {
    String sample =
        Files.readString(SAMPLE)
            .replace(
                "replies.example.gov.cn {",
                host() + " {\n\ttls " + folder + "/replies.pem " + folder + "/replies.key")
            .replace("/srv/replies/site", site.folder().toString())
            .replace("# redir /old/", "redir /old/");
    String options =
        "{\n\tadmin off\n\tdefault_bind 127.0.0.1\n\tskip_install_trust\n\thttp_port "
            + plainPort
            + "\n\thttps_port "
            + web.port()
            + "\n}\n\n";
    Path conf = Files.writeString(folder.resolve("Caddyfile"), options + sample);
    ProcessBuilder builder =
        new ProcessBuilder(
            caddy.toString(), "run", "--config", conf.toString(), "--adapter", "caddyfile");
    builder.environment().put("XDG_CONFIG_HOME", folder.toString());
    builder.environment().put("XDG_DATA_HOME", folder.toString());
    return builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
  }

  @Test
  void it_starts_without_an_error_and_is_laid_out_as_caddy_does() throws IOException {
    String log = Files.readString(folder.resolve("log"));
    assertFalse(log.contains("\"level\":\"error\""), log);
    assertFalse(log.contains("not formatted"), log);
  }
}
